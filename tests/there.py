"""Says that something is there, to the reader and to the type checker."""

from __future__ import annotations

from typing import TypeVar

_T = TypeVar("_T")


def there(thing: _T | None) -> _T:
    """Returns what must be there by now.

    Raises:
        AssertionError: It is not.
    """
    assert thing is not None
    return thing
