"""Kills scans, clean-ups and undos at any call to the system, or has calls fail, and looks whether anything was lost.

    python tests/bench/torture.py [--rounds 100] [--seed 1] [--scans 0.2]

A small library beside the C library (`torture.c`, built here by cc) makes the n-th call about the round's files end the
process, or fail with "no space left", "input/output error", "too many open files" or "other file system". After each
round: every byte is still there, the journal is whole, the undo brings all back to its place, and another scan finds
what an undisturbed one finds. Each round runs in a process that is forked from one where all is imported already. The
last line is one JSON object; the exit status is 1 where anything was lost. Linux alone.
"""

from __future__ import annotations

import argparse
import ctypes
import errno
import hashlib
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

_ROOT = Path(__file__).resolve().parents[2]
_ALL = 127
_OPEN, _WRITE, _SYNC, _RENAME, _LINK, _MKDIR = 1, 2, 4, 8, 16, 64
_FOREVER = 1 << 40
_GUESSED = 40
"""Calls that a piece of work is thought to make until one came to its end."""


class Fault(NamedTuple):
    """What goes wrong: an error number, 0 for a kill, and which kinds of calls it befalls."""

    name: str
    error: int
    kinds: int


FAULTS = (
    Fault("kill", 0, _ALL),
    Fault("ENOSPC", errno.ENOSPC, _WRITE | _SYNC | _MKDIR),
    Fault("EIO", errno.EIO, _ALL),
    Fault("EMFILE", errno.EMFILE, _OPEN),
    Fault("EXDEV", errno.EXDEV, _RENAME | _LINK),
)


def main() -> int:
    """Runs the rounds; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scans", type=float, default=0.2, help="share of the rounds that disturb a scan")
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.work is not None:
        return _rounds(arguments)
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        print("This takes Linux and a C compiler (cc).", file=sys.stderr)
        return 0
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        work = Path(folder).resolve()
        shim = work / "torture.so"
        source = Path(__file__).with_suffix(".c")
        subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", shim, source, "-ldl"], check=True)
        home = work / "files" / "home"
        environment = os.environ | {
            "LD_PRELOAD": str(shim),
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / ".local/share"),
            "TWINLESS_HOME": str(home / "twinless"),
            "PYTHONPATH": str(_ROOT),
        }
        command = [sys.executable, __file__, *sys.argv[1:], "--work", str(work)]
        return subprocess.run(command, env=environment, check=False).returncode


def _rounds(arguments: argparse.Namespace) -> int:
    chance = random.Random(arguments.seed)
    torture = Torture(arguments.work, chance)
    for number in range(arguments.rounds):
        fault = chance.choice(FAULTS)
        burst = chance.choice((1, 1, 3, _FOREVER))
        work = "scan" if chance.random() < arguments.scans else chance.choice(("clean", "clean", "undo"))
        torture.round(number, work, fault, burst, chance.choice(("trash", "folder", "link")))
    print(json.dumps({"rounds": arguments.rounds, "lost": torture.lost, "ends": dict(sorted(torture.ends.items()))}))
    return 1 if torture.lost else 0


class Torture:
    """Plays rounds in a folder, and counts what became of them.

    Attributes:
        lost: What is not as it must be, in words.
        ends: How disturbed work ended, and how often.
    """

    def __init__(self, work: Path, chance: random.Random) -> None:
        sys.path.insert(0, str(_ROOT))
        import send2trash  # it reads HOME now

        import app.core.library
        import tests.core.shelves

        assert app.core.library, send2trash
        assert tests.core.shelves
        self._files = work / "files"
        self._chance = chance
        self._shim = ctypes.CDLL(str(work / "torture.so"))
        self._wanted: list[Any] | None = None
        self._calls: dict[str, int] = {}
        self.lost: list[str] = []
        self.ends: Counter[str] = Counter()

    def round(self, number: int, work: str, fault: Fault, burst: int, way: str) -> None:
        """Plays one round: disturbs one piece of work, and looks what is left; clean-ups go one of three ways."""
        shutil.rmtree(self._files, ignore_errors=True)
        (self._files / "home" / ".local" / "share").mkdir(parents=True)
        if work == "scan":
            self._scan(f"round {number}: scan, {fault.name}", work, fault, burst)
        else:
            self._shelf(f"round {number}: {work} by {way}, {fault.name}", work, fault, burst, way)

    def _place(self, key: str) -> int:
        """Draws which call is hit, of as many as were ever seen."""
        return self._chance.randrange(max(1, self._calls.get(key, _GUESSED)))

    def _disturbed(self, label: str, step: Callable[[], object], key: str, fault: Fault, burst: int) -> None:
        end, seen = self._fork(step, (self._place(key), burst, fault))
        if seen:
            self._calls[key] = max(self._calls.get(key, 0), seen)
        self.ends[f"{key.split()[0]} {fault.name}: {end}"] += 1
        if "Traceback" in end:
            self._lose(label, end)

    def _undisturbed(self, label: str, step: Callable[[], object]) -> bool:
        end, _ = self._fork(step, None)
        if end != "done":
            self._lose(label, f"undisturbed afterwards: {end}")
        return end == "done"

    def _lose(self, label: str, what: str) -> None:
        self.lost.append(f"{label}: {what}")
        print(f"{label}: {what}", file=sys.stderr, flush=True)

    def _fork(self, step: Callable[[], object], arm: tuple[int, int, Fault] | None) -> tuple[str, int]:
        """Runs a step in a process of its own; returns how it ended, and how many calls it came to."""
        told, tell = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.write(tell, json.dumps(_said(step, self._shim, str(self._files), arm)).encode())
            os._exit(0)
        os.close(tell)
        with os.fdopen(told, "rb") as pipe:
            words = pipe.read()
        _, status = os.waitpid(pid, 0)
        if os.WIFSIGNALED(status):
            return ("killed" if os.WTERMSIG(status) == signal.SIGKILL else f"signal {os.WTERMSIG(status)}"), 0
        end, seen = json.loads(words or b'["Traceback: it died without a word", 0]')
        return end, seen

    # Clean-up and undo

    def _shelf(self, label: str, work: str, fault: Fault, burst: int, way: str) -> None:
        from tests.core.shelves import everything

        folder, database = self._files / "photos", self._files / "home" / "catalog.db"
        names = [f"{n % 3}/{n}.jpg" for n in range(8)]
        make_shelf(folder, database, names)
        before = everything(folder)
        whole = {hashlib.sha256(data).digest() for data, _ in before.values()}
        if work == "undo":
            self._undisturbed(label, lambda: clean_all(folder, database, names, way))
        step = (lambda: undo_all(database)) if work == "undo" else (lambda: clean_all(folder, database, names, way))
        self._disturbed(label, step, f"{work} {way} {fault.kinds}", fault, burst)
        there = {hashlib.sha256(path.read_bytes()).digest() for path in self._files.rglob("*.jpg") if path.is_file()}
        if whole - there:
            self._lose(label, f"{len(whole - there)} of {len(whole)} contents are gone")
        self._check_journal(label, database)
        if self._undisturbed(label, lambda: undo_all(database)) and everything(folder) != before:
            self._lose(label, "the undo did not bring everything back")
        if any(path.stat().st_nlink > 1 for path in folder.rglob("*.jpg")):
            self._lose(label, "a link is left after the undo")
        if list((self._files / "moved").rglob("*.jpg")):
            self._lose(label, "a copy is left where photos were moved to")

    def _check_journal(self, label: str, database: Path) -> None:
        with closing(sqlite3.connect(database)) as opened:
            (said,) = opened.execute("PRAGMA integrity_check").fetchone()
            if said != "ok" or opened.execute("PRAGMA foreign_key_check").fetchone():
                self._lose(label, f"the journal is damaged: {said}")

    # Scan

    def _scan(self, label: str, work: str, fault: Fault, burst: int) -> None:
        from tests.core.shelves import everything

        folder, report = self._files / "photos", self._files / "report.json"
        make_photos(folder)
        before = everything(folder)
        if self._wanted is None:
            self._undisturbed(label, lambda: scan(folder, report))
            self._wanted = json.loads(report.read_text())
            shutil.rmtree(self._files / "home" / "twinless")
        self._disturbed(label, lambda: scan(folder, report), f"{work} {fault.kinds}", fault, burst)
        if everything(folder) != before:
            self._lose(label, "photos were changed")
        if self._undisturbed(label, lambda: scan(folder, report)) and json.loads(report.read_text()) != self._wanted:
            self._lose(label, "another scan finds something else")


_SURPRISES = (
    *(sqlite3.Error, ValueError, RuntimeError, AssertionError, LookupError, AttributeError, TypeError, EOFError),
    *(ImportError, ArithmeticError),
)


def _said(step: Callable[[], object], shim: Any, folder: str, arm: tuple[int, int, Fault] | None) -> tuple[str, int]:
    """Runs a step, disturbed or not; returns how it ended, and how many calls it came to."""
    if arm is not None:
        place, burst, fault = arm
        shim.torture_arm(folder.encode(), ctypes.c_long(place), ctypes.c_long(burst), fault.error, fault.kinds)
    end = _ended(step)
    seen = int(shim.torture_seen())
    shim.torture_arm(b"", ctypes.c_long(-1), ctypes.c_long(0), 0, 0)
    if arm is not None and end == "done":
        end = "survived" if seen > arm[0] else "not hit"
    return end, seen


def _ended(step: Callable[[], object]) -> str:
    from app.core.errors import TwinlessError

    try:
        step()
    except TwinlessError as error:
        return type(error).__name__
    except OSError as error:
        return f"OSError {errno.errorcode.get(error.errno or 0, '?')}"
    except _SURPRISES as error:
        return f"Traceback: {type(error).__name__}: {error} {traceback.format_exc().splitlines()[-3:]}"
    return "done"


@contextmanager
def catalog_of(database: Path) -> Iterator[Any]:
    """Opens a catalog, and closes it."""
    from app.core.catalog import Catalog

    catalog = Catalog(database)
    try:
        yield catalog
    finally:
        catalog.close()


def make_shelf(folder: Path, database: Path, names: list[str]) -> None:
    """Makes photos of two contents, and the catalog that knows them."""
    from tests.core.shelves import Shelf

    with catalog_of(database) as catalog:
        shelf = Shelf(folder, catalog)
        for number, name in enumerate(names):
            shelf.put(name, f"content {number % 2}")


def clean_all(folder: Path, database: Path, names: list[str], way: str) -> None:
    """Moves all doubles but the first of each content away, and removes the folders that this leaves empty."""
    from app.core.cleanup import Way, clean, emptied_folders, make_plan, recover, remove_emptied
    from tests.core.shelves import KEEP, TRASH, Shelf

    with catalog_of(database) as catalog:
        recover(catalog)
        shelf = Shelf(folder, catalog)
        groups = []
        for content in (0, 1):
            own = names[content::2]
            groups.append(shelf.group({name: TRASH if number else KEEP for number, name in enumerate(own)}))
        place = folder.with_name("moved") if way == Way.FOLDER else None
        result = clean(catalog, make_plan(catalog, groups), way=Way(way), place=place)
        if result.id is not None:
            remove_emptied(catalog, result.id, emptied_folders(catalog, result.id))


def undo_all(database: Path) -> None:
    """Undoes what can be undone."""
    from app.core.cleanup import recover, undo

    with catalog_of(database) as catalog:
        recover(catalog)
        if catalog.journal.last_undoable() is not None:
            undone = undo(catalog)
            if undone.failed:
                raise OSError(errno.EIO, f"not restored: {undone.failed}")


def make_photos(folder: Path) -> None:
    """Paints a few photos, with copies."""
    from tests.pictures import photo, resized, save

    for seed in range(3):
        picture = photo(seed, (240, 180))
        save(picture, folder / f"{seed}.jpg")
        save(resized(picture, 0.7), folder / "small" / f"{seed}.jpg")
    shutil.copy(folder / "0.jpg", folder / "0 again.jpg")


def scan(folder: Path, report: Path) -> None:
    """Scans a folder, and writes down its groups."""
    from app.core.library import Library

    with Library.open() as library:
        library.scan([folder])
        groups = [[(str(m.photo.path), str(m.kind), str(m.proposal)) for m in g.members] for g in library.groups()]
    report.write_text(json.dumps(groups))


if __name__ == "__main__":
    sys.exit(main())
