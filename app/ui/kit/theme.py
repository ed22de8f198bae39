"""The look's tokens: colours for light and dark, three type sizes, spacing; and their live switch."""

from __future__ import annotations

import sys
from dataclasses import dataclass, fields
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.kit.style import stylesheet

SPACE = 4
RADIUS = 6
FADE_MS = 80
DIMMED = 0.55


class Mode(StrEnum):
    """Which palette the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette, as #rrggbb; greys are neutral, since colours are judged beside them.

    Attributes:
        canvas: Behind photos.
        panel: Side panel, top and bottom bars.
        raised: Buttons, menus, dialogs, cards.
        hover: A raised or panel surface under the pointer.
        selected: Behind a selected photo or row.
        border: Lines between surfaces.
        outline: Outlines of controls, 3 : 1 against every surface.
        text: What matters.
        muted: What explains.
        faded: What is equal and recedes; still 4.5 : 1.
        accent: What the user can do: fills, rings, links.
        on_accent: Text on `accent`.
        keep: Kept photos.
        on_keep: Text on `keep`.
        trash: Photos that go.
        on_trash: Text on `trash`.
        tag: Behind a tag.
        surround: Around compared pictures.
        difference: Where compared pictures differ.
        scrim: Behind words that stand on a picture.
        on_scrim: Text on `scrim`.
    """

    canvas: str
    panel: str
    raised: str
    hover: str
    selected: str
    border: str
    outline: str
    text: str
    muted: str
    faded: str
    accent: str
    on_accent: str
    keep: str
    on_keep: str
    trash: str
    on_trash: str
    tag: str
    surround: str
    difference: str
    scrim: str
    on_scrim: str

    def colour(self, name: str) -> QColor:
        """Returns a token as a colour."""
        return QColor(str(getattr(self, name)))

    def as_dict(self) -> dict[str, str]:
        """Returns all tokens by name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


LIGHT = Tokens(
    canvas="#fafafa",
    panel="#f1f1f1",
    raised="#ffffff",
    hover="#e9e9e9",
    selected="#dfe9f8",
    border="#dddddd",
    outline="#8a8a8a",
    text="#1b1b1b",
    muted="#575757",
    faded="#666666",
    accent="#1d5fc2",
    on_accent="#ffffff",
    keep="#1a7a3c",
    on_keep="#ffffff",
    trash="#b03a35",
    on_trash="#ffffff",
    tag="#ebebeb",
    surround="#e4e4e4",
    difference="#ff3d9a",
    scrim="#141414",
    on_scrim="#e8e8e8",
)

DARK = Tokens(
    canvas="#1a1a1a",
    panel="#222222",
    raised="#2d2d2d",
    hover="#383838",
    selected="#26374f",
    border="#3a3a3a",
    outline="#808080",
    text="#eeeeee",
    muted="#bbbbbb",
    faded="#a6a6a6",
    accent="#78aefc",
    on_accent="#0d1b2f",
    keep="#63cb8d",
    on_keep="#07200f",
    trash="#f0948d",
    on_trash="#300a07",
    tag="#333333",
    surround="#121212",
    difference="#ff3d9a",
    scrim="#0f0f0f",
    on_scrim="#e8e8e8",
)

TEXT_PAIRS = (
    *((ink, ground) for ink in ("text", "muted", "faded") for ground in ("canvas", "panel", "raised", "tag")),
    *(("text", ground) for ground in ("hover", "selected")),
    *((ink, ground) for ink in ("accent", "trash", "keep") for ground in ("canvas", "panel", "raised")),
    *((f"on_{fill}", fill) for fill in ("accent", "keep", "trash", "scrim")),
    ("muted", "selected"),
    ("faded", "selected"),
    ("muted", "hover"),
    ("faded", "hover"),
)
"""Every (text, ground) that the window paints; each is at least 4.5 : 1."""

CONTROL_PAIRS = tuple((line, ground) for line in ("outline", "accent") for ground in ("canvas", "panel", "raised"))
"""Every (line, ground) that shows a control; each is at least 3 : 1."""


_USUAL_POINTS = 13.0 if sys.platform == "darwin" else 10.0


def body_points(font: QFont) -> float:
    """Returns the size of running text in points that goes with the system's font."""
    points = font.pointSizeF()
    if points <= 0:  # the system gave pixels
        points = font.pixelSize() * 0.75
    return max(points, 12.0 if sys.platform == "darwin" else 10.0)


def by_font(pixels: int) -> int:
    """Returns a length that serves type of the usual size, as larger type of the system needs it."""
    return round(pixels * max(1.0, body_points(QGuiApplication.font()) / _USUAL_POINTS))


def contrast(one: str, other: str) -> float:
    """Returns the contrast of two colours, 1 to 21, as WCAG 2.2 defines it."""
    first, second = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (second + 0.05) / (first + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class Theme(QObject):
    """The palette and fonts in force; follows the system unless the user chose otherwise.

    Signals:
        changed: Colours or fonts are others now; whoever painted with them paints again.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._mode = Mode.SYSTEM
        self.tokens = LIGHT
        self._system_font = QFont(application.font())
        self._fonts = self._make_fonts()
        application.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)
        application.fontChanged.connect(self._take_font)
        self._apply()

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def dark(self) -> bool:
        return self.tokens is DARK

    def set_mode(self, mode: Mode) -> None:
        """Follows the system, or stays light or dark."""
        self._mode = mode
        self._apply()

    @Slot()
    def _take_font(self) -> None:
        """Takes the system's font, which may be another one now."""
        font = QFont(self._application.font())
        if font != self._system_font:
            self._system_font = font
            self._fonts = self._make_fonts()
            self._apply()

    @Slot()
    def _apply(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = self._mode is Mode.DARK or (self._mode is Mode.SYSTEM and scheme == Qt.ColorScheme.Dark)
        self.tokens = DARK if dark else LIGHT
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet(stylesheet(self.tokens.as_dict(), self.sizes()))
        self.changed.emit()

    def sizes(self) -> dict[str, float]:
        """Returns the three type sizes in points, scaled from the system's."""
        body = body_points(self._system_font)
        return {"caption": body * 0.88, "body": body, "title": body * 1.6}

    def font(self, size: str = "body", *, strong: bool = False) -> QFont:
        """Returns the system's font in one of the three sizes, with figures of one width."""
        return self._fonts[size, strong]

    def _make_fonts(self) -> dict[tuple[str, bool], QFont]:
        return {(size, strong): self._make_font(size, strong) for size in self.sizes() for strong in (False, True)}

    def _make_font(self, size: str, strong: bool) -> QFont:
        font = QFont(self._system_font)
        font.setPointSizeF(self.sizes()[size])
        font.setFeature(QFont.Tag("tnum"), 1)
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, token in (
        (role.Window, "panel"),
        (role.WindowText, "text"),
        (role.Base, "canvas"),
        (role.AlternateBase, "panel"),
        (role.Text, "text"),
        (role.Button, "raised"),
        (role.ButtonText, "text"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "faded"),
        (role.Highlight, "accent"),
        (role.HighlightedText, "on_accent"),
        (role.Link, "accent"),
        (role.Accent, "accent"),
    ):
        palette.setColor(name, tokens.colour(token))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, tokens.colour("outline"))
    return palette
