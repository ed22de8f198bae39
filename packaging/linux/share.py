"""What a Linux desktop is told of the program, below share/: every package for Linux has the same."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from xml.sax.saxutils import escape

import manual
from project import DESCRIPTION, HAS_HOME, HOMEPAGE, PUBLISHER, SUMMARY, WORDINGS

from app import APP_ID
from app.core.formats import PICTURE_SUFFIXES
from app.words import catalogue

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parent.parent

_TYPES = {
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".gif": "image/gif",
    ".bmp": "image/bmp",
    ".tif": "image/tiff",
    ".heic": "image/heif",
    ".avif": "image/avif",
    ".jxl": "image/jxl",
    ".jp2": "image/jp2",
    ".psd": "image/vnd.adobe.photoshop",
    ".dng": "image/x-adobe-dng",
    ".cr2": "image/x-canon-cr2",
    ".cr3": "image/x-canon-cr3",
    ".nef": "image/x-nikon-nef",
    ".arw": "image/x-sony-arw",
    ".orf": "image/x-olympus-orf",
    ".raf": "image/x-fuji-raf",
    ".rw2": "image/x-panasonic-rw2",
    ".pef": "image/x-pentax-pef",
}
"""The types, as shared-mime-info names them, of the suffixes that a file manager knows."""

_AT_HOME = re.compile(r" *<url type=[^\n]*\n| *<screenshots>.*</screenshots>\n", re.DOTALL)
"""Addresses of the project, and of pictures there."""
_PLACE = re.compile(r"@([A-Z_]+)@")
_RELEASE = re.compile(r"^## \[(?P<version>[0-9][^]]*)\] - (?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})$", re.MULTILINE)


def write(folder: Path, icons: dict[int, Path], drawing: Path, version: str, date: datetime) -> None:
    """Writes desktop entries, AppStream metainfo, icons, manual page and completions.

    Args:
        folder: share/ is made in it.
        icons: PNG files by width in pixels.
        drawing: The icon as SVG.
        version: Version of the program.
        date: When it was released.
    """
    share = folder / "share"
    manual.write(folder, date)
    values = {"ID": APP_ID, "TYPES": picture_types()}
    for template, name in (("twinless.desktop", APP_ID), ("find.desktop", f"{APP_ID}.Find")):
        _fill(_HERE / template, share / f"applications/{name}.desktop", values, _in_entry)
    metainfo = share / f"metainfo/{APP_ID}.metainfo.xml"
    _fill(_HERE / "twinless.metainfo.xml", metainfo, _metainfo(version, date), _in_xml)
    if not HAS_HOME:
        metainfo.write_text(_AT_HOME.sub("", metainfo.read_text("utf-8")), "utf-8")
    hicolor = share / "icons/hicolor"
    pictures = {f"{size}x{size}/apps/{APP_ID}.png": file for size, file in icons.items()}
    for place, file in {**pictures, f"scalable/apps/{APP_ID}.svg": drawing}.items():
        (hicolor / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, hicolor / place)


def picture_types() -> str:
    """Returns the types of pictures that the program reads, as a desktop entry lists them."""
    return "".join(f"{kind};" for suffix, kind in _TYPES.items() if suffix in PICTURE_SUFFIXES)


def _metainfo(version: str, date: datetime) -> dict[str, str]:
    return {
        "ID": APP_ID,
        "DEVELOPER": PUBLISHER,
        "DEVELOPER_ID": APP_ID.rpartition(".")[0],
        "HOMEPAGE": HOMEPAGE,
        "SUMMARY": _elements("  ", "summary", SUMMARY),
        "DESCRIPTION": "\n".join(_elements("    ", "p", text) for text in DESCRIPTION),
        "KEYWORDS": _keywords(),
        "RELEASES": "\n".join(_releases(version, date)),
    }


def _releases(version: str, date: datetime) -> Iterator[str]:
    """Yields the releases that the changelog dates, after the one that is built."""
    listed = {version: date.date().isoformat()}
    for found in _RELEASE.finditer((_ROOT / "CHANGELOG.md").read_text("utf-8")):
        listed[found["version"]] = found["date"]
    for number, day in listed.items():
        page = f"{HOMEPAGE}/releases/tag/v{number}"
        yield f'    <release version="{number}" date="{day}">\n      <url type="details">{page}</url>\n    </release>'


def spoken(text: str) -> dict[str, str]:
    """Returns a sentence that desktops are told in every language, English first."""
    before = catalogue.language()
    try:
        return {language: _in(language, text) for language in catalogue.LANGUAGES}
    finally:
        catalogue.speak(before)


def _in(language: str, text: str) -> str:
    catalogue.speak(language)
    return catalogue.translate("desktop", text)


def _elements(indent: str, name: str, text: str) -> str:
    """Returns an XML element in every language."""
    return "\n".join(
        f"{indent}<{name}{_marked(language)}>{escape(said)}</{name}>" for language, said in spoken(text).items()
    )


def _keywords() -> str:
    """Returns the keywords of the desktop entry, as elements."""
    return "\n".join(
        f"    <keyword{_marked(language)}>{escape(word)}</keyword>"
        for language, words in spoken(WORDINGS["KEYWORDS"]).items()
        for word in words.strip(";").split(";")
    )


def _marked(language: str) -> str:
    return "" if language == "en" else f' xml:lang="{language}"'


def _in_entry(line: str, place: str) -> str:
    """Returns a line of a desktop entry in every language."""
    key = line.partition("=")[0]
    said = spoken(WORDINGS[place])
    return "\n".join(f"{key}{'' if code == 'en' else f'[{code}]'}={text}" for code, text in said.items())


def _in_xml(line: str, place: str) -> str:
    """Returns the caption of a picture in every language."""
    return _elements(line.partition("@")[0] + "      ", "caption", WORDINGS[place])


def _fill(template: Path, target: Path, values: dict[str, str], say: Callable[[str, str], str]) -> None:
    """Fills a template: lines with what is translated by `say`, places with values."""
    lines = []
    for line in template.read_text("utf-8").split("\n"):
        place = _PLACE.search(line)
        translated = place is not None and place[1] in WORDINGS and place[1] not in values
        lines.append(say(line, place[1]) if place is not None and translated else line)
    text = "\n".join(lines)
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")
