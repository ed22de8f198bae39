"""Runs scan, read, decode, describe, store, match and verify as one pipeline.

Files are read and decoded by threads while the network runs in the calling thread; the number of files in flight is
bounded, so memory stays the same however large the folder. Everything is stored batch by batch: stopped at any
moment, the next run goes on from there.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.catalog import Catalog
from app.core.catalog.contents import Described
from app.core.catalog.photos import FileStamp
from app.core.catalog.weighing import weighed
from app.core.decode import Decoded, Decoder, named_as_picture, sniff
from app.core.descriptor import Descriptor
from app.core.errors import UnreadableError
from app.core.files.read import digest_file, read_head, read_named
from app.core.pictures.pixels import features_of
from app.core.pictures.thumbnails import THUMBNAIL_SIDE, KeptFeatures, ThumbnailStore, encode_thumbnail
from app.core.pipeline.forecast import Forecast, Work
from app.core.pipeline.match import Matcher
from app.core.progress import Meter, Progress, Stage
from app.core.types import Content, Unreadable, UnreadableReason
from app.core.verify.features import FEATURES_VERSION

_CHUNK = 64
_MATCH_EVERY = 256
_MATCH_SHARE = 20
_POLL_SECONDS = 0.2


_SAME_BYTES = frozenset(
    {
        *(UnreadableReason.TRUNCATED, UnreadableReason.DAMAGED, UnreadableReason.TOO_LARGE),
        *(UnreadableReason.TIMED_OUT, UnreadableReason.DECODER_DIED, UnreadableReason.UNSUPPORTED),
    }
)
"""Reasons for which a file is a photo all the same, known by its bytes; an empty one, or a text, is none."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that was read: its content, new or known, or why it cannot be one; or nothing that matters."""

    folder_id: int
    stamp: FileStamp
    digest: bytes = b""
    content_id: int | None = None
    content: Content | None = None
    thumbnail: bytes = b""
    features: KeptFeatures | None = None
    pixels: NDArray[np.uint8] | None = None
    failure: Unreadable | None = None
    is_other: bool = False


@dataclass(slots=True)
class Indexed:
    """What a run did.

    Attributes:
        read: Files read.
        paths: Of the files read, those that are photos.
        others: Of the files read, those that are no pictures, and were not called so.
    """

    read: int = 0
    others: int = 0
    paths: set[Path] = field(default_factory=set)


class Indexer:
    """Indexes files, several at a time; made for one run.

    Args:
        catalog: Where all is stored.
        thumbnails: Where thumbnails go.
        decoder: Decodes pictures.
        descriptor: Describes them.
        matcher: Stores vectors and finds matches meanwhile.
        progress: Reported to; paused or cancelled through it.
        forecast: Counts what is done and left.
    """

    def __init__(
        self,
        catalog: Catalog,
        thumbnails: ThumbnailStore,
        decoder: Decoder,
        descriptor: Descriptor,
        matcher: Matcher,
        progress: Progress,
        forecast: Forecast,
    ) -> None:
        self._catalog = catalog
        self._thumbnails = thumbnails
        self._decoder = decoder
        self._descriptor = descriptor
        self._matcher = matcher
        self._progress = progress
        self._forecast = forecast
        self._known = catalog.contents.ids_by_digest()
        self._described = catalog.contents.described_ids(descriptor.model_id)
        self._claims: set[bytes] = set()
        self._lock = threading.Lock()
        self._new_since_match = 0
        self._result = Indexed()

    def run(self, files: Sequence[tuple[int, FileStamp]], again: int = 0) -> Indexed:
        """Indexes these files, given as (folder id, stamp); `again` of them did not change, which progress says.

        Raises:
            Cancelled: The user asked to stop; what was read so far is stored.
            DiskFullError: There is no room for what was learnt; what was stored before stays.
        """
        meter = Meter(Stage.INDEX, len(files), again)
        self._forecast.turn_to(Work.READ)
        self._progress.report(self._forecast.told(meter.status()))
        batch: list[_Read] = []
        waiting: list[_Read] = []
        for item in self._read_all(files):
            self._progress.check()
            if item.content is None and item.content_id is None and item.failure is None and not item.is_other:
                waiting.append(item)
            else:
                batch.append(item)
            if sum(read.content is not None for read in batch) >= self._descriptor.batch_size:
                self._finish(batch, waiting, meter)
        self._finish(batch, waiting, meter)
        return self._result

    def _finish(self, batch: list[_Read], waiting: list[_Read], meter: Meter) -> None:
        """Stores a batch, and the doubles whose content is known by now."""
        self._store(batch)
        still = [item for item in waiting if not self._resolve(item)]
        done = len(batch) + len(waiting) - len(still)
        meter.add(done, sum(item.stamp.size for item in batch))
        self._result.read += done
        self._result.others += sum(item.is_other for item in batch)
        batch.clear()
        waiting[:] = still
        self._forecast.did(Work.READ, done)
        self._progress.report(self._forecast.told(meter.status()))
        if self._new_since_match >= max(_MATCH_EVERY, len(self._known) // _MATCH_SHARE):
            self._new_since_match = 0
            self._matcher.run(self._progress, self._forecast, provisional=True)
            self._forecast.turn_to(Work.READ)

    def _read_all(self, files: Sequence[tuple[int, FileStamp]]) -> Iterator[_Read]:
        """Reads and decodes in threads, yields in the order of completion."""
        with self._workers() as pool:
            pending: set[Future[_Read]] = set()
            for start in range(0, len(files), _CHUNK):
                for folder_id, stamp in files[start : start + _CHUNK]:
                    pending.add(pool.submit(self._read_in_turn, folder_id, stamp))
                while len(pending) > _CHUNK:
                    yield from self._completed(pending)
            while pending:
                yield from self._completed(pending)

    def _completed(self, pending: set[Future[_Read]]) -> list[_Read]:
        while True:
            self._progress.check()
            done, _ = wait(pending, timeout=_POLL_SECONDS, return_when=FIRST_COMPLETED)
            if done:
                pending -= done
                return [future.result() for future in done]

    @contextmanager
    def _workers(self) -> Iterator[ThreadPoolExecutor]:
        pool = ThreadPoolExecutor(max(2, os.cpu_count() or 1), thread_name_prefix="decode")
        try:
            yield pool
        finally:
            pool.shutdown(cancel_futures=True)

    def _read_in_turn(self, folder_id: int, stamp: FileStamp) -> _Read:
        with self._progress.control.lane():
            return self._read(folder_id, stamp)

    def _read(self, folder_id: int, stamp: FileStamp) -> _Read:
        self._progress.check()
        digest = b""
        try:
            if not named_as_picture(stamp.path.name) and sniff(read_head(stamp.path)) is None:
                return _Read(folder_id, stamp, is_other=True)
            with self._decoder.reading(stamp.size):
                file = read_named(stamp.path)
                size, digest = file.size, file.digest
                known = self._claim(digest)
                if known is not None:
                    return _Read(folder_id, stamp, digest, content_id=known or None)
                decoded = self._decoder.decode_file(file, THUMBNAIL_SIDE)
                del file  # its bytes are not held any longer than this
        except UnreadableError as error:
            digest = digest or _digest_unread(stamp.path, error.reason)
            return _Read(folder_id, stamp, digest, failure=Unreadable(stamp.path, error.reason, error.detail))
        content = new_content(decoded, digest, size)
        thumbnail = encode_thumbnail(decoded.pixels)
        return _Read(
            folder_id,
            stamp,
            digest,
            content=content,
            thumbnail=thumbnail,
            features=features_of(thumbnail),
            pixels=self._descriptor.prepare(decoded.pixels),
        )

    def _claim(self, digest: bytes) -> int | None:
        """Returns the id of a known content, 0 where another thread is at it, None where this thread shall decode."""
        with self._lock:
            content_id = self._known.get(digest)
            if content_id is not None and content_id in self._described:
                return content_id
            if digest in self._claims:
                return 0
            self._claims.add(digest)
            return None

    def _store(self, batch: Sequence[_Read]) -> None:
        new = [item for item in batch if item.content is not None]
        vectors = self._describe(new)
        with self._catalog.transaction():
            described = [Described(item.content, v) for item, v in zip(new, vectors, strict=True) if item.content]
            ids = self._catalog.contents.add(described, self._descriptor.model_id)
            self._thumbnails.put_many([(i, item.thumbnail) for i, item in zip(ids, new, strict=True)])
            seen = [(i, item.features) for i, item in zip(ids, new, strict=True) if item.features is not None]
            self._thumbnails.put_features(seen, FEATURES_VERSION)
            for item, content_id in zip(new, ids, strict=True):
                self._add_photo(item, content_id)
            for item in batch:
                if item.content_id is not None:
                    self._add_photo(item, item.content_id)
                elif item.failure is not None:
                    self._add_unreadable(item, item.failure)
        again = [i for i, item in zip(ids, new, strict=True) if item.digest in self._known]
        if again:
            self._catalog.matches.weigh_again(again, partial(weighed, self._catalog.contents))
        with self._lock:
            self._known.update((item.digest, i) for item, i in zip(new, ids, strict=True))
            self._described.update(ids)
            self._claims.difference_update(item.digest for item in batch)
        if ids:
            self._matcher.store(ids, vectors)
            self._new_since_match += len(ids)

    def _describe(self, new: Sequence[_Read]) -> NDArray[np.float32]:
        if not new:
            return np.zeros((0, self._descriptor.dimension), np.float32)
        vectors = self._descriptor.describe(np.stack([item.pixels for item in new if item.pixels is not None]))
        # As the catalog keeps them, so that a refilled index gives the same cosines.
        return vectors.astype(np.float16).astype(np.float32)

    def _add_photo(self, item: _Read, content_id: int) -> None:
        self._catalog.photos.add(item.folder_id, [(item.stamp, content_id)])
        self._result.paths.add(item.stamp.path)

    def _add_unreadable(self, item: _Read, why: Unreadable) -> None:
        """Stores a file that is no picture to us; of a damaged or too large one, that the same bytes are the same."""
        content_id = None
        if item.digest and why.reason in _SAME_BYTES:
            content_id = self._catalog.contents.add_undecodable(item.digest, item.stamp.size)
            self._result.paths.add(item.stamp.path)
        self._catalog.photos.add_unreadable(item.folder_id, item.stamp, why, content_id)

    def _resolve(self, item: _Read) -> bool:
        """Stores a double of a file that was being decoded, once that is done; says whether it is."""
        with self._lock:
            content_id = self._known.get(item.digest)
            if item.digest in self._claims:
                return False
        if content_id is None:
            self._store([self._read(item.folder_id, item.stamp)])
            return True
        with self._catalog.transaction():
            self._add_photo(item, content_id)
        return True


def _digest_unread(path: Path, reason: UnreadableReason) -> bytes:
    """Hashes a file that is too large to be read as a whole; returns nothing for others, and where it fails too."""
    if reason is not UnreadableReason.TOO_LARGE:
        return b""
    try:
        return digest_file(path)
    except UnreadableError as error:
        _log.info("A large file could not be hashed: %s", error.reason)
        return b""


def new_content(decoded: Decoded, digest: bytes, size: int) -> Content:
    """Returns the content of a file that was just decoded; it has no id yet, so that is 0."""
    return Content(
        id=0,
        digest=digest,
        size=size,
        format=decoded.format,
        width=decoded.width,
        height=decoded.height,
        frames=decoded.frames,
        colour=decoded.colour,
        metadata=decoded.metadata,
        holdings=decoded.holdings,
    )
