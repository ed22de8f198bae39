"""Whether this computer shows a driver for a graphics processor that torch could use; asked without torch."""

from __future__ import annotations

import ctypes.util
import platform
import sys
from pathlib import Path

_SHOWN = (Path("/dev/nvidiactl"), Path("/proc/driver/nvidia"), Path("/dev/dxg"), Path("/dev/kfd"))
"""What Linux shows where a driver for CUDA, for Windows' graphics inside WSL, or for ROCm is at work."""


def are_there() -> bool:
    """Says whether it is worth asking torch for graphics processors."""
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    if sys.platform == "win32":
        return ctypes.util.find_library("nvcuda") is not None
    return any(path.exists() for path in _SHOWN)
