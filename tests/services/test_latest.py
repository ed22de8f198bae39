"""Of many requests the first and the last are answered, on a real worker."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.services.latest import Latest
from app.services.worker import Worker


class Gate:
    """A job that waits in the worker's thread until it may go on."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.made: list[int] = []
        self.done: list[int] = []
        self.failed: list[str] = []

    def job(self, wanted: int) -> Callable[[], int]:
        self.made.append(wanted)

        def work() -> int:
            assert self.open.wait(20)
            if wanted < 0:
                raise ValueError(str(wanted))
            return wanted

        return work


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker("latest")
    yield made
    made.close()


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open.set()


def latest(worker: Worker, gate: Gate) -> Latest[int]:
    return Latest[int](worker, gate.job, gate.done.append, lambda error: gate.failed.append(str(error)))


def test_the_first_and_the_last_are_answered(worker: Worker, gate: Gate, qtbot: QtBot) -> None:
    asked = latest(worker, gate)
    for number in range(100):
        asked.ask(number)
    assert gate.made == [0], "a job is made when its turn comes"
    assert asked.running
    gate.open.set()
    qtbot.waitUntil(lambda: gate.done == [0, 99])
    assert not asked.running
    asked.ask(7)
    qtbot.waitUntil(lambda: gate.done == [0, 99, 7])


def test_what_is_dropped_is_not_done(worker: Worker, gate: Gate, qtbot: QtBot) -> None:
    asked = latest(worker, gate)
    asked.ask(1)
    asked.ask(2)
    asked.drop()
    gate.open.set()
    qtbot.waitUntil(lambda: gate.done == [1] and not asked.running)
    assert gate.made == [1]


def test_after_a_failure_the_last_one_is_tried(worker: Worker, gate: Gate, qtbot: QtBot) -> None:
    asked = latest(worker, gate)
    for number in (-1, 2, 3):
        asked.ask(number)
    gate.open.set()
    qtbot.waitUntil(lambda: gate.done == [3])
    assert gate.failed == ["-1"]


def test_what_is_asked_for_while_an_outcome_is_told_comes_after_it(worker: Worker, gate: Gate, qtbot: QtBot) -> None:
    gate.open.set()
    told: list[int] = []

    def tell(value: int) -> None:
        if value < 3:
            asked.ask(value + 1)
            assert gate.made[-1] == value, "not before this one is told"
        told.append(value)

    asked = Latest[int](worker, gate.job, tell, lambda error: gate.failed.append(str(error)))
    asked.ask(1)
    qtbot.waitUntil(lambda: told == [1, 2, 3])


def test_closing_does_what_waits(worker: Worker, gate: Gate) -> None:
    asked = latest(worker, gate)
    for number in range(5):
        asked.ask(number)
    gate.open.set()
    asked.flush()
    worker.close()
    assert gate.made == [0, 4]
