"""A cache bounded in bytes, safe to use from many threads."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import TypeVar

Value = TypeVar("Value")


class ByteCache:
    """Keeps what was used last, up to a number of bytes.

    Two threads that miss the same key at once both make the value; the second replaces the first. That costs
    some time now and then, and nobody ever waits for another.
    """

    def __init__(self, limit: int) -> None:
        """Makes an empty cache.

        Args:
            limit: Bytes to keep at most.
        """
        self._limit = limit
        self._held = 0
        self._items: OrderedDict[Hashable, tuple[object, int]] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], Value], weigh: Callable[[Value], int]) -> Value:
        """Returns the value of a key, made now if it is not held."""
        with self._lock:
            item = self._items.get(key)
            if item is not None:
                self._items.move_to_end(key)
                return item[0]  # type: ignore[return-value]
        value = make()
        weight = weigh(value)
        with self._lock:
            old = self._items.pop(key, None)
            if old is not None:
                self._held -= old[1]
            if weight <= self._limit:
                self._items[key] = (value, weight)
                self._held += weight
            while self._held > self._limit:
                _, (_, dropped) = self._items.popitem(last=False)
                self._held -= dropped
        return value

    @property
    def held(self) -> int:
        """Bytes held now."""
        return self._held
