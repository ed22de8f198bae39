"""The cache: bounded in bytes, and nothing is made twice at once."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.core.verify.cache import ByteCache


def test_keeps_what_was_used_last() -> None:
    cache = ByteCache(25)
    made: list[str] = []

    def get(key: str) -> str:
        return cache.get(key, lambda: made.append(key) or key, lambda _: 10)  # type: ignore[func-returns-value]

    for key in ("a", "b", "a", "c", "a", "b"):
        assert get(key) == key
    assert made == ["a", "b", "c", "b"]
    assert cache.held == 20
    assert cache.get("large", lambda: "large", lambda _: 30) == "large"
    assert cache.held == 20


def test_two_that_want_the_same_have_it_made_once() -> None:
    cache = ByteCache(100)
    begun, go_on, made = threading.Event(), threading.Event(), []

    def make() -> int:
        begun.set()
        go_on.wait()
        made.append(1)
        return 7

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(cache.get, "key", make, lambda _: 1)
        begun.wait()
        second = pool.submit(cache.get, "key", make, lambda _: 1)
        assert cache.get("other", lambda: 8, lambda _: 1) == 8
        go_on.set()
        assert (first.result(), second.result()) == (7, 7)
    assert made == [1]


def test_who_waited_for_what_failed_tries_for_himself() -> None:
    cache = ByteCache(100)
    begun, go_on = threading.Event(), threading.Event()

    def fail() -> int:
        begun.set()
        go_on.wait()
        raise LookupError

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(cache.get, "key", fail, lambda _: 1)
        begun.wait()
        second = pool.submit(cache.get, "key", lambda: 7, lambda _: 1)
        go_on.set()
        assert second.result() == 7
        with pytest.raises(LookupError):
            first.result()
