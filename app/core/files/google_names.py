"""How Google Photos names what it exports (Takeout). Pure functions on lower-case names.

Of `IMG.jpg` it tells in `IMG.jpg.json`, since 2024 in `IMG.jpg.supplemental-metadata.json`, cut so that 46 characters
stay before `.json`; a picture's own name it cuts after 47 before the suffix. A number moves behind the suffix:
`IMG(1).jpg` is told of in `IMG.jpg(1).json` or `IMG.jpg.supplemental-metadata(1).json`. An edited picture, named in the
owner's language, shares what tells of its original. The forms are those that the makers of
google-photos-takeout-helper, immich-go and osxphotos met.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator

_ABOUT = ".supplemental-metadata"
_CUT = 46
"""Characters that Google leaves of a name before `.json`."""
_SHORTEST_CUT = _CUT - len("(99)")
_LONGEST_CUT = 51
_PICTURE_CUT = 47
"""Characters that Google leaves of a picture's name before its suffix."""
_NUMBER = re.compile(r"(.+)(\(\d+\))")

_EDITS = (
    *("-edited", "-bearbeitet", "-modifié", "-modifie", "-editado", "-editada", "-ha editado", "-editat", "-editată"),
    *("-modificato", "-modificata", "-bewerkt", "-edytowane", "-redigerad", "-redigeret", "-redigert", "-muokattu"),
    *("-upraveno", "-upravené", "-szerkesztett", "-szerkesztve", "-düzenlendi", "-uređeno", "-urejeno", "-diedit"),
    *("-đã chỉnh sửa", "-измененный", "-изменено", "-відредаговано", "-редактирано", "-επεξεργασμένο", "-編集済み"),
    *("-编辑后", "-已编辑", "-已修改", "-已編輯", "-編輯後", "-編輯內容", "-수정됨", "-แก้ไขแล้ว"),
)
_SHORTEST_EDIT = 3
_ALBUMS = frozenset(
    {
        *("metadata", "metadaten", "métadonnées", "metadatos", "metadados", "metadati", "metagegevens", "metadane"),
        *("metadane albumu", "метаданные", "メタデータ", "元数据", "메타데이터", "print-subscriptions"),
        *("shared_album_comments", "user-generated-memory-titles"),
    }
)
_ALBUM = re.compile(r"(.+?)(?:\(\d+\))?")


def is_of_album(stem: str) -> bool:
    """Says whether a JSON file of this name, without its suffix, tells of an album and so of no picture."""
    found = _ALBUM.fullmatch(stem)
    return found is not None and found[1] in _ALBUMS


def edit_suffixes(stem: str) -> Iterator[str]:
    """Yields the ends of a picture's stem that may mean "edited"; cut ones where it is as long as Google leaves."""
    bare = _NUMBER.fullmatch(stem)
    tail = bare[2] if bare else ""
    base = bare[1] if bare else stem
    for edit in _EDITS:
        if base.endswith(edit) and base != edit:
            yield edit + tail
        elif len(stem) >= _PICTURE_CUT:
            cut = next((n for n in range(len(edit) - 1, _SHORTEST_EDIT - 1, -1) if base.endswith(edit[:n])), 0)
            if cut:
                yield edit[:cut] + tail


def originals_of(stem: str) -> list[str]:
    """Returns the stems that the original of an edited picture may have; none if it is not named as one."""
    number = _NUMBER.fullmatch(stem)
    found = []
    for suffix in edit_suffixes(stem):
        base = stem.removesuffix(suffix)
        found.append(base + number[2] if number else base)
    return list(dict.fromkeys(found))


class Titles:
    """The pictures of a folder by what Google's JSON calls them.

    Args:
        names: Their names in lower case.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for name in names:
            self._names[name, ""].add(name)
            stem, dot, suffix = name.rpartition(".")
            numbered = _NUMBER.fullmatch(stem)
            if numbered:
                self._names[f"{numbered[1]}{dot}{suffix}", numbered[2]].add(name)
        self._sorted: defaultdict[str, list[str]] = defaultdict(list)
        for title, number in sorted(self._names):
            self._sorted[number].append(title)

    def told_by(self, named: str) -> set[str]:
        """Returns the pictures that a JSON file tells of, given its name in lower case without `.json`."""
        numbered = _NUMBER.fullmatch(named)
        found = self._find(numbered[1], numbered[2]) if numbered else set()
        return found or self._find(named, "")

    def _find(self, named: str, number: str) -> set[str]:
        if (named, number) in self._names:
            return self._names[named, number]
        title, dot, about = named.rpartition(".")
        if dot and _ABOUT.startswith(f".{about}") and (title, number) in self._names:
            return self._names[title, number]
        if not any(_SHORTEST_CUT <= length <= _LONGEST_CUT for length in (len(named), len(named.encode()))):
            return set()
        return set().union(*(self._names[cut, number] for cut in self._beginning_with(named, number)))

    def _beginning_with(self, named: str, number: str) -> Iterator[str]:
        titles = self._sorted.get(number, [])
        for place in range(bisect_left(titles, named), len(titles)):
            if not titles[place].startswith(named):
                break
            yield titles[place]
