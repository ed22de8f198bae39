"""Which rows a selection holds: from its ranges, since an object for each of a library's photos takes seconds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange


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
