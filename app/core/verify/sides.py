"""One of two copies, as those see it who name edits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.types import Content


@dataclass(frozen=True, slots=True)
class Sides:
    """One of two copies: what is known of it, and its pixels.

    Attributes:
        content: What is known of it.
        shown: Gives its pixels, (h, w, 3), as the second look has them: a large picture is shrunk.
        native: Gives the pixels as they lie in the file, upright, (h, w, 3); None where they are out of reach.
        luma: Gives their light, (h, w), in the same way.
    """

    content: Content
    shown: Callable[[], NDArray[np.uint8]]
    native: Callable[[], NDArray[np.uint8] | None]
    luma: Callable[[], NDArray[np.uint8] | None]

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """The pixels that the second look compares, (h, w, 3)."""
        return self.shown()

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the file's picture."""
        return self.content.width, self.content.height
