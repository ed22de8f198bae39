"""Garbage is collected in the GUI thread alone.

Python collects cycles in whichever thread happens to allocate. A cycle that holds a widget would then be destroyed in
a worker thread, which Qt does not survive. So the automatic collection is off while there is an application, and a
timer in the GUI thread does its work, also where it does not get between two frames by chance.

A full collection looks at every object there is, and most belong to imported modules, which stay: to look at torch's
alone would be seen as a halt. So what is there when modules were imported is left out from then on.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer, Slot

_MILLISECONDS = 500
_MODULES = 20


class Collector(QObject):
    """Collects what the automatic collection would, in the thread that it is made in.

    Args:
        parent: As long as it lives, Python does not collect by itself.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._thresholds = gc.get_threshold()
        self._modules = 0
        self._leave_modules_out()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._check)
        self._timer.start(_MILLISECONDS)

    @Slot()
    def _check(self) -> None:
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                if generation == 2:
                    self._leave_modules_out()
                gc.collect(generation)
                return

    def _leave_modules_out(self) -> None:
        """Lets collections pass over what is there now, if a good deal was imported since that was done last."""
        if len(sys.modules) >= self._modules + _MODULES:
            self._modules = len(sys.modules)
            gc.freeze()
