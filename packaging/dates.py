"""When what is built was made: the same for every build of one commit."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent


def released() -> datetime:
    """Returns the time of the commit that is built, or that of SOURCE_DATE_EPOCH."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        command = ["git", "log", "-1", "--format=%ct"]
        found = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
        epoch = found.stdout.strip() if found.returncode == 0 else ""
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
