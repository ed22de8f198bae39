"""Full-window words: nothing chosen yet, looking, nothing found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.kit import icons
from app.ui.kit.plain import tip
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import IconBinder, IconLabel, Paragraph, button, label
from app.words import words


class EmptyPage(QWidget):
    """Says what to do first: a big button, a place to drop folders, recent folders.

    Signals:
        add_asked: Folders are to be chosen.
        recent_chosen: The path of a recent folder.
    """

    add_asked = Signal()
    recent_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._dropping = False
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        picture = QLabel()
        picture.setPixmap(icons.pixmap("twinless", "#000000", 96, self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = label(self.tr("Find the photos you have more than once"), "title", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = Paragraph(
            self.tr(
                "Choose a folder. Twinless finds copies, even resized, cropped or edited ones, shows why they"
                " match and which to keep. Nothing is moved before you say so, and nothing leaves this computer."
            ),
            "muted",
            480,
        )
        self.choose = button(self.tr("Choose a folder…"), "big")
        self.choose.clicked.connect(self.add_asked)
        hint = label(self.tr("or drop folders here"), "caption")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.setSpacing(0)
        column.addStretch(3)
        column.addWidget(picture)
        column.addSpacing(24)
        column.addWidget(title)
        column.addSpacing(12)
        column.addWidget(text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(28)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addWidget(hint)
        column.addSpacing(32)
        column.addLayout(self._recent)
        column.addStretch(4)
        theme.changed.connect(self.update)

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Offers folders that were added before."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if folders:
            heading = label(self.tr("Recent folders"), "caption")
            heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._recent.addWidget(heading)
        for folder in folders:
            link = _RecentLink(self._theme, folder)
            link.chosen.connect(self.recent_chosen)
            self._recent.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_dropping(self, dropping: bool) -> None:
        """Shows that what is dragged may be dropped."""
        self._dropping = dropping
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = tokens.colour("accent" if self._dropping else "border")
        pen = QPen(colour, 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([3, 4])
        painter.setPen(pen)
        if self._dropping:
            painter.setBrush(tokens.colour("selected"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(24, 24, -24, -24), 12, 12)
        painter.end()


class _RecentLink(QWidget):
    """A recent folder."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        link = button("", "link")
        IconBinder(theme, link, "folder", "accent")
        text = link.fontMetrics().elidedText(words.place(folder), Qt.TextElideMode.ElideMiddle, 420)
        link.setText(" " + text.replace("&", "&&"))
        link.setToolTip(tip(str(folder)))
        link.setAccessibleName(str(folder))
        link.setIconSize(QSize(16, 16))
        link.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(link)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._folder)


class MessagePage(QWidget):
    """One thought, centred: an icon, a title, a sentence, perhaps something to do about it.

    Signals:
        acted: The button was pressed.
    """

    acted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = IconLabel(theme, "photo", 48)
        self.title = label("", "title", wrap=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = Paragraph("", "muted", 480)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.setSpacing(12)
        column.addStretch(3)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self.text, 0, Qt.AlignmentFlag.AlignHCenter)
        self.act = button("")
        self.act.clicked.connect(self.acted)
        self.act.hide()
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(4)

    def show_message(self, icon: str, token: str, title: str, text: str, act: str = "") -> None:
        """Says something else; `act` are the words of the button, empty for none."""
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self._icon.set_icon(icon, token)
        self.title.setText(title)
        self.text.set_text(text)
