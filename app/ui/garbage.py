"""Garbage is collected in the GUI thread alone, and in short pieces.

Python collects cycles in whichever thread happens to allocate. A cycle that holds a widget would then be destroyed in
a worker thread, which Qt does not survive. So the automatic collection is off while there is an application, and a
timer in the GUI thread does its work, also where it does not get between two frames by chance.

A collection looks at every object that is new, and a full one at all there are; after an import of torch, or while
a scan fills its tables, that would be seen as a halt. So what came in a large burst is left out: counting references
frees nearly all of it when its time comes. The rest is looked for when another program is in front. What outlives
its first collection is not looked at again before the GUI thread has had next to nothing to do for a while: nobody
scrolls or types then.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from app.services.priority import Effort

_MILLISECONDS = 250
_BURST = 20_000
"""New objects that it takes some 10 ms to look at."""
_QUIET_CHECKS, _QUIET_SHARE = 8, 0.05
"""The thread is idle when it worked for less than this share of the time since so many checks."""
FULL_AFTER = 240
"""A full collection is due after so many of what is new."""


class GarbageCollector(QObject):
    """Collects what the automatic collection would, in the thread that it is made in.

    Args:
        parent: As long as it lives, Python does not collect by itself.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._left_out = False
        self._effort = Effort(_QUIET_CHECKS)
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._check)
        self._timer.start(_MILLISECONDS)

    @Slot()
    def _check(self) -> None:
        effort = self._effort.read()
        counts = gc.get_count()
        if counts[0] > _BURST:
            self._left_out = True
            gc.freeze()
        elif self._left_out and not _in_front():
            self._left_out = False
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        elif counts[2] > FULL_AFTER and effort < _QUIET_SHARE:
            gc.collect()
        else:
            # Whatever the count of new objects says: it falls with each old one that goes, as while scrolling.
            gc.collect(1)


def _in_front() -> bool:
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
