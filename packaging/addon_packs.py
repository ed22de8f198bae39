"""Writes which wheels the add-on packs are made of: torch for graphics processors, and for the ImageNet model.

    python packaging/addon_packs.py         into resources/addon/packs.json, from the lock and PyPI's index
    python packaging/addon_packs.py check   says what of it is not as the lock has it; without a network

Versions and hashes are those of packaging/lock: requirements.txt for what lies on PyPI, torch-builds.txt for the builds
of torch that only PyTorch's own index has. PyPI is asked for nothing but where a file lies, and how large it is.
"""

from __future__ import annotations

import json
import re
import sys
import urllib.parse
import urllib.request
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import canonicalize_name, parse_wheel_filename

_ROOT = Path(__file__).resolve().parent.parent
TARGET = _ROOT / "resources/addon/packs.json"
LOCK = _ROOT / "packaging/lock/requirements.txt"
BUILDS = _ROOT / "packaging/lock/torch-builds.txt"
HOSTS = ("https://files.pythonhosted.org/", "https://download.pytorch.org/")
"""Where wheels may lie: nowhere else is anybody sent."""

SCHEMA = 1
_INDEX = "https://pypi.org/simple"
_PYTHONS = ((3, 11), (3, 12), (3, 13), (3, 14))
_PURE = ("filelock", "fsspec", "jinja2", "markupsafe", "mpmath", "networkx", "sympy", "typing-extensions")
"""What torch imports. Left out are setuptools and triton, which compile for it; Twinless has nothing compiled."""

_ENTRY = re.compile(r"^([a-z0-9][\w.-]*)==([^\s;]+)(?: ; ([^\\\n]+))?((?:\s*\\\n\s+--hash=\S+)+)", re.MULTILINE)
_HASH = re.compile(r"sha256:([0-9a-f]{64})")


class Locked(NamedTuple):
    """A distribution as the lock has it.

    Attributes:
        version: The one version.
        marker: On which systems it is needed; None for all.
        hashes: SHA-256 of its files, in hex.
    """

    version: str
    marker: Marker | None
    hashes: frozenset[str]


class Found(NamedTuple):
    """A wheel.

    Attributes:
        url: Where it lies.
        sha256: In hex.
        size: Bytes.
    """

    url: str
    sha256: str
    size: int

    @property
    def name(self) -> str:
        return urllib.parse.unquote(self.url.rpartition("/")[2])


class Wanted(NamedTuple):
    """A pack that is to be offered.

    Attributes:
        system: As `app.core.descriptor.addon.packs` names systems.
        python: The version of Python.
        variant: "cpu", "cuda" or "mps".
        build: The mark of torch's build, as "+cpu"; empty for what lies on PyPI.
    """

    system: str
    python: tuple[int, int]
    variant: str
    build: str

    @property
    def python_tag(self) -> str:
        return f"cp{self.python[0]}{self.python[1]}"


_OFFERED = (
    ("linux-x86_64", "cuda", ""),
    ("linux-x86_64", "cpu", "+cpu"),
    ("windows-x86_64", "cuda", "+cu130"),
    ("windows-x86_64", "cpu", ""),
    ("macos-arm64", "mps", ""),
)
"""What PyPI has is for CUDA on Linux, for processors alone on Windows, for all there is on a Mac."""

_MARKED = {
    "linux-x86_64": {"sys_platform": "linux", "platform_machine": "x86_64"},
    "windows-x86_64": {"sys_platform": "win32", "platform_machine": "AMD64"},
    "macos-arm64": {"sys_platform": "darwin", "platform_machine": "arm64"},
}


def main(arguments: Sequence[str]) -> int:
    """Writes or checks the list; returns the exit status."""
    if list(arguments) == ["check"]:
        found = problems(json.loads(TARGET.read_text("utf-8")))
        for problem in found:
            print(problem, file=sys.stderr)
        return int(bool(found))
    lock, builds = read_lock(), read_builds()
    packs: list[dict[str, object]] = []
    wheels: dict[str, dict[str, object]] = {}
    listed = {name: list(_listed(name, lock[name])) for name in sorted(_all_names(lock))}
    for wanted in offers(lock, builds):
        chosen = [_best(wanted, listed[name]) for name in names(wanted, lock) if name != "torch"]
        chosen.append(_best(wanted, builds if wanted.build else listed["torch"]))
        packs.append(
            {
                "system": wanted.system,
                "python": wanted.python_tag,
                "variant": wanted.variant,
                "version": lock["torch"].version,
                "wheels": sorted(wheel.name for wheel in chosen),
            }
        )
        wheels |= {wheel.name: {"url": wheel.url, "sha256": wheel.sha256, "size": wheel.size} for wheel in chosen}
    table = {"schema": SCHEMA, "packs": packs, "wheels": dict(sorted(wheels.items()))}
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(json.dumps(table, indent=1) + "\n", "utf-8")
    print(f"{TARGET}: {len(packs)} packs of {len(wheels)} wheels")
    return 0


def problems(table: dict[str, object]) -> list[str]:
    """Returns what is not as the lock has it: packs that are missing or too many, other versions, hashes, hosts."""
    lock, builds = read_lock(), read_builds()
    packs, wheels = table["packs"], table["wheels"]
    assert isinstance(packs, list)
    assert isinstance(wheels, dict)
    known = {digest for locked in lock.values() for digest in locked.hashes} | {wheel.sha256 for wheel in builds}
    found = [f"{name}: a hash that is not locked" for name, wheel in wheels.items() if wheel["sha256"] not in known]
    found += [f"{name}: lies elsewhere" for name, wheel in wheels.items() if not wheel["url"].startswith(HOSTS)]
    found += [f"{name}: is another file" for name, wheel in wheels.items() if Found(**wheel).name != name]
    listed = {(pack["system"], pack["python"], pack["variant"]): pack for pack in packs}
    offered = {(wanted.system, wanted.python_tag, wanted.variant): wanted for wanted in offers(lock, builds)}
    found += [f"{' '.join(key)}: not offered" for key in offered.keys() - listed.keys()]
    found += [f"{' '.join(key)}: too much" for key in listed.keys() - offered.keys()]
    for key in offered.keys() & listed.keys():
        wanted = {f"{name}-{lock[name].version}" for name in names(offered[key], lock)}
        got = {"-".join(_name_and_version(name)) for name in listed[key]["wheels"]}
        if wanted != got or listed[key]["version"] != lock["torch"].version:
            found.append(f"{' '.join(key)}: {sorted(wanted ^ got)}")
    return sorted(found)


def offers(lock: dict[str, Locked], builds: Sequence[Found]) -> Iterator[Wanted]:
    """Yields the packs that there are wheels for."""
    version = lock["torch"].version
    for python in _PYTHONS:
        for system, variant, build in _OFFERED:
            wanted = Wanted(system, python, variant, build)
            if not build or any(_fits(wanted, wheel) and f"-{version}{build}-" in wheel.name for wheel in builds):
                yield wanted


def names(wanted: Wanted, lock: dict[str, Locked]) -> list[str]:
    """Returns the distributions of a pack; on Linux, CUDA's libraries come as ones of their own."""
    chosen = ["torch", "torchvision", *_PURE]
    if wanted.variant == "cuda" and not wanted.build:
        marked = {**_MARKED[wanted.system], "python_full_version": f"{wanted.python[0]}.{wanted.python[1]}.0"}
        for name, locked in lock.items():
            if name.startswith("nvidia-") and (locked.marker is None or locked.marker.evaluate(marked)):
                chosen.append(name)
    return sorted(chosen)


def read_lock() -> dict[str, Locked]:
    """Returns what the lock file holds, by distribution."""
    found = {}
    for name, version, marker, hashes in _ENTRY.findall(LOCK.read_text("utf-8")):
        found[name] = Locked(version, Marker(marker) if marker else None, frozenset(_HASH.findall(hashes)))
    return found


def read_builds() -> list[Found]:
    """Returns the builds of torch that are not on PyPI."""
    lines = [line.split() for line in BUILDS.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [Found(url, digest.removeprefix("sha256:"), int(size)) for url, digest, size in lines]


def _all_names(lock: dict[str, Locked]) -> set[str]:
    return {
        name for system, variant, build in _OFFERED for name in names(Wanted(system, (3, 12), variant, build), lock)
    }


def _listed(name: str, locked: Locked) -> Iterator[Found]:
    """Yields the wheels of a distribution that are locked and that PyPI has."""
    request = urllib.request.Request(
        f"{_INDEX}/{name}/", headers={"Accept": "application/vnd.pypi.simple.v1+json", "User-Agent": "Twinless"}
    )
    with urllib.request.urlopen(request, timeout=60) as response:
        files = json.load(response)["files"]
    for file in files:
        digest = file["hashes"].get("sha256", "")
        if file["filename"].endswith(".whl") and digest in locked.hashes:
            yield Found(file["url"], digest, int(file["size"]))


def _best(wanted: Wanted, wheels: Iterable[Found]) -> Found:
    """Returns the wheel that fits a pack's system and Python best."""
    order = {tag: place for place, tag in enumerate(_tags(wanted.system, wanted.python))}
    fitting = [
        (min(order[tag] for tag in _tags_of(wheel) if tag in order), wheel) for wheel in _fitting(wanted, wheels)
    ]
    if not fitting:
        raise SystemExit(f"No wheel fits {wanted}.")
    return min(fitting)[1]


def _fitting(wanted: Wanted, wheels: Iterable[Found]) -> list[Found]:
    return [wheel for wheel in wheels if _fits(wanted, wheel)]


def _fits(wanted: Wanted, wheel: Found) -> bool:
    of_build = not wanted.build or not wheel.name.startswith("torch-") or wanted.build in wheel.name
    return of_build and not _tags_of(wheel).isdisjoint(_tags(wanted.system, wanted.python))


def _tags_of(wheel: Found) -> frozenset[Tag]:
    return parse_wheel_filename(wheel.name)[3]


def _name_and_version(wheel: str) -> tuple[str, str]:
    name, version, *_ = parse_wheel_filename(wheel)
    return canonicalize_name(name), version.public


def _tags(system: str, python: tuple[int, int]) -> list[Tag]:
    """Returns the tags of wheels that run there, the best first."""
    platforms = {
        "linux-x86_64": [*(f"manylinux_2_{minor}_x86_64" for minor in range(28, 4, -1)), "manylinux2014_x86_64"],
        "windows-x86_64": ["win_amd64"],
        "macos-arm64": list(mac_platforms((14, 0), "arm64")),
    }[system]
    interpreter = f"cp{python[0]}{python[1]}"
    return [*cpython_tags(python, platforms=platforms), *compatible_tags(python, interpreter, platforms)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
