"""What a file system keeps of a file beside its bytes: extended attributes, as text for the journal."""

from __future__ import annotations

import base64
import errno
import json
import logging
import os
import sys
from pathlib import Path

_log = logging.getLogger(__name__)
_NONE = frozenset({errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENODATA, errno.EPERM, errno.EACCES})


def read_attributes(path: Path) -> str | None:
    """Returns the extended attributes of a file, such as a desktop's tags; None where there are none.

    Python reads them on Linux alone.

    Raises:
        OSError: They cannot be read.
    """
    if sys.platform != "linux":
        return None
    try:
        names = os.listxattr(path)
    except OSError as error:
        if error.errno in _NONE:
            return None
        raise
    found = {name: base64.b64encode(os.getxattr(path, name)).decode() for name in names if name.startswith("user.")}
    return json.dumps(found) if found else None


def write_attributes(path: Path, text: str | None) -> None:
    """Gives a file the attributes that were read; one that its file system refuses is noted in the log."""
    if text is None or sys.platform != "linux":
        return
    for name, value in json.loads(text).items():
        try:
            os.setxattr(path, name, base64.b64decode(value))
        except OSError as error:
            _log.warning("an extended attribute could not be put back: %s", error.strerror)
