"""Measures how much memory a scan of hostile files takes, its children's with it, and whether each is accounted for.

    python tests/bench/bench_hostile.py [--cores 8] [--photos] [--keep DIR]

The files are made for it (`hostile_files.py`). A scan of them runs in a process of its own; ten times a second all
its processes are asked for their share of memory (PSS: what several share is counted once; what the kernel keeps of
files counts where it is mapped). The last line is one JSON object; the exit status is 1 where more than the limit was
taken, a file is missing from the report, or the scan failed. Linux alone.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import hostile_files

_ROOT = Path(__file__).resolve().parents[2]
_EVERY_S = 0.1
_MIB = 1 << 20
LIMIT = 1700 << 20
"""Bytes that parent and children may take together."""
_SCAN = """
import os, sys
cores = int(sys.argv.pop(1))
os.cpu_count = lambda: cores
from app.__main__ import main
sys.exit(main())
"""


class Peak(NamedTuple):
    """The most memory at one time.

    Attributes:
        total: Bytes, of all processes.
        parent: Of the program itself then.
        children: Of each of its children then, the largest first.
    """

    total: int
    parent: int
    children: tuple[int, ...]


def main() -> int:
    """Runs the measurement; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cores", type=int, default=os.cpu_count() or 1, help="how many the scan is told there are")
    parser.add_argument("--photos", action="store_true", help="large photos too, and their copies")
    parser.add_argument("--keep", type=Path, help="leave the files here, and take those that are there")
    arguments = parser.parse_args()
    home = Path(tempfile.mkdtemp(prefix="twinless-hostile-"))
    folder = arguments.keep or home / "photos"
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True)
            hostile_files.write(folder, arguments.photos)
        found = measure(folder, home, arguments.cores)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    print(json.dumps(found))
    return 0 if found["peak_mib"] * _MIB <= LIMIT and not found["unaccounted"] and not found["status"] else 1


def measure(folder: Path, home: Path, cores: int) -> dict[str, Any]:
    """Scans a folder and returns what that took, and what became of its files."""
    report = home / "report.json"
    environment = os.environ | {"TWINLESS_HOME": str(home / "library"), "HOME": str(home), "PYTHONPATH": str(_ROOT)}
    command = [sys.executable, "-c", _SCAN, str(cores), "scan", str(folder), "--report", str(report)]
    began = time.monotonic()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as scan:
        peak = watch(scan)
        errors = scan.stderr.read().decode("utf-8", "replace") if scan.stderr else ""
    told = json.loads(report.read_text("utf-8")) if report.is_file() else {}
    return {
        "files": sum(1 for _ in folder.iterdir()),
        "seconds": round(time.monotonic() - began, 1),
        "status": scan.returncode,
        "peak_mib": peak.total // _MIB,
        "parent_mib": peak.parent // _MIB,
        "children_mib": [child // _MIB for child in peak.children],
        "unreadable": dict(Counter(entry["reason"] for entry in told.get("unreadable", ()))),
        "unaccounted": unaccounted(told, folder),
        "tracebacks": errors.count("Traceback"),
        "said": errors.strip().splitlines()[-1:] if scan.returncode else [],
    }


def watch(scan: subprocess.Popen[bytes]) -> Peak:
    """Waits for a process to end, and returns the most that it and its children took at one time."""
    peak = Peak(0, 0, ())
    while scan.poll() is None:
        parent, children = share_of(scan.pid), sorted(map(share_of, children_of(scan.pid)), reverse=True)
        peak = max(peak, Peak(parent + sum(children), parent, tuple(children)))
        time.sleep(_EVERY_S)
    return peak


def children_of(pid: int) -> list[int]:
    """Returns the processes below one, itself aside."""
    found: list[int] = []
    try:
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        for task in tasks:
            for child in (task / "children").read_text().split():
                found += [int(child), *children_of(int(child))]
    except (FileNotFoundError, ProcessLookupError):
        return found  # it has just ended
    return found


def share_of(pid: int) -> int:
    """Returns the bytes of memory that are a process's own share, 0 once it has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return sum(int(line.split()[1]) << 10 for line in lines if line.startswith("Pss:"))


def unaccounted(told: dict[str, Any], folder: Path) -> list[str]:
    """Returns what the report does not tell of: files that are neither counted nor listed, sums that do not add up."""
    if not told:
        return ["there is no report"]
    counted = told["files"]
    wrong = []
    if counted["seen"] != sum(1 for _ in folder.iterdir()):
        wrong.append(f"{counted['seen']} files were seen")
    parts = counted["photos"] + counted["companions"] + counted["unreadable"] + sum(counted["passed_over"].values())
    if parts != counted["seen"]:
        wrong.append(f"{parts} files in all parts, {counted['seen']} seen")
    if counted["unreadable"] != len(told["unreadable"]):
        wrong.append(f"{len(told['unreadable'])} unreadable files are listed, {counted['unreadable']} counted")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
