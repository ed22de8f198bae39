"""Which packs there are for this system and this Python: wheels, where they lie, and the hashes they must have."""

from __future__ import annotations

import hashlib
import json
import platform
import sys
import sysconfig
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from app.core.descriptor import drivers
from app.core.errors import AddonError, told
from app.paths import resources

SCHEMA = 1


class Variant(StrEnum):
    """What a pack computes on, beside the processor."""

    CUDA = "cuda"
    MPS = "mps"
    CPU = "cpu"


@dataclass(frozen=True, slots=True)
class Wheel:
    """A file that a pack is made of.

    Attributes:
        name: Of the file.
        url: Where it lies.
        sha256: In hex; what has another one is refused.
        size: Bytes.
    """

    name: str
    url: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Pack:
    """An add-on for one system and one Python.

    Attributes:
        variant: What it computes on.
        version: That of torch.
        system: As `this_system` names it.
        python: As `this_python` names it.
        wheels: What it is made of.
    """

    variant: Variant
    version: str
    system: str
    python: str
    wheels: tuple[Wheel, ...]

    @property
    def size(self) -> int:
        """Bytes to fetch."""
        return sum(wheel.size for wheel in self.wheels)

    @property
    def identity(self) -> str:
        """Names the pack, another one for other files: the folder that it is unpacked into."""
        digest = hashlib.sha256("\n".join(sorted(wheel.sha256 for wheel in self.wheels)).encode())
        return f"torch-{self.version}-{self.variant}-{digest.hexdigest()[:12]}"


def this_system() -> str:
    """Returns the system that this program runs on, as `packs.json` names it: "linux-x86_64"."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    machine = platform.machine().lower()
    return f"{system}-{ {'amd64': 'x86_64'}.get(machine, machine) }"


def this_python() -> str:
    """Returns which Python's compiled modules can be used: "cp311"."""
    free = "t" if sysconfig.get_config_var("Py_GIL_DISABLED") else ""
    return f"cp{sys.version_info.major}{sys.version_info.minor}{free}"


def offered() -> tuple[Pack, ...]:
    """Returns the packs for this system, what suits this computer best first; none where there are none.

    Raises:
        AddonError: The program's own list is missing or damaged.
    """
    return best_first(listed(list_file()))


def list_file() -> Path:
    """Returns the list of packs that was shipped with this program.

    Raises:
        AddonError: The installation lacks its resources.
    """
    try:
        return resources() / "addon" / "packs.json"
    except FileNotFoundError as error:
        raise AddonError(told("Twinless’s resources are missing. Please install it again.")) from error


def listed(file: Path, system: str | None = None, python: str | None = None) -> tuple[Pack, ...]:
    """Reads the packs that a list has for a system.

    Args:
        file: The list, as packaging/addon_packs.py writes it.
        system: Which; this one if None.
        python: Which; this one if None.

    Raises:
        AddonError: It is missing or damaged.
    """
    return tuple(
        pack for pack in _read(file) if (pack.system, pack.python) == (system or this_system(), python or this_python())
    )


def best_first(packs: tuple[Pack, ...]) -> tuple[Pack, ...]:
    """Puts what uses this computer's graphics processor first, where it has a driver for one."""
    return tuple(sorted(packs, key=lambda pack: (pack.variant is Variant.CPU) == drivers.are_there()))


@cache
def _read(file: Path) -> tuple[Pack, ...]:
    try:
        table = json.loads(file.read_text("utf-8"))
        if table["schema"] != SCHEMA:
            raise ValueError(f"schema {table['schema']}")
        wheels = {name: Wheel(name, **wheel) for name, wheel in table["wheels"].items()}
        return tuple(
            Pack(
                variant=Variant(pack["variant"]),
                version=str(pack["version"]),
                system=str(pack["system"]),
                python=str(pack["python"]),
                wheels=tuple(wheels[name] for name in pack["wheels"]),
            )
            for pack in table["packs"]
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AddonError(
            told("The list of add-ons {path} is missing or damaged. Please install Twinless again."), path=file
        ) from error
