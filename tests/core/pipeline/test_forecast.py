"""How far a scan is: one measure over all of its stages, which never goes back and is never full before the end."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from app.core.library import Library
from app.core.pipeline.forecast import Forecast, Work
from app.core.progress import Progress, Stage, Status
from app.paths import paths_under
from tests import pictures

_STATUS = Status(Stage.INDEX)


class Clock:
    """Time as a test has it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        monkeypatch.setattr(time, "monotonic", lambda: self.now)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def test_time_left_counts_the_comparing_that_is_still_to_come(clock: Clock) -> None:
    scan = Forecast(files=1000)
    clock.now = 10
    scan.did(Work.READ, 100)
    scan.turn_to(Work.SEARCH)
    clock.now = 11
    scan.did(Work.SEARCH, 100)
    scan.found(pairs=50)
    scan.expect(Work.COMPARE, 50)
    scan.turn_to(Work.COMPARE)
    clock.now = 21
    scan.did(Work.COMPARE, 50)
    told = scan.told(_STATUS)
    assert told.seconds_left == pytest.approx(900 * 0.1 + 900 * 0.01 + 450 * 0.2)
    assert told.share == pytest.approx(21 / (21 + 189))


def test_what_was_not_measured_yet_is_taken_in_proportion(clock: Clock) -> None:
    scan = Forecast(files=100)
    usual = scan.told(_STATUS).seconds_left
    clock.now = 2 * Work.READ.value * 50
    scan.did(Work.READ, 50)
    rest = 50 * Work.READ.value + 100 * (Work.SEARCH.value + 0.5 * Work.COMPARE.value)
    assert usual == pytest.approx(rest + 50 * Work.READ.value)
    assert scan.told(_STATUS).seconds_left == pytest.approx(2 * rest), "a computer half as fast"


def test_it_never_goes_back_and_is_never_full(clock: Clock) -> None:
    scan = Forecast(files=100)
    clock.now = 50
    scan.did(Work.READ, 100)
    scan.expect(Work.SEARCH, 0)
    before = scan.told(_STATUS).share
    assert before is not None
    assert 0.99 < before < 1
    scan.expect(Work.COMPARE, 100_000)
    assert scan.told(_STATUS).share == before


def test_a_scan_has_one_measure_from_start_to_end(tmp_path: Path) -> None:
    for seed in range(6):
        pictures.save(pictures.photo(seed), tmp_path / "photos" / f"{seed}.jpg")
        pictures.save(pictures.grey(pictures.photo(seed)), tmp_path / "photos" / f"{seed} grey.jpg")
    seen: list[Status] = []
    with Library(paths_under(tmp_path / "home")) as library:
        library.scan([tmp_path / "photos"], Progress(on_status=seen.append))
    stages = list(dict.fromkeys(status.stage for status in seen))
    assert stages == [Stage.PREPARE, Stage.SCAN, Stage.INDEX, Stage.MATCH]
    loading = [n for n, status in enumerate(seen) if status.stage is Stage.PREPARE]
    assert len(loading) == 2, "loading the model is told too"
    shares = [status.share for status in seen if status.stage in (Stage.INDEX, Stage.MATCH)]
    told = [share for share in shares if share is not None]
    assert told == sorted(shares, key=lambda share: share or 0.0)
    assert all(0 <= share < 1 for share in told)
    assert all(status.done <= status.total for status in seen if status.total)
