"""What hands do with a picture in its pane: wheel, drag, pinch, double click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QInputDevice, QMouseEvent, QNativeGestureEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from app.core.types import Member
from app.ui.compare.view_transform import ViewTransform

_WHEEL = 1.0015
_DRAG = 3  # a click that trembles less moves nothing


class PanZoomWidget(QWidget):
    """Moves the transform by hand.

    Args:
        transform: What is looked at.

    Signals:
        pressed: It was clicked.
        menu_asked: The global position for a menu about the photo.
    """

    pressed = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, transform: ViewTransform) -> None:
        super().__init__()
        self._transform = transform
        self._member: Member | None = None
        self._pressed_at: QPointF | None = None
        self._dragged: QPointF | None = None
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)

    @property
    def member(self) -> Member | None:
        """The photo."""
        return self._member

    @property
    def _id(self) -> int | None:
        """The photo, if the transform knows where it lies."""
        if self._member is None or self._transform.placement(self._member.photo.id) is None:
            return None
        return self._member.photo.id

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._tell_size()

    def _tell_size(self) -> None:
        if self._member is not None:
            self._transform.set_pane(self._member.photo.id, QSizeF(self.size()), self.devicePixelRatioF())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if self._id is None:
            return
        fingers = event.device().type() == QInputDevice.DeviceType.TouchPad
        if fingers and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            moved = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 4
            self._transform.pan(self._id, QPointF(moved))
        else:
            delta = event.angleDelta().y() or event.angleDelta().x()
            self._transform.zoom_by(self._id, _WHEEL**delta, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.pressed.emit()
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed_at = event.position()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        self.pressed.emit()
        self.menu_asked.emit(event.globalPos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._id is None:
            return
        if self._pressed_at is not None and self._dragged is None:
            if (event.position() - self._pressed_at).manhattanLength() >= _DRAG:
                self._dragged = self._pressed_at
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            else:
                return
        if self._dragged is not None:
            self._transform.pan(self._id, event.position() - self._dragged)
            self._dragged = event.position()
        else:
            self._transform.point(self._id, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._dragged = self._pressed_at = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._id is not None and event.button() == Qt.MouseButton.LeftButton:
            self.toggle_fit(event.position())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        if self._id is not None:
            self._transform.point(self._id, None)

    def toggle_fit(self, at: QPointF | None = None) -> None:
        """Shows pixels one to one, or where they are so already, the whole picture."""
        if self._id is None:
            return
        if self._transform.fits:
            self._transform.one_to_one(self._id, at)
        else:
            self._transform.fit(self._id)

    def event(self, event: QEvent) -> bool:
        if self._id is not None:
            if isinstance(event, QNativeGestureEvent):
                if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                    self._transform.zoom_by(self._id, 1 + event.value(), event.position())
                    return True
            elif isinstance(event, QGestureEvent):
                pinch = event.gesture(Qt.GestureType.PinchGesture)
                if isinstance(pinch, QPinchGesture):
                    at = QPointF(self.mapFromGlobal(QPoint(round(pinch.hotSpot().x()), round(pinch.hotSpot().y()))))
                    self._transform.zoom_by(self._id, pinch.scaleFactor(), at)
                    return True
        return super().event(event)
