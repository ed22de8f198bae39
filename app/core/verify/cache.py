"""A cache bounded in bytes, safe to use from many threads."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Event, Lock
from typing import TypeVar

Value = TypeVar("Value")


class ByteCache:
    """Keeps what was used last, up to a number of bytes.

    A value is made by one thread: others that want it meanwhile wait, since two that decode the picture that all of
    a group are compared with would do so again for every group. Where making it fails, each tries for itself.
    """

    def __init__(self, limit: int) -> None:
        """Makes an empty cache.

        Args:
            limit: Bytes to keep at most.
        """
        self._limit = limit
        self._held = 0
        self._items: OrderedDict[Hashable, tuple[object, int]] = OrderedDict()
        self._making: dict[Hashable, Event] = {}
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], Value], weigh: Callable[[Value], int]) -> Value:
        """Returns the value of a key, made now if it is not held."""
        while True:
            with self._lock:
                item = self._items.get(key)
                if item is not None:
                    self._items.move_to_end(key)
                    return item[0]  # type: ignore[return-value]
                made = self._making.get(key)
                if made is None:
                    made = self._making[key] = Event()
                    break
            made.wait()
        try:
            value = make()
            self._keep(key, value, weigh(value))
        finally:
            with self._lock:
                del self._making[key]
            made.set()
        return value

    def _keep(self, key: Hashable, value: object, weight: int) -> None:
        with self._lock:
            if weight <= self._limit:
                self._items[key] = (value, weight)
                self._held += weight
            while self._held > self._limit:
                _, (_, dropped) = self._items.popitem(last=False)
                self._held -= dropped

    @property
    def held(self) -> int:
        """Bytes held now."""
        return self._held
