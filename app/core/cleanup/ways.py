"""Where a clean-up puts what goes: what each way asks of disk and system."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.core.catalog.items import Way
from app.core.cleanup.outcome import LeaveAloneError, LeftReason
from app.core.cleanup.planned import Kept
from app.core.cleanup.ready import Ready, ReadyFile
from app.core.cleanup.trash import quarantine
from app.core.cleanup.trash.base import Trash, TrashError
from app.core.types import Photo

Leave = Callable[[Photo, LeaveAloneError | TrashError], None]
"""Takes in that a photo is left alone, and why."""


class Carrier(Protocol):
    """One way for photos to go.

    Attributes:
        way: Which.
        place: The folder that photos are moved to; None for other ways.
    """

    way: Way
    place: Path | None

    def sort_out(self, ready: Sequence[Ready], leave: Leave) -> list[Ready]:
        """Finds out, before the first photo goes, which can, and notes where each of their files goes."""

    def see_open(self, ready: Ready) -> None:
        """Makes sure, before a photo is read once more, that this way is still open to it.

        Raises:
            LeaveAloneError: It is not.
        """

    def put(self, file: ReadyFile, ready: Ready) -> None:
        """Moves a file away.

        Raises:
            LeaveAloneError: It is still in its place; with `NOT_IN_TRASH`, it left it all the same.
        """

    def complete(self, ready: Ready, kept: Sequence[Kept | None]) -> None:
        """Ends what is to be done for a photo, once all its files are away and what stays was seen to be there.

        Raises:
            LeaveAloneError: It cannot; nothing is lost yet.
        """


class ToTrash:
    """To the system's trash, or to a quarantine folder where a volume has none.

    Args:
        trash: The trash.
        with_quarantine: Whether there may be one.
    """

    way = Way.TRASH
    place: Path | None = None

    def __init__(self, trash: Trash, *, with_quarantine: bool) -> None:
        self._trash, self._with_quarantine = trash, with_quarantine
        self._broken: set[Hashable] = set()

    def sort_out(self, ready: Sequence[Ready], leave: Leave) -> list[Ready]:
        """Asks the trash of each volume whether it works and has room; see `Carrier`."""
        volumes: dict[Hashable, list[Ready]] = defaultdict(list)
        for one in ready:
            try:
                one.volume = self._trash.volume(one.photo.path)
            except OSError as error:
                leave(one.photo, LeaveAloneError(LeftReason.NO_PERMISSION, error.strerror or str(error)))
            else:
                volumes[one.volume].append(one)
        return [one for volume in volumes.values() for one in self._check(volume, leave)]

    def _check(self, volume: Sequence[Ready], leave: Leave) -> Sequence[Ready]:
        try:
            self._trash.check(volume[0].photo.path, sum(one.photo.unit_size for one in volume))
        except TrashError as error:
            if self._with_quarantine and error.reason is LeftReason.NO_TRASH:
                return list(_choose_quarantine(volume, leave))
            for one in volume:
                leave(one.photo, error)
            return []
        return volume

    def see_open(self, ready: Ready) -> None:
        """A trash that failed once gets nothing more; see `Carrier`."""
        if ready.volume in self._broken:
            raise LeaveAloneError(LeftReason.NO_TRASH)

    def put(self, file: ReadyFile, ready: Ready) -> None:
        """Gives a file to the trash; see `Carrier`."""
        if file.quarantine is not None:
            quarantine.put(file.path, file.quarantine)
            return
        try:
            self._trash.put(file.path)
        except TrashError as error:
            if error.lasting:
                self._broken.add(ready.volume)
            raise LeaveAloneError(error.reason, error.detail) from error
        except OSError as error:
            raise LeaveAloneError(LeftReason.TRASH_FAILED, error.strerror or str(error)) from error

    def complete(self, ready: Ready, kept: Sequence[Kept | None]) -> None:
        """Nothing is left to be done; see `Carrier`."""


def _choose_quarantine(volume: Sequence[Ready], leave: Leave) -> Iterator[Ready]:
    cleanup = datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S %f")
    for ready in volume:
        try:
            place = quarantine.place_for(ready.photo.path, ready.root)
        except LeaveAloneError as error:
            leave(ready.photo, error)
        else:
            for file in ready.files:
                file.quarantine = quarantine.name_in(place, cleanup, file.path)
            yield ready
