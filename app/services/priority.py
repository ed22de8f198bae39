"""Which threads go first: the window's."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections import deque

log = logging.getLogger(__name__)

_NICE = 10


class Effort:
    """How much of the time the calling thread works.

    Args:
        readings: Over how many readings that is taken together.
    """

    def __init__(self, readings: int = 1) -> None:
        self._clocks = deque([(time.monotonic(), time.thread_time())], maxlen=readings + 1)

    def read(self) -> float:
        """Returns the share of the time, 0 to 1, that this thread worked since so many readings; 1 before there are."""
        self._clocks.append((time.monotonic(), time.thread_time()))
        if len(self._clocks) < (self._clocks.maxlen or 0):
            return 1.0
        (began, before), (ended, after) = self._clocks[0], self._clocks[-1]
        return min((after - before) / max(ended - began, 1e-3), 1.0)


def step_back() -> None:
    """Lets this thread, and those that it starts from now on, take what processor time the window leaves over.

    Only Linux gives each thread a niceness of its own; elsewhere nothing is changed.
    """
    if sys.platform != "linux":
        return
    try:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)
    except OSError as error:
        log.info("The priority of a thread could not be lowered: %s", error)
