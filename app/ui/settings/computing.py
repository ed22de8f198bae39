"""Settings of the model and the device it runs on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QProgressBar

from app.core.descriptor import BUNDLED, IMAGENET
from app.core.descriptor.addon.installed import AddonState
from app.core.descriptor.devices import has_torch
from app.core.progress import Status
from app.services.settings import SettingsService
from app.services.upkeep import UpkeepService
from app.ui.kit.places import Place, begin_in
from app.ui.kit.section import Section, say, side_by_side
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import button, label
from app.ui.settings.addon import AddonControls
from app.words import words
from app.words.sentences import said


class ComputingSection(Section):
    """Which model describes photos, and where it runs."""

    def __init__(self, theme: Theme, settings: SettingsService, upkeep: UpkeepService) -> None:
        super().__init__()
        self.set_title(self.tr("Model and device"))
        self._settings, self._upkeep = settings, upkeep
        self._wanted = False
        self.model = QComboBox()
        self.model.addItem(self.tr("Twinless’s own, made for finding copies"), BUNDLED)
        if has_torch() or settings.settings.model == IMAGENET:
            self.model.addItem(self.tr("ImageNet, made for naming things"), IMAGENET)
        self.model.setCurrentIndex(self.model.findData(settings.settings.model))
        self.model.activated.connect(self._on_model)
        self.download = button(self.tr("Download it (98 MB)"))
        self.download.clicked.connect(self._fetch)
        self.from_file = button(self.tr("Take it from a file…"))
        self.from_file.clicked.connect(self._choose_file)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(200)
        self.bar.setAccessibleName(self.tr("Download"))
        self.so_far = label("", "muted")
        self.cancel = button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self._offer = side_by_side(self.download, self.from_file)
        self._running = side_by_side(self.bar, self.so_far, self.cancel)
        self.said = self.add(
            self.tr("Model"),
            self.tr("Makes of each photo what it is compared by. With another one, all photos are described again."),
            side_by_side(self.model),
            self._offer,
            self._running,
        )
        self._offer.hide()
        self._running.hide()
        self.device = QComboBox()
        self._show_devices(("auto", "cpu", settings.settings.device))
        self.device.activated.connect(self._on_device)
        self.add(
            self.tr("Device"),
            self.tr("What the model runs on; only what this computer has is listed. Counts from the next scan."),
            side_by_side(self.device),
        )
        self.addon = AddonControls(theme, upkeep)
        self.addon.known.connect(self._on_addon)
        self.addon.removed.connect(self._without_addon)
        self.said_addon = self.add(
            self.tr("Add-on: PyTorch"),
            self.tr(
                "Graphics processors and the ImageNet model need it. It is fetched only when you say so, from where"
                " PyTorch is published, and what is not exactly as expected is refused."
            ),
            self.addon,
        )
        upkeep.devices.connect(self._show_devices)
        upkeep.weights.connect(self._on_weights)
        upkeep.weights_failed.connect(self._on_failed)
        upkeep.download.status.connect(self._on_status)
        upkeep.ask_devices()
        self.addon.begin(self.said_addon)
        if upkeep.download.running:  # it went on while the settings were closed
            self._wanted = True
            self.model.setCurrentIndex(self.model.findData(IMAGENET))
            self._show_running()

    @Slot(object)
    def _show_devices(self, names: tuple[str, ...]) -> None:
        known = {
            "auto": self.tr("The fastest there is"),
            "cpu": self.tr("Processor"),
            "cuda": self.tr("NVIDIA graphics card"),
            "mps": self.tr("Apple graphics processor"),
        }
        chosen = self._settings.settings.device
        self.device.clear()
        for name in dict.fromkeys((*names, chosen)):
            self.device.addItem(known[name], name)
        self.device.setCurrentIndex(self.device.findData(chosen))

    @Slot(object)
    def _on_addon(self, state: AddonState) -> None:
        """Offers what can be used now, and what no longer can be no more."""
        place = self.model.findData(IMAGENET)
        if state.is_there and place < 0:
            self.model.addItem(self.tr("ImageNet, made for naming things"), IMAGENET)
        elif not state.is_there and place >= 0 and self._settings.settings.model != IMAGENET:
            self.model.removeItem(place)
        self._upkeep.ask_devices()

    @Slot()
    def _without_addon(self) -> None:
        """Goes back to what works without the add-on."""
        self._wanted = False
        self._offer.hide()
        say(self.said, "")
        self.model.setCurrentIndex(self.model.findData(BUNDLED))
        self._use(BUNDLED)
        if self._settings.settings.device not in ("auto", "cpu"):
            self._settings.update(device="auto")

    @Slot()
    def _on_device(self) -> None:
        self._settings.update(device=str(self.device.currentData()))

    @Slot()
    def _on_model(self) -> None:
        name = str(self.model.currentData())
        self._wanted = name == IMAGENET
        self._cancel()
        self._offer.hide()
        say(self.said, "")
        if self._wanted:
            self._upkeep.ask_weights()
        else:
            self._use(name)

    @Slot(bool)
    def _on_weights(self, there: bool) -> None:
        if not self._wanted:
            return
        self._running.hide()
        self._offer.setVisible(not there)
        if there:
            self._use(IMAGENET)
        else:
            say(self.said, self.tr("Its weights are not on this computer yet."), "muted")
            self.download.setFocus()

    def _use(self, name: str) -> None:
        if name != self._settings.settings.model:
            self._settings.update(model=name)
            text = self.tr("At the next scan, all photos are described again. What you decided stays.")
            say(self.said, text, "muted")

    @Slot()
    def _fetch(self) -> None:
        self._show_running()
        self._upkeep.fetch_weights()
        self.cancel.setFocus()

    def _show_running(self) -> None:
        self._offer.hide()
        self.bar.setRange(0, 0)
        self.so_far.setText("")
        self._running.show()
        say(self.said, "")

    @Slot(object)
    def _on_status(self, status: Status) -> None:
        self.bar.setRange(0, status.total)
        self.bar.setValue(status.done)
        if status.total:
            text = self.tr("{done} of {total}")
            self.so_far.setText(text.format(done=words.data_size(status.done), total=words.data_size(status.total)))

    @Slot()
    def _cancel(self) -> None:
        if self._upkeep.download.running:
            self._upkeep.download.cancel()
            self._running.hide()
            self._offer.show()
            say(self.said, self.tr("The download was stopped; nothing was kept."), "muted")

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose the file with the weights"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        begin_in(dialog, Place.DownloadLocation)
        dialog.setNameFilter(self.tr("Weights (*.pth)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    @Slot(str)
    def take_file(self, name: str) -> None:
        """Takes the weights from a file."""
        say(self.said, self.tr("Reading the file…"), "muted")
        self._upkeep.adopt_weights(Path(name))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._running.hide()
        self._offer.show()
        say(self.said, said(error))
