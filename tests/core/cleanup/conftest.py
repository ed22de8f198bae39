"""A shelf of photos, and small file systems beside it; mounting them takes root, without which tests are skipped."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from tests.core.shelves import Shelf

Mount = Callable[..., Path]


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    """A catalog of the test's own."""
    opened = Catalog(tmp_path / "catalog.db")
    yield opened
    opened.close()


@pytest.fixture
def shelf(tmp_path: Path, catalog: Catalog) -> Shelf:
    """A library folder with a catalog that knows its photos."""
    return Shelf(tmp_path / "photos", catalog)


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Mount]:
    """Mounts something on a folder, and unmounts it in the end."""
    mounted: list[Path] = []

    def make(name: str, *arguments: str) -> Path:
        place = tmp_path / name
        place.mkdir(exist_ok=True)
        if os.geteuid() != 0 or subprocess.run(["mount", *arguments, place], check=False).returncode:
            pytest.skip("mounting needs root")
        mounted.append(place)
        return place

    yield make
    for place in reversed(mounted):
        subprocess.run(["umount", "-l", place], check=True)


@pytest.fixture
def drive(mount: Mount) -> Path:
    """A volume of its own."""
    return mount("drive", "-t", "tmpfs", "-o", "size=8m", "none")
