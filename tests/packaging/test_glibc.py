"""What a package says of the libraries of C and C++ is what the system's own tools read from its files."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from linux import glibc  # noqa: E402 - the programs in packaging import each other from their own folder

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("gcc") or not shutil.which("objdump"), reason="takes Linux and gcc"
)


def _compiled(folder: Path, name: str, source: str, *options: str) -> Path:
    library = folder / name
    command = ["gcc", "-shared", "-fPIC", "-x", "c", "-", "-o", str(library), *options]
    subprocess.run(command, input=source, text=True, check=True)
    return library


def _asked_for(library: Path, symbols: str) -> set[int]:
    """Returns what the loader would look for, as objdump tells it."""
    told = subprocess.run(["objdump", "-p", str(library)], capture_output=True, text=True, check=True).stdout
    return {int(found) for found in re.findall(rf"0x[0-9a-f]+ 0x\d+ \d+ {symbols}(\d+)$", told, re.MULTILINE)}


def test_the_newest_symbol_of_any_file_counts(tmp_path: Path) -> None:
    source = "#include <math.h>\ndouble both(double a, double b) { return pow(a, b); }"
    library = _compiled(tmp_path, "power.so", source, "-lm")
    asked = _asked_for(library, r"GLIBC_2\.")
    assert max(asked) >= 29
    (tmp_path / "no library.txt").write_text("GLIBC_2.99", "utf-8")
    (tmp_path / "link.so").symlink_to(library)
    assert glibc.needed(tmp_path) == f"2.{max(asked)}"


def test_packed_relocations_want_a_library_that_knows_them(tmp_path: Path) -> None:
    source = '#include <stdio.h>\nint here; int *there = &here; void say(void) { puts("x"); }'
    _compiled(tmp_path, "plain.so", source)
    assert int(glibc.needed(tmp_path).split(".")[1]) < 36
    packed = _compiled(tmp_path, "packed.so", source, "-Wl,-z,pack-relative-relocs")
    if b"GLIBC_ABI_DT_RELR" not in packed.read_bytes():
        pytest.skip("this linker packs no relocations")
    assert glibc.needed(tmp_path) == "2.36"


def test_symbols_of_cpp_are_read_from_a_library_in_cpp(tmp_path: Path) -> None:
    found = find_spec("pyarrow")
    assert found is not None
    assert found.origin is not None
    library = next(Path(found.origin).parent.glob("libarrow_python.so*"))
    newest = max(_asked_for(Path(shutil.copy(library, tmp_path)), r"GLIBCXX_3\.4\."))
    symbols, compiler = glibc.needed_of_cpp(tmp_path)
    assert symbols == f"3.4.{max(newest, 19)}"
    assert float(compiler) >= 9
