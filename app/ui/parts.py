"""The parts that the window is made around, put together in one place."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.core.library import Library
from app.services.browse import BrowseService
from app.services.cleanup import CleanupService
from app.services.export import ExportService
from app.services.find import FindService
from app.services.index import IndexService
from app.services.overlap import OverlapService
from app.services.review import ReviewService
from app.services.rules import RulesService
from app.services.settings import SettingsService
from app.services.shots import ShotService
from app.services.task import TaskService
from app.services.upkeep import UpkeepService
from app.ui.kit.theme import Mode, Theme
from app.ui.pictures.compare_pictures import ComparePictures
from app.ui.pictures.thumbnails import Thumbnails


class Parts:
    """A library with its services, and what shows it.

    Args:
        library: Open; closed with the parts.
        application: Gives fonts and the system's look.
    """

    def __init__(self, library: Library, application: QApplication) -> None:
        self.library = library
        self.settings = SettingsService(library.settings_store)
        self.theme = Theme(application)
        self.theme.set_mode(Mode(self.settings.settings.theme))
        self.review = ReviewService(library, self.settings.settings.propose)
        self.browse = BrowseService(library)
        self.rules = RulesService(library, self.review)
        self.index = IndexService(library)
        self.cleanup = CleanupService(library)
        self.finding = FindService(library)
        self.overlap = OverlapService(library)
        self.export = ExportService(library)
        self.upkeep = UpkeepService(library)
        self.updates = TaskService("updates")
        self.thumbnails = Thumbnails(library.thumbnail, library.sharp_thumbnail)
        self.pictures = ComparePictures(library)
        self.shots = ShotService(library)

    def close(self) -> None:
        """Ends what runs, waits for all threads, and closes the library."""
        self.index.cancel()
        self.cleanup.cancel()
        background = (self.finding, self.overlap, self.export, self.updates, self.upkeep, self.index, self.cleanup)
        for part in (*background, self.review, self.browse, self.thumbnails):
            part.close()
        self.library.stop_decoding()
        self.pictures.close()
        self.shots.close()
        self.settings.close()
        self.library.close()
