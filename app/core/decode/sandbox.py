"""What a decoding child may do: use so much memory and processor time, read the program's own files, and nothing else.

A picture that takes over a decoder finds no network, no program to start and none of the user's files. Memory and
processor time are limited wherever the system can (Linux; macOS for the time); network and programs by seccomp, files
by Landlock, on Linux where the kernel has them. What a system does not offer is left out: a child without it is what
every child was before. Numbers: linux/seccomp.h, linux/filter.h, linux/landlock.h, and the system calls' tables of
x86-64 and AArch64.
"""

from __future__ import annotations

import ctypes
import math
import os
import platform
import struct
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import app
from app.core.decode.memory import physical_memory

_MOST_MEMORY = 4 << 30
_MOST_SAID = 1 << 20
"""Bytes that a child may write to a file: what libraries complain of, and no more."""
_MOST_FILES = 64
_MOST_KEPT = 112 << 20
"""Bytes that a child may keep between two pictures; libraries that are loaded take 90 MB at most."""

_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUAL, _ANY_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_EPERM, _ENOSYS = 1, 38
_CLONE_THREAD = 0x00010000
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_X32 = 0x40000000

_CALLS: dict[str, tuple[int, int, tuple[int, ...]]] = {
    # Architecture, clone, and what is refused: socket, socketpair, connect, bind, execve, execveat, fork, vfork,
    # ptrace, process_vm_readv and _writev, kill, open_by_handle_at, unshare, setns, userfaultfd, bpf, io_uring_setup,
    # keyctl, add_key, request_key, pidfd_open, pidfd_getfd.
    "x86_64": (
        0xC000003E,
        56,
        (41, 53, 42, 49, 59, 322, 57, 58, 101, 310, 311, 62, 304, 272, 308, 323, 321, 425, 250, 248, 249, 434, 438),
    ),
    "aarch64": (
        0xC00000B7,
        220,
        (198, 199, 203, 200, 221, 281, 117, 270, 271, 129, 265, 97, 268, 282, 280, 425, 219, 217, 218, 434, 438),
    ),
}
_CLONE3 = 435

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION, _PATH_BENEATH = 1, 1
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
"""How many rights over files each version of Landlock knows; 16 from the fifth on."""
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3


class Limits:
    """The limits of one child; made once, before anything untrusted is read."""

    def __init__(self) -> None:
        # What is read and called later, when no file can be opened any more.
        physical_memory()
        self._trim = getattr(_system(), "malloc_trim", None) if sys.platform == "linux" else None
        self._sizes = os.open("/proc/self/statm", os.O_RDONLY) if sys.platform == "linux" else None

    def lock_in(self) -> None:
        """Gives up for good what decoding does not need."""
        if sys.platform == "win32":
            return
        import resource

        _lower(resource.RLIMIT_CORE, 0)
        _lower(resource.RLIMIT_FSIZE, _MOST_SAID)
        _lower(resource.RLIMIT_NOFILE, _MOST_FILES)
        if sys.platform == "linux":
            _lower(resource.RLIMIT_AS, max(physical_memory() // 2, _MOST_MEMORY))
            _forbid_files()
            _forbid_calls()

    def allow(self, memory: int, seconds: float) -> None:
        """Lets the next picture take so many bytes of memory, and seconds of processor time; 0 leaves a limit out."""
        if sys.platform == "win32":
            return
        import resource

        if seconds:
            used = resource.getrusage(resource.RUSAGE_SELF)
            _lower(resource.RLIMIT_CPU, math.ceil(used.ru_utime + used.ru_stime + seconds))
        if memory and self._sizes is not None:
            taken = int(os.pread(self._sizes, 200, 0).split()[5]) * resource.getpagesize()
            _lower(resource.RLIMIT_DATA, taken + memory)

    def give_back(self) -> None:
        """Returns to the system what a large picture took: glibc keeps it, 600 MB after 160 megapixels."""
        if self._trim is None or self._sizes is None:
            return
        resident = int(os.pread(self._sizes, 200, 0).split()[1]) * os.sysconf("SC_PAGE_SIZE")
        if resident > _MOST_KEPT:
            self._trim(0)


def _lower(limit: int, value: int) -> None:
    """Sets a soft limit, never above the hard one."""
    import resource

    _soft, hard = resource.getrlimit(limit)
    resource.setrlimit(limit, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def _system() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _forbid_calls() -> None:
    known = _CALLS.get(platform.machine())
    if known is None:
        return
    code = _filter(*known)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(buffer)), 16)
    system = _system()
    system.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    system.prctl(_PR_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0)


def _filter(architecture: int, clone: int, refused: tuple[int, ...]) -> bytes:
    """Returns the filter: other architectures die, threads may start, what is refused fails, all else goes on."""
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
    ]
    for number in refused:
        steps += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ERRNO | _EPERM)]
    if architecture == _CALLS["x86_64"][0]:
        steps += [(_ANY_BIT, 0, 1, _X32), (_RETURN, 0, 0, _ERRNO | _EPERM)]
    steps += [
        # Its flags lie in memory, which a filter cannot read: libraries then use the older call.
        (_EQUAL, 0, 1, _CLONE3),
        (_RETURN, 0, 0, _ERRNO | _ENOSYS),
        (_EQUAL, 0, 3, clone),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_ANY_BIT, 1, 0, _CLONE_THREAD),
        (_RETURN, 0, 0, _ERRNO | _EPERM),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return b"".join(struct.pack("HBBI", *step) for step in steps)


def _forbid_files() -> None:
    system = _system()
    version = system.syscall(_CREATE_RULESET, None, 0, _VERSION)
    if version < 1:  # the kernel has none, or it is switched off
        return
    rights = (1 << _FILE_RIGHTS.get(version, 16)) - 1
    attributes = struct.pack("QQQ", rights, 3 if version >= 4 else 0, 3 if version >= 6 else 0)
    size = 8 if version < 4 else 16 if version < 6 else 24
    ruleset = system.syscall(_CREATE_RULESET, attributes, size, 0)
    if ruleset < 0:
        return
    try:
        for path in _own_files():
            _let_read(system, ruleset, path)
        system.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        system.syscall(_RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)


def _let_read(system: ctypes.CDLL, ruleset: int, path: Path) -> None:
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:  # not on this system
        return
    try:
        rights = _READ_FILE | _READ_FOLDER if path.is_dir() else _READ_FILE
        system.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, struct.pack("=Qi", rights, handle), 0)
    finally:
        os.close(handle)


def _own_files() -> Iterator[Path]:
    """Yields what the program itself is made of: Python, its libraries, and what the system's loader reads."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        yield Path(frozen)
    yield Path(app.__file__).resolve().parent
    for name in ("stdlib", "platstdlib", "purelib", "platlib"):
        yield Path(sysconfig.get_path(name))
    # Libraries of a user's own, and those of a virtual environment's Python.
    yield from (Path(entry) for entry in sys.path if Path(entry).name in ("site-packages", "dist-packages"))
    for entry in ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache"):
        yield Path(entry)
    yield from (Path(entry) for entry in ("/sys/devices/system/cpu", "/dev/null", "/dev/urandom"))
