"""A scan from end to end: walk, index, match, and let go of what is gone."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.decisions import Decided
from app.core.catalog.photos import Folder
from app.core.decode import Decoder, might_be_picture
from app.core.descriptor import Descriptor
from app.core.files.changes import Survey, Surveyor
from app.core.files.sidecars import hash_sidecars, read_sidecars
from app.core.files.spelling import Below, second_names, spelling_key
from app.core.files.walk import ScanOptions, by_suffix
from app.core.pictures.pixels import Pictures
from app.core.pictures.thumbnails import ThumbnailStore
from app.core.pipeline.engine import Engine
from app.core.pipeline.forecast import Forecast, Work
from app.core.pipeline.index import Indexed, Indexer
from app.core.pipeline.match import Matcher
from app.core.progress import Progress, Stage, Status
from app.core.report.summary import FileCount, ScanSummary
from app.core.settings import Settings
from app.core.types import SkipReason, Unreadable
from app.core.verify import VERIFIER_VERSION, Verifier, Views

_MATCHES_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Scanner:
    """Scans folders of a library; one scan at a time.

    Attributes:
        catalog: Where all is stored that is found.
        thumbnails: Where small pictures are.
        decoder: Decodes files.
        pictures: Gives pixels to the verifier.
        engine: Gives descriptor and index.
        settings: As they hold for this scan.
        progress: Reported to; paused or cancelled through it.
        on_matches: Called, about once a second, when there are other groups.
    """

    catalog: Catalog
    thumbnails: ThumbnailStore
    decoder: Decoder
    pictures: Pictures
    engine: Engine
    settings: Settings
    progress: Progress
    on_matches: Callable[[], None] | None = None

    def run(self, wanted: Sequence[Folder]) -> ScanSummary:
        """Scans folders; see `Library.scan` for what it raises."""
        start = time.monotonic()
        self.progress.report(Status(Stage.PREPARE))
        descriptor = self.engine.descriptor(self.progress)
        survey, indexed = self._scan(wanted, descriptor)
        roots = tuple(folder.path for folder in wanted)
        inside = Below(roots)
        unreadable = tuple(why for why, *_ in self.catalog.photos.unreadable() if inside.holds(why.path))
        damaged = tuple(why for why in self.catalog.photos.damaged() if inside.holds(why.path))
        return ScanSummary(
            folders=roots,
            photos=self._count_photos(survey, inside),
            read=indexed.read,
            skipped=survey.skipped,
            unreadable=unreadable,
            offline=tuple(survey.offline),
            model=descriptor.model_id,
            seconds=time.monotonic() - start,
            again=survey.again,
            files=_count(survey, indexed, unreadable),
            damaged=damaged,
        )

    def _scan(self, wanted: Sequence[Folder], descriptor: Descriptor) -> tuple[Survey, Indexed]:
        options = ScanOptions(
            might_be_picture=by_suffix(partial(might_be_picture, all_files=self.settings.all_files)),
            exclude=self.settings.exclude,
            min_size=self.settings.min_size,
            places=frozenset(self._places()),
        )
        described = self.catalog.contents.described_ids(descriptor.model_id)
        survey = Surveyor(self.catalog, options, described, self.progress).run(wanted)
        self.catalog.matches.requeue_pending()
        self.catalog.matches.requeue_older(VERIFIER_VERSION)
        indexed = Indexed()
        forecast = Forecast(len(survey.to_read), len(self.catalog.contents.to_search(descriptor.model_id)))
        if survey.to_read:
            self.progress.report(Status(Stage.PREPARE))
            self.engine.load(descriptor, self.progress)
        if survey.changed or self.catalog.has_work(descriptor.model_id, self.settings.rules.text):
            with self._matcher(descriptor) as matcher:
                about = (self.catalog, self.thumbnails, self.decoder, descriptor, matcher, self.progress)
                indexer = Indexer(*about, forecast)
                indexed = indexer.run(survey.to_read, survey.again)
                self._settle_missing(survey, indexed)
                forecast.expect(Work.READ, 0)
                forecast.expect(Work.SEARCH, len(self.catalog.contents.to_search(descriptor.model_id)))
                matcher.run(self.progress, forecast)
        self._protect_second_names()
        hash_sidecars(self.catalog, self.progress)
        read_sidecars(self.catalog, indexed.paths, self.progress)
        self.catalog.units.hand_on_keeps()
        for folder, device in survey.scanned:
            self.catalog.folders.note_scan(folder.id, device, time.time())
        return survey, indexed

    def _count_photos(self, survey: Survey, inside: Below) -> int:
        """Returns how many photos stand in the folders; the catalog counts them where nothing stands elsewhere."""
        if survey.everywhere:
            return self.catalog.known_files.count_leads()
        leads = self.catalog.known_files.leads()
        return len({lead for path, lead in leads if inside.has(spelling_key(path))})

    def _places(self) -> set[Path]:
        """Returns the folders that clean-ups moved photos to, without those that the user chose since."""
        return self.catalog.journal.places() - {folder.path for folder in self.catalog.folders.all() if folder.chosen}

    def _protect_second_names(self) -> None:
        """Protects what stands in a protected folder also where it was met by another mount of it."""
        protected = [folder.path for folder in self.catalog.folders.all() if folder.protected]
        if protected:
            for path in second_names(protected, self.catalog.known_files.folders()):
                self.catalog.folders.add(path, protected=True, chosen=False)

    def _settle_missing(self, survey: Survey, indexed: Indexed) -> None:
        """Lets go of photos that are gone; one found again under another path hands on its decision."""
        with self.catalog.transaction():
            for row in survey.missing.values():
                heirs = [p for p in self.catalog.photos.of_content(row.content_id) if p.path in indexed.paths]
                if heirs and row.decision is not None and heirs[0].decision is None:
                    self.catalog.decisions.restore({heirs[0].id: Decided(row.decision, row.decided_by)})
                if heirs and row.looked_at:
                    self.catalog.decisions.mark_looked_at([heirs[0].id])
            self.catalog.photos.remove(row.id for row in survey.missing.values())
            self.catalog.contents.note_orphans()

    @contextmanager
    def _matcher(self, descriptor: Descriptor) -> Iterator[Matcher]:
        with self.engine.vectors(descriptor) as vectors:
            pictures = self.pictures
            views = Views(pictures.thumbnail, pictures.pixels, features=pictures.features, luma=pictures.luma)
            model = (descriptor.model_id, descriptor.floor)
            on_matches = _throttled(self.on_matches)
            sketches = self.pictures.sketches
            matcher = Matcher(self.catalog, vectors, Verifier(views), sketches, *model, on_matches, self.settings.rules)
            try:
                matcher.refill()
                yield matcher
            finally:
                matcher.close()


def _count(survey: Survey, indexed: Indexed, unreadable: Sequence[Unreadable]) -> FileCount:
    """Says what became of each file that was met; what stands on a drive that is away was not."""
    away = Below(survey.offline)
    unread = sum(not away.holds(why.path) for why in unreadable)
    passed = survey.passed + Counter({SkipReason.NO_PICTURE: indexed.others})
    photos = survey.files - sum(passed.values()) - survey.companions - unread
    return FileCount(
        seen=survey.files, photos=photos, companions=survey.companions, unreadable=unread, passed_over=passed
    )


def _throttled(call: Callable[[], None] | None) -> Callable[[], None]:
    last = 0.0

    def maybe() -> None:
        nonlocal last
        if call is not None and time.monotonic() - last >= _MATCHES_SECONDS:
            call()
            last = time.monotonic()

    return maybe
