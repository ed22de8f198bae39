"""The child's side: decodes what it is sent until its parent closes the pipe.

A picture that crashes or stalls a native library takes this process with it and nothing else.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import Any

from app.core.decode.picture import decode, decode_luma, decode_pixels
from app.core.decode.sandbox import Limits
from app.core.decode.wire import Wanted, pack, pack_pixels, receive, send
from app.core.errors import UnreadableError


def main() -> int:
    """Answers requests from standard input on standard output.

    Returns:
        Exit status, 0 once the parent is gone.
    """
    # Ctrl-C in a terminal reaches the whole group; the parent alone decides when its children end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limits = Limits()
    source, target = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # What a library prints must not end up among the answers.
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt

        for stream in (source, target):
            msvcrt.setmode(stream.fileno(), os.O_BINARY)
    limits.lock_in()
    with source, target:
        while True:
            try:
                request, data = receive(source)
            except EOFError:
                return 0
            limits.allow(int(request["memory"]), float(request["seconds"]))
            try:
                header, body = _answer(data, int(request["max_side"]), request.get("wanted", Wanted.ALL))
            except UnreadableError as error:
                header, body = {"reason": error.reason, "detail": error.detail}, memoryview(b"")
            del data
            try:
                send(target, header, body)
            except BrokenPipeError:
                return 0
            del header, body
            limits.give_back()


def _answer(data: bytes, max_side: int, wanted: str) -> tuple[dict[str, Any], memoryview]:
    if wanted == Wanted.LUMA:
        return pack_pixels(decode_luma(data))
    if wanted == Wanted.PIXELS:
        return pack_pixels(decode_pixels(data, max_side))
    return pack(decode(data, max_side))
