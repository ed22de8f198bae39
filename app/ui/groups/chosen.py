"""Which rows are chosen, and by whom: from ranges, since an object for each of a library's photos takes seconds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange


class StandIn(Protocol):
    """What stands for the grid, as the table does: it says what is chosen, and in which order groups follow."""

    def photo_rows(self) -> list[int]:
        """Returns the rows of the chosen photos among the groups, ascending."""
        ...

    def choose_rows(self, rows: list[int]) -> None:
        """Selects photos, given by their rows among the groups."""
        ...

    def group_beside(self, step: int) -> int | None:
        """Returns the position of the group after (1) or before (-1) the current one, None where there is none."""
        ...

    def go_to_group(self, position: int) -> None:
        """Goes to the first photo of a group that it shows."""
        ...


def rows_in(selected: QItemSelectionModel) -> NDArray[np.int64]:
    """Returns the selected rows, int64 (n,), ascending."""
    ranges = [np.arange(part.top(), part.bottom() + 1) for part in _ranges(selected)]
    return np.unique(np.concatenate(ranges)) if ranges else np.zeros(0, np.int64)


def several(selected: QItemSelectionModel) -> bool:
    """Says whether more than one row is selected."""
    ranges = _ranges(selected)
    return len(ranges) > 1 or any(part.height() > 1 for part in ranges)


def _ranges(selected: QItemSelectionModel) -> Sequence[QItemSelectionRange]:
    return cast("Sequence[QItemSelectionRange]", selected.selection())
