"""Real files with a real catalog of them, for clean-up and undo: a content is a name, its bytes follow from it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from app.core.catalog import Catalog
from app.core.catalog.contents import Described
from app.core.catalog.photos import FileStamp, PhotoRow, to_photo
from app.core.catalog.units import UnitFile
from app.core.catalog.weighing import weighed
from app.core.criteria import Rules
from app.core.grouping.arrangement import Arrangement
from app.core.grouping.groups import Groups
from app.core.grouping.snapshot import take_snapshot
from app.core.holdings.types import Holdings
from app.core.types import Content, Edit, EditName, Group, Kind, Member, Metadata, Proposal, Propose
from tests.core.catalogs import MODEL, match

MTIME_NS = 1_500_000_000_123_456_700
TRASH, KEEP = Proposal.TRASH, Proposal.KEEP
_SAYS_NOTHING = Metadata()


def data_of(name: str) -> bytes:
    return hashlib.shake_128(name.encode()).digest(3000 + len(name))


class Shelf:
    """A library folder with files in it, and the catalog that knows them."""

    def __init__(self, folder: Path, catalog: Catalog) -> None:
        self.folder, self.catalog = folder, catalog
        folder.mkdir(parents=True, exist_ok=True)
        self.folder_id = catalog.folders.add(folder)
        self.contents: dict[str, int] = {}

    def put(
        self,
        name: str,
        content: str,
        *,
        on_disk: bool = True,
        companion: bool = False,
        holdings: Holdings | None = None,
        size: tuple[int, int] = (40, 30),
        form: str = "JPEG",
        metadata: Metadata = _SAYS_NOTHING,
    ) -> int:
        """Adds a photo, and returns its id."""
        path, data = self.folder / name, data_of(content)
        path.parent.mkdir(parents=True, exist_ok=True)
        if on_disk:
            write(path, data)
        info = path.lstat() if on_disk else None
        digest = hashlib.blake2b(data, digest_size=16).digest()
        known = Content(0, digest, len(data), form, *size, metadata=metadata, holdings=holdings)
        vector = np.full(4, 0.5, np.float32)
        (self.contents[content],) = self.catalog.contents.add([Described(known, vector)], MODEL)
        place = (info.st_dev, info.st_ino) if info else (1, 1)
        stamp = FileStamp(path, len(data), MTIME_NS, *place, companion)
        self.catalog.photos.add(self.folder_id, [(stamp, self.contents[content])])
        return self.row(name).id

    def bind(self, lead: str, *others: str, **sidecars: str) -> None:
        """Makes one photo of photos that were put, by name, and of sidecars, each as suffix and content."""
        paths = [self.folder / name for name in (lead, *others)]
        for suffix, content in sidecars.items():
            paths.append(paths[0].with_suffix(f".{suffix}"))
            write(paths[-1], data_of(content))
        photos = {row.path for row in self.catalog.photos.rows()}
        files = []
        for path in paths:
            info = path.lstat()
            digest = None if path in photos else hashlib.blake2b(path.read_bytes(), digest_size=16).digest()
            place = (info.st_size, info.st_mtime_ns, info.st_dev, info.st_ino)
            files.append(UnitFile(path, paths[0], self.folder_id, *place, digest))
        self.catalog.units.replace(self.folder_id, (), files)

    def grouped(self, propose: Propose = Propose.REDUNDANT) -> Groups:
        """Returns the groups that the catalog comes to."""
        return Groups(self.catalog, Arrangement(take_snapshot(self.catalog), Rules()), propose)

    def match(self, one: str, other: str, kind: Kind = Kind.COPY) -> None:
        match(self.catalog, self.contents[one], self.contents[other], kind)

    def shrunk(self, large: str, small: str) -> None:
        """Notes that one content is another made smaller, which knows more, and what either lacks of the other."""
        pair = self.contents[large], self.contents[small]
        back = [Edit(EditName.RESIZED, 2.0), Edit(EditName.METADATA_REMOVED)]
        match(self.catalog, *pair, Kind.COPY, [Edit(EditName.RESIZED, 0.5)], back)
        self.catalog.matches.weigh_again(pair, lambda matches: weighed(self.catalog.contents, matches))

    def redundant(self, large: str, small: str) -> None:
        """Notes that one content is another made smaller, and holds nothing beside it, as both say."""
        pair = self.contents[large], self.contents[small]
        match(self.catalog, *pair, Kind.COPY, [Edit(EditName.RESIZED, 0.5)], [Edit(EditName.RESIZED, 2.0)])
        self.catalog.matches.weigh_again(pair, lambda matches: weighed(self.catalog.contents, matches))

    def row(self, name: str) -> PhotoRow:
        return next(row for row in self.catalog.photos.rows() if row.path == self.folder / name)

    def names(self) -> set[str]:
        """Returns the photos that the catalog knows."""
        return {str(row.path.relative_to(self.folder)) for row in self.catalog.photos.rows()}

    def group(self, outcomes: Mapping[str, Proposal], kind: Kind | None = None, *, decided: bool = False) -> Group:
        """Makes a group, keeper first, as grouping would hand it over."""
        protected = [folder.path for folder in self.catalog.folders.all() if folder.protected]
        rows = [self.row(name) for name in outcomes]
        if decided:
            self.catalog.decisions.put((row.id, outcomes[str(row.path.relative_to(self.folder))]) for row in rows)
        contents = self.catalog.contents.get(row.content_id for row in rows)
        members = []
        for row, outcome in zip(rows, outcomes.values(), strict=True):
            photo = to_photo(row, protected=any(row.path.is_relative_to(p) for p in protected))
            same = row.content_id == rows[0].content_id
            related = Kind.IDENTICAL if same else kind or Kind.COPY
            members.append(
                Member(
                    *(photo, contents[row.content_id], related, None, (), outcome),
                    decision=outcome if decided else None,
                )
            )
        weakest = max((m.kind for m in members), key=list(Kind).index)
        return Group(kind or weakest, tuple(members))


def write(path: Path, data: bytes) -> None:
    """Writes a file with the modification time of all photos here."""
    path.write_bytes(data)
    os.utime(path, ns=(MTIME_NS, MTIME_NS))


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Returns every file below a folder with its bytes and modification time."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }
