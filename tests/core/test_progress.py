"""The control of a task: one thread at a time where room is asked for."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

import app.core.pipeline.scan as scan_module
from app.core.library import Library
from app.core.progress import Control, Progress
from app.core.types import Content, Match
from app.core.verify import Verifier
from app.paths import paths_under
from tests import pictures

_PATIENCE = 120.0


class Crowd:
    """Counts how many threads are within at once."""

    def __init__(self) -> None:
        self.most = 0
        self._within = 0
        self._lock = threading.Lock()

    @contextmanager
    def entered(self) -> Iterator[None]:
        with self._lock:
            self._within += 1
            self.most = max(self.most, self._within)
        try:
            yield
        finally:
            with self._lock:
                self._within -= 1


@pytest.mark.parametrize(("narrow", "most"), [(True, 1), (False, 4)])
def test_a_narrow_task_lets_one_thread_work_at_a_time(narrow: bool, most: int) -> None:
    control, crowd, together = Control(), Crowd(), threading.Barrier(most)
    control.narrow(not narrow)
    control.narrow(narrow)
    assert control.narrowed is narrow

    def work() -> None:
        with control.lane(), crowd.entered():
            together.wait(_PATIENCE)  # for as many as may be here at once
            time.sleep(0.02)

    with ThreadPoolExecutor(4) as pool:
        for future in [pool.submit(work) for _ in range(8)]:
            future.result()
    assert crowd.most == most


def test_an_error_leaves_the_lane_to_the_next() -> None:
    control = Control()
    control.narrow(True)
    with pytest.raises(ZeroDivisionError), control.lane():
        raise ZeroDivisionError
    with control.lane():
        pass


def test_a_scan_that_makes_room_verifies_one_pair_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    crowd = Crowd()

    class Counting(Verifier):
        def relate(self, a: Content, b: Content, cosine: float) -> Match | None:
            with crowd.entered():
                return super().relate(a, b, cosine)

    monkeypatch.setattr(scan_module, "Verifier", Counting)
    for seed in range(2):
        photo = pictures.photo(seed)
        pictures.save(photo, tmp_path / "photos" / f"{seed}.jpg")
        pictures.save(pictures.resized(photo, 0.5), tmp_path / "photos" / f"{seed} small.jpg")
        pictures.save(pictures.grey(photo), tmp_path / "photos" / f"{seed} grey.jpg")
    progress = Progress()
    progress.control.narrow(True)
    with Library.open(paths_under(tmp_path / "home")) as library:
        library.scan([tmp_path / "photos"], progress)
        assert [len(group.members) for group in library.groups()] == [3, 3]
    assert crowd.most == 1
