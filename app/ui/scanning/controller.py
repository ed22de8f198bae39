"""The way of a scan through the window: start, progress, pause, stop, last word. Clean-ups report here too."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.core.progress import Status
from app.core.report.summary import ScanSummary
from app.services.cleanup import CleanupService
from app.services.index import IndexService
from app.services.review import ReviewService, ReviewState
from app.services.settings import SettingsService
from app.ui.kit.pace import Pace
from app.ui.scanning.statusbar import StatusBar
from app.words.catalogue import translate


class Indexing(QObject):
    """Joins the index service to the status bar.

    Signals:
        running_changed: Whether a scan runs.
        forgotten: The folder that is forgotten now.
    """

    running_changed = Signal(bool)
    forgotten = Signal(object)

    def __init__(
        self,
        index: IndexService,
        cleanup: CleanupService,
        review: ReviewService,
        bar: StatusBar,
        settings: SettingsService,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._index, self._review, self._bar, self._settings = index, review, bar, settings
        self._cleanup = cleanup
        self._again = 0
        index.started.connect(self._on_started)
        index.status.connect(self._on_index_status)
        index.paused_changed.connect(bar.show_paused)
        self._pace = Pace(review.refresh, self)
        index.groups_changed.connect(self._pace.ask)
        for done in (review.reviewed, review.failed):
            done.connect(self._pace.note_done)
        index.finished.connect(self._on_finished)
        index.cancelled.connect(self._on_cancelled)
        index.failed.connect(self._on_failed)
        cleanup.started.connect(self._on_cleanup_started)
        cleanup.status.connect(bar.show_status)
        for ended in (cleanup.cleaned, cleanup.undone, cleanup.cancelled, cleanup.failed):
            ended.connect(self._on_cleanup_ended)
        bar.pause_asked.connect(self.toggle_pause)
        bar.cancel_asked.connect(self.stop)

    @Slot()
    def start(self) -> None:
        """Looks through all folders."""
        self._index.start()

    @Slot(object)
    def start_in(self, folder: Path) -> None:
        """Looks through one folder."""
        self._index.start([folder])

    def go_on(self, review: ReviewState) -> None:
        """Goes on with a scan that ended with Twinless, or was never finished; tells of one that runs."""
        if self._index.running:
            self._on_started()
            self._bar.show_paused(self._index.paused)
            return
        fresh = any(folder.chosen and folder.scanned_at is None for folder in review.folders)
        if self._settings.interrupted or fresh:
            self._settings.interrupted = False
            self._index.start()

    def forget(self, folder: Path) -> None:
        """Forgets a folder; a running scan is stopped for it, and goes on afterwards."""
        again = self._index.running
        self._index.cancel()

        def on_forgotten(_value: object) -> None:
            if self._review.folders == (folder,):
                self._review.set_folders(None)
            else:
                self._review.refresh()
            self.forgotten.emit(folder)
            if again:
                self._index.start()

        self._review.forget(folder, on_forgotten)

    @Slot()
    def toggle_pause(self) -> None:
        """Pauses the scan, or goes on with it."""
        if self._index.paused:
            self._index.resume()
        else:
            self._index.pause()

    @Slot()
    def stop(self) -> None:
        """Stops what runs."""
        if self._cleanup.running:
            self._cleanup.cancel()
        else:
            self._index.cancel()

    @Slot()
    def _on_started(self) -> None:
        self._again = 0
        self._bar.show_running(can_pause=True)
        self.running_changed.emit(True)

    @Slot(object)
    def _on_index_status(self, status: Status) -> None:
        if not self._cleanup.running and self._index.running:
            self._bar.show_status(status)
            if status.again and not self._again:
                self._again = status.again
                again = self.tr(
                    "%Ln photos are read again, since Twinless now looks for more in them.", "", self._again
                )
                self._bar.say(again)

    @Slot(object)
    def _on_finished(self, summary: ScanSummary) -> None:
        photos = translate("Indexing", "%Ln photos", None, summary.photos)
        line = self.tr("{photos} looked through.").format(photos=photos)
        if summary.offline:
            away = translate("Indexing", "%Ln folders", None, len(summary.offline))
            line = self.tr("{photos} looked through; {folders} away.").format(photos=photos, folders=away)
        if summary.again:
            read = self.tr("%Ln photos were read again, since Twinless now looks for more in them.", "", summary.again)
            line = self.tr("{line} {read}").format(line=line, read=read)
        self._end(line)

    @Slot()
    def _on_cancelled(self) -> None:
        self._end(self.tr("Indexing stopped. What was learnt is kept; F5 goes on from there."))

    @Slot()
    def _on_failed(self) -> None:
        self._end(self.tr("Indexing ended early. What was learnt is kept; F5 goes on from there."))

    def _end(self, line: str) -> None:
        if not self._cleanup.running:
            self._bar.show_idle(line)
        self.running_changed.emit(False)
        self._pace.drop()
        self._review.refresh()

    @Slot()
    def _on_cleanup_started(self) -> None:
        self._bar.show_running(can_pause=False)

    @Slot()
    def _on_cleanup_ended(self) -> None:
        if not self._index.running:
            self._bar.show_idle("")
