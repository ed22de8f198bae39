"""What the panes look at: one spot of the scene in all of them, or each its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, QPointF, QSizeF, Signal

from app.core.verify.geometry import Matrix, apply, inverse
from app.ui.pictures.geometry import Placement, corners, mapped, reach, shown_matrix

_MOST = 32.0  # device pixels for a picture's pixel
_FIT_AT_MOST = 4.0
_LEAST_OF_FIT = 0.25
_SMALLER_THAN_OWN_FIT = 0.5
_MARGIN = 12.0

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class View:
    """A spot of the scene under the middle of a pane, and the device pixels for a pixel of the scene."""

    scene: Point = (0.5, 0.5)
    zoom: float = 1.0


class ViewTransform(QObject):
    """Zooms and pans panes in step through their pictures' placements, or apart.

    Panes are named by their photo's id. Points are in a pane's logical pixels.

    Signals:
        changed: Panes look at something else.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.linked = True
        self.turned = False
        self.fits = True
        self.pointer: tuple[int, Point] | None = None
        self._placements: dict[int, Placement] = {}
        self._shown: list[int] = []
        self._sizes: dict[int, QSizeF] = {}
        self._ratio = 1.0
        self._shared = View()
        self._own: dict[int, View] = {}

    # --- what is shown where

    def show(self, placements: Mapping[int, Placement], shown: Sequence[int], *, keep: bool) -> None:
        """Looks at other pictures.

        Args:
            placements: Where the pictures lie, by photo id.
            shown: Those that stand in panes, the one that the others are compared with first.
            keep: Stay on the spot, as among photos of one group.
        """
        self._placements, self._shown = dict(placements), list(shown)
        self._own = {photo: view for photo, view in self._own.items() if photo in placements}
        self.pointer = None
        if not keep or self.fits:
            self.fit()
        else:
            self.changed.emit()

    def set_pane(self, photo: int, size: QSizeF, ratio: float) -> None:
        """Notes a pane's size in logical pixels, and the device pixels for one."""
        if self._sizes.get(photo) == size and self._ratio == ratio:
            return
        self._sizes[photo] = size
        self._ratio = ratio
        if self.fits:
            self.fit()

    def view(self, photo: int) -> View:
        """Returns what a pane looks at."""
        return self._shared if self.linked else self._own.get(photo, self._shared)

    def matrix(self, photo: int) -> Matrix:
        """Maps coordinates of a pane's picture to the pane."""
        return self._matrix(photo, self.view(photo))

    def scale(self, photo: int) -> float:
        """Returns the device pixels for a pixel of a pane's picture, at its middle."""
        view = self.view(photo)
        return view.zoom / max(self._placements[photo].scale_at(view.scene), 1e-9)

    def placement(self, photo: int) -> Placement | None:
        """Returns where a photo's picture lies in the scene; None for one of another group."""
        return self._placements.get(photo)

    # --- hands

    def fit(self, photo: int | None = None) -> None:
        """Shows pictures whole: all of them, or unlinked one alone."""
        self.fits = True
        if not self._shown:
            return
        if self.linked or photo is None:
            self._shared = self._fitting(self._shown)
            self._own = {} if self.linked else {one: self._fitting([one]) for one in self._shown}
        else:
            self._own[photo] = self._fitting([photo])
        self.changed.emit()

    def one_to_one(self, photo: int, at: QPointF | None = None) -> None:
        """Shows a pixel of a picture as a device pixel, what lies at a point brought to the middle."""
        placement, scene = self._placements[photo], self.view(photo).scene
        if at is not None:
            scene = mapped(placement.back, mapped(inverse(self.matrix(photo)), (at.x(), at.y())))
        self._look(photo, View(scene, placement.scale_at(scene)))

    def zoom_by(self, photo: int, factor: float, at: QPointF | None = None) -> None:
        """Zooms; what lies at a point of the pane stays there."""
        placement, view = self._placements[photo], self.view(photo)
        whole = self._fitting([photo] if not self.linked else self._shown)
        most = _MOST * max(self._placements[one].scale_at(view.scene) for one in self._shown)
        zoom = float(np.clip(view.zoom * factor, min(view.zoom, whole.zoom * _LEAST_OF_FIT), most))
        scene = view.scene
        if at is not None:
            before = self._matrix(photo, view)
            under = mapped(inverse(before), (at.x(), at.y()))
            middle = self._middle(photo)
            linear = inverse(self._matrix(photo, replace(view, zoom=zoom)))[:2, :2]
            off = linear @ (at.x() - middle[0], at.y() - middle[1])
            scene = mapped(placement.back, (under[0] - float(off[0]), under[1] - float(off[1])))
        self._look(photo, View(scene, zoom))

    def pan(self, photo: int, by: QPointF) -> None:
        """Moves the picture of a pane, and the others with it."""
        placement, view = self._placements[photo], self.view(photo)
        off = inverse(self._matrix(photo, view))[:2, :2] @ (by.x(), by.y())
        x, y = placement.spot(view.scene)
        self._look(photo, View(mapped(placement.back, (x - float(off[0]), y - float(off[1]))), view.zoom))

    def set_linked(self, linked: bool, photo: int) -> None:
        """Lets panes move in step, from where one of them is, or apart."""
        if linked:
            self._shared = self.view(photo)
        else:
            self._own = dict.fromkeys(self._shown, self._shared)
        self.linked = linked
        self.changed.emit()

    def set_turned(self, turned: bool) -> None:
        """Shows turned and mirrored copies upright as the keeper, or as their files have them."""
        self.turned = turned
        if self.fits:
            self.fit()
        else:
            self.changed.emit()

    def point(self, photo: int, at: QPointF | None) -> None:
        """Notes where the pointer is, so that the other panes show the same spot; None where it is in no picture."""
        placement = self._placements.get(photo)
        found = None
        if at is not None and placement is not None and self.linked:
            spot = mapped(inverse(self.matrix(photo)), (at.x(), at.y()))
            if 0 <= spot[0] <= placement.size[0] and 0 <= spot[1] <= placement.size[1]:
                found = photo, mapped(placement.back, spot)
        if found != self.pointer:
            self.pointer = found
            self.changed.emit()

    # --- reckoning

    def _look(self, photo: int, view: View) -> None:
        self.fits = False
        view = replace(view, scene=self._inside(photo, view.scene))
        if self.linked:
            self._shared = view
        else:
            self._own[photo] = view
        self.changed.emit()

    def _inside(self, photo: int, scene: Point) -> Point:
        """Keeps a spot within what the pictures show."""
        shown = [self._placements[one] for one in (self._shown if self.linked else [photo])]
        points = np.concatenate([apply(p.back, corners(p.size)) for p in shown])
        x, y = np.clip(scene, points.min(axis=0), points.max(axis=0))
        return (float(x), float(y)) if np.isfinite((x, y)).all() else (0.0, 0.0)

    def _middle(self, photo: int) -> Point:
        size = self._sizes.get(photo, QSizeF(100, 100))
        return size.width() / 2, size.height() / 2

    def _matrix(self, photo: int, view: View) -> Matrix:
        placement, middle = self._placements[photo], self._middle(photo)
        return shown_matrix(placement, view.scene, view.zoom / self._ratio, middle, turned=self.turned)

    def _fitting(self, photos: Sequence[int]) -> View:
        """Returns the view that shows pictures whole, the first of them in the middle."""
        first = self._placements[photos[0]]
        scene = mapped(first.back, (first.size[0] / 2, first.size[1] / 2))
        zooms = [self._zoom_of(photo, scene) for photo in photos]
        zoom = max(min(zooms), _SMALLER_THAN_OWN_FIT * zooms[0])
        most = _FIT_AT_MOST * max(self._placements[photo].scale_at(scene) for photo in photos)
        return View(scene, min(zoom, most))

    def _zoom_of(self, photo: int, scene: Point) -> float:
        """Returns the zoom at which a picture is whole in its pane."""
        middle = self._middle(photo)
        x, y = reach(self._matrix(photo, View(scene, self._ratio)), self._placements[photo].size, middle)
        room = [max(half - _MARGIN, half / 2) for half in middle]
        return self._ratio * min(room[0] / max(x, 1e-9), room[1] / max(y, 1e-9))
