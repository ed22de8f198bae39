"""Units by the thousand: folding them takes a fraction of the time of reading them."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.units import UnitFile
from app.core.grouping.snapshot import Snapshot, take_snapshot
from tests.core.catalogs import content, fill, match

_UNITS = 3_000
_FOLDER = Path("/photos")


def seconds(take: Callable[[], Snapshot]) -> float:
    """Returns how long the fastest of three snapshots takes."""
    times = []
    for _ in range(3):
        start = time.process_time()
        take()
        times.append(time.process_time() - start)
    return min(times)


def test_folding_thousands_of_units_costs_little(tmp_path: Path) -> None:
    catalog = Catalog(tmp_path / "catalog.db")
    try:
        names = [f"{number:05}{suffix}" for number in range(_UNITS) for suffix in (".cr2", ".jpg")]
        with catalog.transaction():
            ids = fill(catalog, {name: content(name) for name in names}, _FOLDER)
            files = []
            for raw, jpeg in zip(names[::2], names[1::2], strict=True):
                match(catalog, ids[raw], ids[jpeg])
                lead = _FOLDER / raw
                files += [UnitFile(_FOLDER / name, lead, 0, 1000, 1, 1, 1) for name in (raw, jpeg)]
                files.append(UnitFile(lead.with_suffix(".xmp"), lead, 0, 100, 1, 1, 1, b"digest"))
            catalog.units.replace(catalog.folders.add(_FOLDER), (), files)
        folded = take_snapshot(catalog)
        assert len(folded.photos) == _UNITS
        assert set(folded.photos.sizes.tolist()) == {2100}
        assert [file.path.name for file in folded.unit_files(1)] == ["00001.jpg", "00001.xmp"]
        plain = seconds(lambda: take_snapshot(catalog, folded=False))
        assert seconds(lambda: take_snapshot(catalog)) < 4 * plain, os.getloadavg()
    finally:
        catalog.close()
