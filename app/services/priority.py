"""Which threads go first: the window's."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time

log = logging.getLogger(__name__)

_NICE = 10


class Effort:
    """How much of the time the calling thread works."""

    def __init__(self) -> None:
        self._at, self._worked = time.monotonic(), time.thread_time()

    def since_last(self) -> float:
        """Returns the share of the time, 0 to 1, that this thread worked since it asked last."""
        at, worked = time.monotonic(), time.thread_time()
        share = (worked - self._worked) / max(at - self._at, 1e-3)
        self._at, self._worked = at, worked
        return min(share, 1.0)


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
