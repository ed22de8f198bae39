"""Which threads go first: the window's."""

from __future__ import annotations

import logging
import os
import sys
import threading

log = logging.getLogger(__name__)

_NICE = 10


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
