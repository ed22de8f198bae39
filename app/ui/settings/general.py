"""Settings of look and notifications, proposals and scanning."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSlider, QSpinBox

from app.core.settings import excludes_everything
from app.core.types import Kind, Propose
from app.services.settings import SettingsService
from app.ui.kit.section import Section, say, side_by_side
from app.ui.kit.theme import Mode, by_font
from app.ui.kit.widgets import Segments, label
from app.words import glossary, photo_words
from app.words.catalogue import LANGUAGES, SYSTEM

_KILO = 1000
_PAUSE_MS = 600
_STEPS = 100


class LookSection(Section):
    """Light or dark, and what the desktop is told."""

    def __init__(self, settings: SettingsService) -> None:
        super().__init__()
        self.set_title(self.tr("General"))
        self._settings = settings
        self._modes = (Mode.SYSTEM, Mode.LIGHT, Mode.DARK)
        self.theme = Segments((self.tr("Like the system"), self.tr("Light"), self.tr("Dark")))
        self.theme.choose(self._modes.index(Mode(settings.settings.theme)))
        self.theme.chosen.connect(self._on_theme)
        self.add(self.tr("Theme"), self.tr("The colours of the window. Changes at once."), side_by_side(self.theme))
        self.language = QComboBox()
        self.language.addItem(self.tr("Like the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(settings.settings.language))
        self.language.activated.connect(self._on_language)
        text = self.tr("Of the window, the command line and reports. Changes at once.")
        self.add(self.tr("Language"), text, side_by_side(self.language))
        self.notify = QCheckBox(self.tr("Tell me when a long scan has ended"))
        self.notify.setChecked(settings.settings.notify)
        self.notify.toggled.connect(self._on_notify)
        text = self.tr("The desktop says so where a scan took over a minute and another window is in front.")
        self.notify.setAccessibleDescription(text)
        self.add(self.tr("Notification"), text, side_by_side(self.notify))

    @Slot(int)
    def _on_theme(self, number: int) -> None:
        self._settings.update(theme=str(self._modes[number]))

    @Slot()
    def _on_language(self) -> None:
        self._settings.update(language=self.language.currentData())

    @Slot(bool)
    def _on_notify(self, on: bool) -> None:
        self._settings.update(notify=on)


class ProposalsSection(Section):
    """What is proposed for the trash, and how alike similar shots are."""

    def __init__(self, settings: SettingsService) -> None:
        super().__init__()
        self.set_title(self.tr("Proposals"))
        self._settings = settings
        self.propose = QComboBox()
        for place, (value, text, meaning) in enumerate(
            (
                (Propose.IDENTICAL, self.tr("Identical photos only"), photo_words.group_meaning(Kind.IDENTICAL)),
                (Propose.REDUNDANT, self.tr("Identical photos and redundant copies"), glossary.redundant()),
                (Propose.VERSIONS, self.tr("Edited versions as well"), glossary.version()),
            )
        ):
            self.propose.addItem(text, value)
            self.propose.setItemData(place, meaning, Qt.ItemDataRole.ToolTipRole)
        self.propose.setCurrentIndex(self.propose.findData(settings.settings.propose))
        self.propose.activated.connect(self._on_propose)
        self.add(
            self.tr("Propose for the trash"),
            self.tr("Redundant copies hold nothing that the kept photo lacks. Similar shots are never proposed."),
            side_by_side(self.propose),
        )
        self.returned = QCheckBox(self.tr("Propose what was cleaned up before and came back"))
        self.returned.setChecked(settings.settings.propose_returned)
        self.returned.toggled.connect(self._on_returned)
        text = self.tr(
            "Only where the photo that stayed then is still there, or another one provably holds all of it. It is"
            " marked in any case."
        )
        self.returned.setAccessibleDescription(text)
        self.add(self.tr("Trashed before"), text, side_by_side(self.returned))
        self.similarity = QSlider(Qt.Orientation.Horizontal)
        self.similarity.setRange(0, _STEPS)
        self.similarity.setPageStep(10)
        self.similarity.setFixedWidth(260)
        self.similarity.setValue(round(settings.settings.similarity * _STEPS))
        self.similarity.setAccessibleName(self.tr("How alike similar shots must be"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS // 3)
        self._timer.timeout.connect(self._on_similarity)
        self.similarity.valueChanged.connect(self._timer.start)
        row = side_by_side(label(self.tr("loosely"), "muted"), self.similarity, label(self.tr("very much"), "muted"))
        self.add(
            self.tr("How alike similar shots must be"),
            self.tr("Groups of similar shots are made anew at once. Copies are not concerned."),
            row,
        )

    @Slot()
    def _on_propose(self) -> None:
        self._settings.update(propose=Propose(self.propose.currentData()))

    @Slot(bool)
    def _on_returned(self, on: bool) -> None:
        self._settings.update(propose_returned=on)

    @Slot()
    def _on_similarity(self) -> None:
        self._settings.update(similarity=self.similarity.value() / _STEPS)


class ScanningSection(Section):
    """What a scan passes over."""

    def __init__(self, settings: SettingsService) -> None:
        super().__init__()
        self.set_title(self.tr("Scanning"))
        self._settings = settings
        self.exclude = QPlainTextEdit("\n".join(settings.settings.exclude))
        self.exclude.setTabChangesFocus(True)
        self.exclude.setFixedHeight(by_font(100))
        self.exclude.setPlaceholderText("*.png\n*/Screenshots/*\nthumb_*")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._on_exclude)
        self.exclude.textChanged.connect(self._timer.start)
        self.wrong = self.add(
            self.tr("Leave out"),
            self.tr(
                "One pattern a line, for names or paths: *.png, */Screenshots/*, thumb_*. Counts from the next scan;"
                " photos that match are forgotten then."
            ),
            self.exclude,
        )
        self.min_size = QSpinBox()
        self.min_size.setRange(0, 1_000_000)
        self.min_size.setSingleStep(10)
        self.min_size.setSuffix(self.tr(" kB"))
        self.min_size.setSpecialValueText(self.tr("Every size"))
        field = self.min_size.findChild(QLineEdit)
        if field is not None:
            field.setTextMargins(6, 0, 0, 0)  # the style sheet's padding does not reach it
        self.min_size.setMinimumWidth(by_font(160))
        self.min_size.setValue(-(-settings.settings.min_size // _KILO))
        self.min_size.setAccessibleName(self.tr("Smallest file"))
        self.min_size.valueChanged.connect(self._on_min_size)
        self.add(
            self.tr("Smallest file"),
            self.tr("Smaller files, such as icons, are passed over. Counts from the next scan."),
            side_by_side(self.min_size),
        )

    def flush(self) -> None:
        """Stores what was typed last."""
        if self._timer.isActive():
            self._timer.stop()
            self._on_exclude()

    @Slot()
    def _on_exclude(self) -> None:
        patterns = [line.strip() for line in self.exclude.toPlainText().splitlines()]
        patterns = list(dict.fromkeys(pattern for pattern in patterns if pattern))
        for pattern in patterns:
            if excludes_everything(pattern):
                text = self.tr("“{pattern}” would leave out every photo, so nothing was changed.")
                say(self.wrong, text.format(pattern=pattern))
                return
        say(self.wrong, "")
        if tuple(patterns) != self._settings.settings.exclude:
            self._settings.update(exclude=tuple(patterns))

    @Slot(int)
    def _on_min_size(self, kilobytes: int) -> None:
        self._settings.update(min_size=kilobytes * _KILO)
