"""The add-on with PyTorch, among the settings of the model: what is there, and how it comes and goes.

Its line of words says how far it is and what went wrong. Nothing is fetched before somebody presses the button for it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QProgressBar, QVBoxLayout, QWidget

from app.core.descriptor.addon.installed import AddonState
from app.core.descriptor.addon.packs import Pack
from app.core.progress import Stage, Status
from app.services.upkeep import UpkeepService
from app.ui.kit.dialog import Message
from app.ui.kit.places import Place, begin_in
from app.ui.kit.section import say, side_by_side
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import button, label
from app.words import addon_words, words
from app.words.sentences import said


class AddonControls(QWidget):
    """What there is of PyTorch, and what can be done about it.

    Args:
        theme: Colours.
        upkeep: Knows and does.

    Signals:
        known: The `AddonState`, whenever it may be another one.
        removed: The add-on is gone, or will be: nothing may ask for it any more.
    """

    known = Signal(object)
    removed = Signal()

    def __init__(self, theme: Theme, upkeep: UpkeepService) -> None:
        super().__init__()
        self._theme, self._upkeep = theme, upkeep
        self._said: QLabel | None = None
        self._state: AddonState | None = None
        self._added = False
        self.question: Message | None = None
        self.there = label("", wrap=True)
        self.variant = QComboBox()
        self.variant.setAccessibleName(self.tr("For what"))
        self.variant.currentIndexChanged.connect(self._show_size)
        self.fetch = button("")
        self.fetch.clicked.connect(self._fetch)
        self.from_file = button(self.tr("Take it from a file…"))
        self.from_file.clicked.connect(self._choose_file)
        self.remove = button(self.tr("Remove…"))
        self.remove.clicked.connect(self._ask_remove)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(200)
        self.bar.setAccessibleName(self.tr("Add-on"))
        self.so_far = label("", "muted")
        self.cancel = button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self._choice = side_by_side(self.variant)
        self._offer = side_by_side(self.fetch, self.from_file)
        self._running = side_by_side(self.bar, self.so_far, self.cancel)
        self._removing = side_by_side(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for row in (self.there, self._choice, self._offer, self._running, self._removing):
            row.hide()
            column.addWidget(row)
        upkeep.addon.connect(self._on_state)
        upkeep.addon_removed.connect(self._on_removed)
        upkeep.addon_failed.connect(self._on_failed)
        upkeep.adding.status.connect(self._on_status)
        upkeep.adding.done.connect(self._on_added)

    def begin(self, line: QLabel) -> None:
        """Asks what there is; from now on, what is to be said stands in this line."""
        self._said = line
        self._upkeep.ask_addon()
        if self._upkeep.adding.running:  # it went on while the settings were closed
            self._show_running()

    @Slot(object)
    def _on_state(self, state: AddonState) -> None:
        self._state = state
        self.variant.clear()
        for pack in state.offers:
            purpose = addon_words.purpose(pack)
            self.variant.addItem(purpose[:1].upper() + purpose[1:], pack)
        self.there.setText(addon_words.standing(state))
        self._show_controls()
        self.known.emit(state)
        if self._added and state.is_there:
            self._say(self.tr("It is installed, and used from the next scan on."), "good")
        self._added = False

    def _show_controls(self) -> None:
        """Shows what can be done in the state that is known."""
        state, running = self._state, self._upkeep.adding.running
        self.there.setVisible(state is not None and not running)
        missing = state is not None and not state.is_there and bool(state.offers)
        self._choice.setVisible(missing and not running and self.variant.count() > 1)
        self._offer.setVisible(missing and not running)
        self._running.setVisible(running)
        kept = state is not None and (state.pack is not None or state.older or bool(state.fetched))
        self._removing.setVisible(kept and not running)
        self._show_size()

    @Slot()
    def _show_size(self) -> None:
        pack = self.variant.currentData()
        if isinstance(pack, Pack):
            self.fetch.setText(self.tr("Download it ({size})").format(size=words.data_size(pack.size)))

    @Slot()
    def _fetch(self) -> None:
        pack = self.variant.currentData()
        if isinstance(pack, Pack):
            self._upkeep.fetch_addon(pack)
            self._show_running()
            self.cancel.setFocus()

    def _show_running(self) -> None:
        self.bar.setRange(0, 0)
        self.so_far.setText("")
        self._say("")
        self._show_controls()

    @Slot(object)
    def _on_status(self, status: Status) -> None:
        if not status.total:
            return
        # A progress bar counts in 32 bits; a pack has more bytes.
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * status.done / status.total))
        text = {
            Stage.DOWNLOAD: self.tr("{done} of {total}"),
            Stage.READ: self.tr("Reading the file… {done} of {total}"),
        }.get(status.stage, self.tr("Unpacking… {done} of {total}"))
        self.so_far.setText(text.format(done=words.data_size(status.done), total=words.data_size(status.total)))

    @Slot()
    def _cancel(self) -> None:
        if self._upkeep.adding.running:
            self._upkeep.adding.cancel()
            self._show_controls()
            self._say(self.tr("It was stopped. What came so far is kept, so that it can go on from there."), "muted")
            self._upkeep.ask_addon()

    @Slot(object)
    def _on_added(self, _none: object) -> None:
        self._added = True

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose the file with the add-on"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        begin_in(dialog, Place.DownloadLocation)
        dialog.setNameFilter(self.tr("Add-ons (*.zip)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    @Slot(str)
    def take_file(self, name: str) -> None:
        """Installs the add-on from a file."""
        self._upkeep.take_addon(Path(name))
        self._show_running()

    @Slot()
    def _ask_remove(self) -> None:
        text = self.tr(
            "Twinless then computes on the processor, with its own model. What it knows of your photos stays. To use a"
            " graphics processor or the ImageNet model later, the add-on must be fetched again."
        )
        self.question = Message(self._theme, self.window(), self.tr("Remove the add-on?"), text, self.tr("Remove it"))
        self.question.accepted.connect(self._upkeep.remove_addon)
        self.question.open()

    @Slot(bool)
    def _on_removed(self, gone: bool) -> None:
        self.removed.emit()
        text = self.tr("It is removed.") if gone else self.tr("It is in use, and goes when Twinless is started next.")
        self._say(text, "good" if gone else "muted")
        self._upkeep.ask_addon()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._show_controls()
        self._say(said(error))
        self._upkeep.ask_addon()

    def _say(self, text: str, role: str = "warning") -> None:
        if self._said is not None:
            say(self._said, text, role)
