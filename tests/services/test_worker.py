"""The worker and the loader: order, threads, errors, closing."""

from __future__ import annotations

import threading
import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from app.core.errors import Cancelled, DiskFullError
from app.core.progress import Control, Stage, Status
from app.services.loader import LifoLoader
from app.services.worker import ThrottledProgress, Worker


def unexpected(outcome: object) -> None:
    pytest.fail(repr(outcome))


def test_jobs_run_in_order_elsewhere_and_are_delivered_here(qtbot: QtBot) -> None:
    worker = Worker("test")
    here, done, threads = QThread.currentThread(), [], []

    def on_done(value: int) -> None:
        assert QThread.currentThread() is here
        done.append(value)

    def job(number: int) -> int:
        threads.append(threading.current_thread().name)
        return number

    for number in range(5):
        worker.submit(partial(job, number), on_done, unexpected)
    assert worker.busy
    qtbot.waitUntil(lambda: len(done) == 5)
    assert done == list(range(5))
    assert set(threads) == {"test"}
    assert not worker.busy
    worker.close()


def test_errors_take_the_same_way(qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    worker = Worker("test")
    failed: list[Exception] = []

    def full() -> None:
        raise DiskFullError(tmp_path)

    def cancelled() -> None:
        raise Cancelled

    def wrong() -> None:
        raise ZeroDivisionError

    for job in (full, cancelled, wrong):
        worker.submit(job, unexpected, failed.append)
    qtbot.waitUntil(lambda: len(failed) == 3)
    assert [type(error) for error in failed] == [DiskFullError, Cancelled, ZeroDivisionError]
    # What has a name takes a line, a cancelled job is no news, and what nobody foresaw is told whole.
    assert [(record.levelname, bool(record.exc_info)) for record in caplog.records] == [
        ("WARNING", False),
        ("ERROR", True),
    ]
    worker.close()


def test_closing_lets_queued_jobs_end_and_drops_their_outcomes(qtbot: QtBot) -> None:
    worker = Worker("test")
    ran: list[int] = []
    for number in range(3):
        worker.submit(partial(ran.append, number), unexpected, unexpected)
    worker.close()
    assert ran == [0, 1, 2]
    worker.submit(partial(ran.append, 9), unexpected, unexpected)
    qtbot.wait(50)
    assert ran == [0, 1, 2]


def test_readings_are_throttled_but_no_stage_is_missed() -> None:
    seen: list[Status] = []
    progress = ThrottledProgress(Control(), seen.append)
    start = time.monotonic()
    for done in range(1, 2001):
        progress.report(Status(Stage.INDEX, done, 2000))
    progress.report(Status(Stage.MATCH, 0, 10))
    seconds = time.monotonic() - start
    assert len(seen) <= 4 + seconds * 30
    assert seen[0].done == 1
    assert seen[-2].done == 2000
    assert seen[-1].stage is Stage.MATCH


def test_what_was_asked_for_last_is_loaded_first(qtbot: QtBot) -> None:
    gate, order = threading.Event(), []

    def load(key: int) -> int:
        assert gate.wait(60)
        order.append(key)
        return key * 10

    loader = LifoLoader("test", load, kept=4)
    arrived: list[tuple[int, int]] = []
    loader.loaded.connect(lambda key, value: arrived.append((key, value)))
    loader.request(0)
    qtbot.waitUntil(lambda: loader._running == 0)
    for key in range(1, 8):
        loader.request(key)
    loader.request(4)
    gate.set()
    qtbot.waitUntil(lambda: len(arrived) == 5)
    assert order == [0, 4, 7, 6, 5]  # 1 to 3 were dropped, asked for too long ago
    assert arrived[1] == (4, 40)
    loader.close()


def test_a_failed_load_is_an_answer(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def load(key: int) -> int:
        raise OSError(key)

    loader = LifoLoader("test", load)
    with qtbot.waitSignal(loader.loaded) as answer:
        loader.request(1)
    assert answer.args == [1, None]
    assert "could not be loaded" in caplog.text
    loader.close()
