"""The distribution: a wheel, built from the source archive, that works where it is installed."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from app import __version__

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow


def run(*command: object, cwd: Path, **environment: str) -> str:
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=clean | environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built the way of a downstream packager: source archive first, the wheel out of that alone."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder, cwd=ROOT)
    (source,) = folder.glob("*.tar.gz")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check")
    run(*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, source, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel in it; what it requires is borrowed from the one that runs the tests."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=True, symlinks=os.name != "nt")
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / "python"
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    # Folders named in a .pth file come after the environment's own, and .pth files in them are not read:
    # neither the source tree nor its editable installation is seen.
    Path(site, "borrowed.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    run(python, "-m", "pip", "install", "--no-index", "--no-deps", wheel, cwd=folder)
    return scripts


def test_wheel_is_what_runs(installed: Path, tmp_path: Path) -> None:
    where = run(installed / "python", "-c", "import app; print(app.__file__)", cwd=tmp_path)
    assert installed.parent in Path(where.strip()).parents


def test_version_of_program_and_of_distribution(installed: Path, tmp_path: Path) -> None:
    assert run(installed / "twinless", "--version", cwd=tmp_path) == f"twinless {__version__}\n"
    code = "from importlib.metadata import version; print(version('twinless'))"
    assert run(installed / "python", "-c", code, cwd=tmp_path) == f"{__version__}\n"


def test_finds_its_resources(installed: Path, tmp_path: Path) -> None:
    code = "from app.paths import resources; print(resources())"
    resources = Path(run(installed / "python", "-c", code, cwd=tmp_path).strip())
    assert installed.parent in resources.parents
    shipped = {path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert {path.relative_to(resources) for path in resources.rglob("*") if path.is_file()} == shipped


def test_passes_its_own_test(installed: Path, tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    said = run(installed / "twinless", "self-test", cwd=tmp_path, HOME=home, TWINLESS_HOME=home)
    assert said.endswith("This installation works.\n")


def test_has_a_program_for_the_desktop(installed: Path) -> None:
    suffix = ".exe" if os.name == "nt" else ""
    assert (installed / f"twinless-gui{suffix}").is_file()
