"""The style sheet, made from the theme's tokens."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from app.paths import resources

_SHEET = Template("""
* { font-size: ${body}pt; }
QWidget#panel, QWidget#topbar, QWidget#statusbar { background: $panel; }
QWidget#topbar { border-bottom: 1px solid $border; }
QWidget#listbar { background: $canvas; border-bottom: 1px solid $border; }
QWidget#topbar[bare="true"] { background: $canvas; border-bottom: 1px solid $canvas; }
QWidget#statusbar { border-top: 1px solid $border; }
QWidget#canvas { background: $canvas; }
QWidget#card { background: $raised; border: 1px solid $border; border-radius: 6px; }
QFrame#line { background: $border; border: none; }
QLabel { background: transparent; color: $text; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="caption"] { color: $muted; font-size: ${caption}pt; }
QLabel[role="warning"] { color: $trash; }
QLabel[role="good"] { color: $keep; font-weight: 600; }
QLabel[role="key"] {
  background: $tag; border: 1px solid $border; border-radius: 4px; padding: 1px 7px; font-size: ${caption}pt;
}
QLabel:disabled { color: $outline; }

QPushButton, QToolButton {
  background: $raised; color: $text; border: 1px solid $border; border-radius: 6px; padding: 6px 12px;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $border; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton:disabled, QToolButton:disabled { color: $outline; background: $panel; }
QPushButton[role="primary"] {
  background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; padding: 6px 16px;
}
QPushButton[role="primary"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:pressed { background: $accent_down; }
QPushButton[role="primary"]:focus { border: 2px solid $text; padding: 5px 15px; }
QPushButton[role="primary"]:disabled { background: $tag; border-color: $tag; color: $faded; }
QPushButton[role="big"] {
  background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; padding: 11px 28px;
}
QPushButton[role="big"]:hover { background: $accent_hover; }
QPushButton[role="big"]:focus { border: 2px solid $text; padding: 10px 27px; }
QPushButton[role="link"] {
  background: transparent; border: 1px solid transparent; color: $accent; padding: 3px 4px; text-align: left;
}
QPushButton[role="link"][flush="true"] { padding: 3px 1px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 2px 3px; }
QPushButton[role="link"][flush="true"]:focus { padding: 2px 0; }
QToolButton[role="quiet"] { background: transparent; border: 1px solid transparent; padding: 5px; }
QToolButton[role="quiet"]:hover, QToolButton[role="quiet"]:pressed { background: $hover; }
QToolButton[role="quiet"]:focus { border: 2px solid $accent; padding: 4px; }
QToolButton[role="quiet"]::menu-indicator { image: none; }
QToolButton[role="quiet"]:checked { background: $selected; border: 1px solid $accent; }
QToolButton[role="quiet"]:checked:focus { border: 2px solid $accent; }
QLabel[role="said"] { background: $scrim; color: $on_scrim; border-radius: 6px; padding: 8px 12px; }
QWidget#facts-bar { background: $panel; }
QToolButton[role="keep"], QToolButton[role="trash"] { padding: 4px 6px; border-radius: 6px; }
QToolButton[role="keep"]:focus, QToolButton[role="trash"]:focus { padding: 3px 5px; }
QToolButton[role="keep"][spelled="true"], QToolButton[role="trash"][spelled="true"] { padding-right: 0; }
QToolButton[role="keep"]:checked { background: $keep; color: $on_keep; border-color: $keep; font-weight: 600; }
QToolButton[role="trash"]:checked { background: $trash; color: $on_trash; border-color: $trash; font-weight: 600; }
QToolButton[role="keep"]:checked:focus, QToolButton[role="trash"]:checked:focus { border: 2px solid $text; }

QPushButton[role="fold"] {
  background: transparent; border: 1px solid transparent; font-weight: 600; padding: 5px 8px; text-align: left;
}
QPushButton[role="fold"]:hover { background: $hover; }
QPushButton[role="fold"]:focus { border: 2px solid $accent; padding: 4px 7px; }
QToolButton[role="chip"] {
  background: $raised; border: 1px solid $border; border-radius: 6px; padding: 2px 8px; font-size: ${caption}pt;
}
QToolButton[role="chip"]:hover { background: $hover; }
QToolButton[role="chip"]:checked { background: $accent; border-color: $accent; color: $on_accent; }
QToolButton[role="chip"]:focus { border: 2px solid $accent; padding: 1px 7px; }
QToolButton[role="chip"]:checked:focus { border: 2px solid $text; }

QLineEdit, QComboBox {
  background: $raised; color: $text; border: 1px solid $border; border-radius: 6px; padding: 4px 8px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QComboBox:hover { background: $hover; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
  background: $raised; border: 1px solid $border; padding: 4px; outline: none;
  selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QToolButton { background: transparent; border: 1px solid transparent; padding: 4px 6px; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton:focus { border: 2px solid $accent; padding: 3px 5px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView {
  background: $raised; alternate-background-color: $raised;
  selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QAbstractItemView:disabled { color: $outline; }
QSpinBox {
  background: $raised; color: $text; border: 1px solid $border; border-radius: 6px; padding: 5px 8px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QSpinBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QSpinBox::up-button, QSpinBox::down-button { width: 20px; border: none; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $hover; }
QSpinBox::up-arrow { image: url("$chevron_up"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $border; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
  width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $raised; border: 1px solid $outline;
}
QSlider::handle:horizontal:focus { width: 12px; height: 12px; border: 2px solid $accent; }

QWidget#segments { background: $well; border-radius: 6px; }
QToolButton[role="segment"] {
  background: transparent; border: 1px solid transparent; border-radius: 5px; color: $muted; padding: 5px 13px;
}
QToolButton[role="segment"]:hover { color: $text; }
QToolButton[role="segment"]:checked { background: $well_on; color: $text; font-weight: 600; }
QToolButton[role="segment"]:focus { border: 2px solid $accent; padding: 4px 12px; }
QWidget#segments[tight="true"] QToolButton { padding: 4px 6px; }
QToolButton[role="segment"]:disabled { background: transparent; color: $outline; }

QFileDialog QToolButton { padding: 3px; }
QFileDialog QToolButton:focus { padding: 2px; }

QMenu { background: $raised; border: 1px solid $border; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 3px 28px 3px 12px; border-radius: 4px; color: $text; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $outline; background: transparent; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 12px; height: 12px; margin-left: 6px; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 6px 8px; }

QListView, QTreeView, QTableView {
  background: transparent; border: none; outline: none; color: $text;
}
QAbstractScrollArea::corner { background: transparent; border: none; }
QListView#boxed, QTreeView#boxed, QTableView#boxed {
  background: $canvas; border: 1px solid $border; border-radius: 6px;
}
QListView#boxed:focus, QTreeView#boxed:focus { border: 2px solid $accent; }
QListWidget#ordered { background: $canvas; border: 1px solid $border; border-radius: 6px; padding: 3px; }
QListWidget#ordered:focus { border: 2px solid $accent; padding: 2px; }
QListWidget#ordered::item { padding: 5px 8px; border-radius: 4px; color: $text; }
QListWidget#ordered::item:selected { background: $selected; color: $text; }
QListWidget#sections::item { padding: 8px 12px; border-radius: 6px; color: $text; }
QListWidget#sections::item:hover { background: $hover; }
QListWidget#sections::item:selected { background: $selected; color: $text; }
QListWidget#sections { border: 2px solid transparent; border-radius: 6px; }
QListWidget#sections:focus { border: 2px solid $accent; }
QPlainTextEdit {
  background: $canvas; color: $text; border: 1px solid $outline; border-radius: 6px; padding: 6px 10px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit:focus { border: 2px solid $accent; padding: 5px 9px; }
QLineEdit:disabled, QComboBox:disabled { color: $outline; background: $panel; }
QHeaderView::section {
  background: $canvas; color: $muted; border: none; border-bottom: 1px solid $border; padding: 6px 11px;
}
QTableView#facts { background: $canvas; border: none; border-top: 1px solid $border; }
QTableView#facts QHeaderView::section { border: none; padding: 0 12px; }
QTableView#facts::item { padding: 0 8px; border: none; }
QTableView#groups-table QHeaderView::section { padding: 6px 16px 6px 8px; }
QTreeView::item { padding: 4px 8px; border: none; }
QTreeView[sorted="true"]::item { padding: 4px 20px 4px 8px; }
QTreeView[sorted="true"] QHeaderView::section { padding: 6px 22px 6px 11px; }
QTreeView::item:selected { background: $selected; color: $text; }
QCheckBox { color: $text; spacing: 8px; padding: 3px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox::indicator, QListView::indicator {
  width: 14px; height: 14px; border: 1px solid $outline; border-radius: 4px; background: $raised;
}
QCheckBox::indicator:checked, QListView::indicator:checked {
  background: $accent; border-color: $accent; image: url("$tick");
}
QCheckBox::indicator:disabled, QListView::indicator:disabled { border-color: $border; background: $panel; }
QRadioButton { color: $text; spacing: 8px; padding: 3px; border: 1px solid transparent; border-radius: 4px; }
QRadioButton::indicator {
  width: 14px; height: 14px; border: 1px solid $outline; border-radius: 8px; background: $raised;
}
QRadioButton::indicator:checked {
  width: 6px; height: 6px; border: 5px solid $accent; border-radius: 8px; background: $raised;
}
QRadioButton::indicator:disabled { border-color: $border; background: $panel; }
QRadioButton:disabled { color: $muted; }
QRadioButton:focus { border: 2px solid $accent; padding: 2px; }
QCheckBox::indicator:indeterminate { background: $raised; border: 4px solid $accent; width: 8px; height: 8px; }
QCheckBox:focus { border: 2px solid $accent; padding: 2px; }

QProgressBar { background: $border; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical {
  background: $thumb; border-radius: 4px; min-height: 32px; margin: 2px;
}
QScrollBar::handle:vertical:hover { background: $outline; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $thumb; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $border; }
""")


def stylesheet(tokens: Mapping[str, str], sizes: Mapping[str, float]) -> str:
    """Returns the style sheet for one palette and one set of type sizes."""
    dark_ink = tokens["on_accent"].lower() != "#ffffff"
    accent = tokens["accent"]
    return _SHEET.substitute(
        tokens,
        body=f"{sizes['body']:.1f}",
        caption=f"{sizes['caption']:.1f}",
        title=f"{sizes['title']:.1f}",
        accent_hover=_mixed(accent, "#ffffff" if dark_ink else "#000000", 0.12),
        accent_down=_mixed(accent, "#000000", 0.2 if not dark_ink else 0.1),
        well=tokens["canvas" if dark_ink else "tag"],
        well_on=tokens["hover" if dark_ink else "raised"],
        tick=(resources() / "icons" / f"tick-{'dark' if dark_ink else 'light'}.svg").as_posix(),
        chevron_up=(resources() / "icons" / "chevron-mid-up.svg").as_posix(),
        chevron=(resources() / "icons" / "chevron-mid.svg").as_posix(),
        thumb=_mixed(tokens["outline"], tokens["canvas"], 0.45),
    )


def _mixed(one: str, other: str, share: float) -> str:
    """Returns `one` with a share of `other`."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
