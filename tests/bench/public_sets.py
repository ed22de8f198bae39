"""What the benches on public sets share: a scan of a folder, and what it groups by the name of each file."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.library import Library
from app.core.types import Kind
from app.paths import paths_under

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Pairs = set[tuple[str, str]]


def groups_of(home: Path, photos: Path) -> tuple[list[list[str]], list[list[str]]]:
    """Scans a folder with a library of its own; returns its copy groups and its similar groups.

    Args:
        home: An empty folder for the library's data.
        photos: The folder to scan.

    Returns:
        For each kind of group, the paths of its members relative to ``photos``, with ``/`` between the parts.
    """
    copies: list[list[str]] = []
    similar: list[list[str]] = []
    with Library(paths_under(home)) as library:
        library.scan([photos])
        for group in library.groups():
            names = [member.photo.path.relative_to(photos).as_posix() for member in group.members]
            (similar if group.kind is Kind.SIMILAR else copies).append(names)
    return copies, similar


def pairs_within(sets: Iterable[Iterable[str]]) -> Pairs:
    """Every two names that stand in one set, the smaller name first."""
    return {pair for one in sets for pair in combinations(sorted(one), 2)}


def by_value(table: Mapping[str, str]) -> list[list[str]]:
    """The keys that share a value, together."""
    found: dict[str, list[str]] = {}
    for key, value in table.items():
        found.setdefault(value, []).append(key)
    return list(found.values())
