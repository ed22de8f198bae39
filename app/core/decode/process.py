"""The parent's side of a decoding child: starts it, asks it, and ends it when it is late."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, TypeVar

import numpy as np
from numpy.typing import NDArray

import app
from app.core.decode import wire
from app.core.decode.render import MAX_PIXELS, Decoded
from app.core.decode.wire import Wanted
from app.core.errors import NOT_ENOUGH_MEMORY, UnreadableError
from app.core.files.read import FileBytes
from app.core.types import UnreadableReason

_CREATE_NO_WINDOW = 0x08000000
_DYING_SECONDS = 1.0
_WAITS = 1 if sys.platform == "win32" else 10
"""How much longer than its processor time a picture may take: another program may have the processor."""

_STARVED = 9
"""The signal by which a system kills who takes its last memory (SIGKILL)."""

_CHANNELS = 3

_PIPE_BYTES = 1 << 20
"""What a pipe holds where the system lets it (Linux): a photo goes through in a few pieces, not in forty."""

_Answer = TypeVar("_Answer")

_OUT_OF_TIME = int(getattr(signal, "SIGXCPU", -1))


def child_command() -> list[str]:
    """Returns the command that starts this very program as a decoder."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "_decode"]
    # -P: the folder that the user happens to be in must not supply our modules.
    return [sys.executable, "-P", "-m", "app", "_decode"]


class Child:
    """A child process that decodes one picture at a time; for one thread at a time.

    Attributes:
        has_answered: It is past its start.

    Raises:
        OSError: It cannot be started.
    """

    def __init__(self) -> None:
        self._killed = False
        self.has_answered = False
        # In append mode, so that what is said next stands at the start once the file was emptied.
        self._said: IO[bytes] = tempfile.TemporaryFile("a+b")  # noqa: SIM115 - lives as long as the child
        environment = os.environ | {"PYTHONPATH": _search_path(), "PYTHONWARNINGS": "ignore"}
        try:
            self._process = subprocess.Popen(
                child_command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._said,
                env=environment,
                creationflags=_CREATE_NO_WINDOW if sys.platform == "win32" else 0,
            )
        except BaseException:
            self._said.close()
            raise
        for pipe in (self._process.stdin, self._process.stdout):
            _widen(pipe)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return not self._killed and self._process.poll() is None

    def decode(self, data: bytes | FileBytes, max_side: int, time_limit: float, memory: int = 0) -> Decoded:
        """Has a picture decoded; after `TIMED_OUT` and `DECODER_DIED` the child is dead.

        Args:
            data: The whole file, or one that is read meanwhile.
            max_side: Longest side of the pixels, at most.
            time_limit: Seconds of processor time, so that a busy machine makes no picture late. A child that does
                nothing for `_WAITS` times as long is killed too; so is one on Windows that takes so many seconds.
            memory: Bytes that it may take, where the system can limit that; 0 for what every child may take.

        Raises:
            UnreadableError: The file cannot be read, or the child died of it.
        """
        return self._ask(data, {"max_side": max_side, "memory": memory, "seconds": time_limit}, wire.unpack)

    def pixels(
        self, data: bytes | FileBytes, max_side: int, time_limit: float, memory: int, wanted: Wanted
    ) -> NDArray[np.uint8]:
        """Has a picture's pixels or its light decoded, and nothing else read of it.

        Args:
            data: As `decode` has it, like all else.
            max_side: As there; light is decoded at its full size.
            time_limit: As there.
            memory: As there.
            wanted: What of the picture.

        Returns:
            (h, w, 3) uint8, or (h, w) where light is wanted.

        Raises:
            UnreadableError: As `decode` has it.
        """
        asked = {"max_side": max_side, "memory": memory, "seconds": time_limit, "wanted": wanted}
        return self._ask(data, asked, wire.unpack_pixels)

    def _ask(
        self,
        data: bytes | FileBytes,
        asked: dict[str, Any],
        understand: Callable[[dict[str, Any], bytearray], _Answer],
    ) -> _Answer:
        assert self._process.stdin
        assert self._process.stdout
        limit, late = asked["seconds"], threading.Event()
        timer = threading.Timer(limit * _WAITS, self._expire, (late,))
        timer.daemon = True
        timer.start()
        size, pieces = (data.size, data.pieces()) if isinstance(data, FileBytes) else (len(data), iter((data,)))
        answered = False
        try:
            wire.send_pieces(self._process.stdin, asked, size, pieces)
            answer = wire.receive_answer(self._process.stdout, _CHANNELS * min(asked["max_side"] ** 2, MAX_PIXELS))
            self.has_answered = answered = True
            self._said.truncate(0)
            return understand(*answer)
        except (OSError, EOFError, ValueError) as error:
            ended = self._signal()
            self.kill()
            if late.is_set() or ended == _OUT_OF_TIME:
                raise UnreadableError(UnreadableReason.TIMED_OUT, f"{limit:g} s") from error
            words = NOT_ENOUGH_MEMORY if ended == _STARVED else self._last_words()
            raise UnreadableError(UnreadableReason.DECODER_DIED, words) from error
        except UnreadableError:
            if not answered:  # the file broke off; the child would wait for the rest for ever
                self.kill()
            raise
        except BaseException:
            # An answer that nobody took would be taken for the next one.
            self.kill()
            raise
        finally:
            timer.cancel()
            timer.join()

    def kill(self) -> None:
        """Ends the child at once; safe from any thread, and more than once."""
        self._killed = True
        self._process.kill()

    def close(self) -> None:
        """Ends the child, and waits until it is gone."""
        self.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._said):
            if stream is not None:
                _close_quietly(stream)

    def _expire(self, late: threading.Event) -> None:
        late.set()
        self.kill()

    def _signal(self) -> int:
        """Returns by which signal the child ended that nobody here sent, 0 if by none."""
        if sys.platform == "win32" or self._killed:
            return 0
        try:
            return max(0, -self._process.wait(_DYING_SECONDS))
        except subprocess.TimeoutExpired:
            return 0

    def _last_words(self) -> str:
        status = self._process.wait()
        self._said.seek(0)
        lines = self._said.read()[-2000:].decode("utf-8", "replace").replace("\0", "").strip().splitlines()
        return f"exit status {status}" + (f": {lines[-1][:200]}" if lines else "")


def _widen(pipe: IO[bytes] | None) -> None:
    if sys.platform == "linux" and pipe is not None:
        import fcntl

        # A system may allow less, in all or to this user: then it takes more pieces.
        with suppress(OSError):
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _close_quietly(stream: IO[bytes]) -> None:
    try:
        stream.close()
    except OSError:
        # Closing flushes what a dead child never read; there is nobody left to tell.
        return


def _search_path() -> str:
    root = str(Path(app.__file__).resolve().parent.parent)
    return os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
