"""The bill of materials: every native library is known by name and licence."""

from __future__ import annotations

import json
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import inside
import licences
import sbom


@pytest.fixture(scope="module")
def parts() -> list[str]:
    try:
        return sorted(licences.runtime("twinless"))
    except PackageNotFoundError:
        pytest.skip("Twinless is not installed here")


def test_every_native_library_of_what_is_installed_is_known(parts: list[str]) -> None:
    unknown = []
    for part in parts:
        for file in distribution(part).files or ():
            native = sbom.native_of(Path(file))
            if native is not None and not native.project:
                unknown.append(str(file))
    assert unknown == []


def test_names_and_versions(tmp_path: Path) -> None:
    for name in ("libavif-c6062d5f.so.16.4.2", "libQt6Core.so.6", "libscipy_openblas64_-32a4b2a6.so", "libwhat.so.3"):
        (tmp_path / name).write_bytes(b"elf")
    (tmp_path / "_imaging.cpython-311-x86_64-linux-gnu.so").write_bytes(b"elf")
    found = {native.name: (native.version, native.project) for native in sbom.native_parts(tmp_path)}
    assert found == {
        "avif": ("16.4.2", "libavif, with dav1d and libyuv inside (OpenCV's a stub of Twinless's)"),
        "Qt6Core": ("6", "Qt"),
        "scipy_openblas64_": ("", "OpenBLAS"),
        "what": ("3", ""),
    }


def test_a_bill_is_complete_and_always_the_same(tmp_path: Path, parts: list[str]) -> None:
    (tmp_path / "libz.so.1").write_bytes(b"elf")
    bill = sbom.bill(tmp_path, parts, "1.0")
    assert bill == sbom.bill(tmp_path, parts, "1.0")
    references = [component["bom-ref"] for component in bill["components"]]
    assert len(set(references)) == len(references)
    names = {component["name"] for component in json.loads(json.dumps(bill))["components"]}
    assert {"zlib", "LibRaw", "numpy", "opencv-python-headless"} <= names
    assert "libz.so.1" in sbom.licence_lines(tmp_path, parts)


def test_every_distribution_names_its_licence(tmp_path: Path, parts: list[str]) -> None:
    bill = sbom.bill(tmp_path, parts, "1.0")
    assert [part["name"] for part in bill["components"] if "licenses" not in part] == []


def test_a_library_that_nobody_knows_ends_the_build(tmp_path: Path) -> None:
    known, unknown = tmp_path / "libz.so.1", tmp_path / "libwhat.so.3"
    for path in (known, unknown):
        path.write_bytes(b"\x7fELF")
    came_from = {path: inside.Origin("", "") for path in inside.native_files(tmp_path)}
    with pytest.raises(sbom.UnknownLibraryError, match=r"libwhat\.so\.3"):
        sbom.check(tmp_path, came_from)
    unknown.unlink()
    sbom.check(tmp_path, {known: inside.Origin("", "")})
    # A module of Python's that came with no distribution is nobody's either.
    module = tmp_path / "_odd.cpython-311-x86_64-linux-gnu.so"
    module.write_bytes(b"\x7fELF")
    with pytest.raises(sbom.UnknownLibraryError, match="_odd"):
        sbom.check(tmp_path, {module: inside.Origin("", "")})
