"""The network in eight bits on a CPU, run by ONNX Runtime.

The graph is made by packaging/model/export_onnx.py: bytes in, descriptors out. Its weights take seven bits, so that
sums do not saturate on CPUs without VNNI and all CPUs compute the same integers.

Pictures go through it one by one, several at once: a batch's size would change the order of float32 sums, a last digit
the rounding to eight bits, and that what follows: cosines moved by up to 0.01. Alone, a picture always gets the same
descriptor, for 4 % more time than in a batch of 32 (measured on an AMD EPYC).
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import ModelError, told

_MOST_THREADS = 16
"""A batch of 32 small pictures keeps no more of them busy."""


class OnnxNetwork:
    """Describes batches of pictures; call it like a function, from one thread at a time.

    Args:
        model: The ONNX file's bytes.
        threads: How many pictures are worked on at once; as many as this process has cores, 16 at most, if None.

    Raises:
        ModelError: It is no model that this ONNX Runtime can run.
    """

    def __init__(self, model: bytes, threads: int | None = None) -> None:
        # Nothing leaves the computer: versions from 1.29 on, which Twinless does not ask for, send what is run from
        # the import on unless this is set; the builds for Windows tell the system.
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        import onnxruntime

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._session: Any = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except Exception as error:
            raise ModelError(
                told("The model cannot be run by ONNX Runtime {version}: {why}."),
                version=onnxruntime.__version__,
                why=error,
            ) from error
        self._input = self._session.get_inputs()[0].name
        self._threads = threads or min(usable_cores(), _MOST_THREADS)

    def __call__(self, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Describes (n, size, size, 3) pictures as (n, dimension), L2-normalised."""
        threads = min(self._threads, len(pictures))
        if threads <= 1:
            return np.concatenate([self._describe(pictures[i : i + 1]) for i in range(len(pictures))])
        with ThreadPoolExecutor(threads, thread_name_prefix="describe") as pool:
            return np.concatenate(list(pool.map(self._describe, np.split(pictures, len(pictures)))))

    def _describe(self, picture: NDArray[np.uint8]) -> NDArray[np.float32]:
        result: NDArray[np.float32] = self._session.run(None, {self._input: picture})[0]
        return result


def usable_cores() -> int:
    """Returns how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
