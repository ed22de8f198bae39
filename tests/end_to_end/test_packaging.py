"""Packages, made of a stand-in for the frozen program: what is in them, and what the distributions' own checks say.

Freezing the program takes many minutes and is tried by `make package` itself.
"""

from __future__ import annotations

import gzip
import importlib
import os
import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from app import APP_ID, __version__
from app.words.catalogue import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
DRAWING = ROOT / "resources/icons/twinless.svg"
HOME = "https://github.com/somebody/twinless"
"""As the release workflow says it."""
DATE = datetime(2026, 11, 1, tzinfo=UTC)
_SOUND = {"LC_ALL": "C.UTF-8", "PATH": os.environ.get("PATH", "")}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these packages are for Linux")


@pytest.fixture(scope="module")
def tools() -> Iterator[SimpleNamespace]:
    """The programs in packaging/, which import each other from there."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        names = ("command_tree", "icons", "packages", "linux.appimage", "linux.deb", "linux.glibc", "linux.rpm")
        parts = [importlib.import_module(name) for name in (*names, "linux.share", "stores.fill")]
    finally:
        sys.path.remove(str(ROOT / "packaging"))
    found = SimpleNamespace(**{part.__name__.rpartition(".")[2]: part for part in parts})
    with pytest.MonkeyPatch.context() as patch:
        for part in (found.deb, found.rpm, found.share, found.fill):
            patch.setattr(part, "HOMEPAGE", HOME)
            patch.setattr(part, "HAS_HOME", True)
        yield found


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the frozen program's: an executable, a library, licences."""
    folder = tmp_path_factory.mktemp("frozen") / "twinless"
    (folder / "_internal").mkdir(parents=True)
    shutil.copy("/bin/true", folder / "twinless")
    (folder / "_internal/data.txt").write_text("data")
    texts = [path.read_text("utf-8") for path in sorted((ROOT / "packaging/licences").glob("*.txt"))]
    (folder / "LICENCES.txt").write_text("\n".join(["Copyright 2026 The Twinless developers", *texts]), "utf-8")
    return folder


@pytest.fixture(scope="module")
def told(tools: SimpleNamespace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """share/, with all that desktops are told."""
    folder = tmp_path_factory.mktemp("told")
    pictures = tools.icons.render(DRAWING, folder / "icons")
    tools.share.write(folder, pictures, DRAWING, __version__, DATE)
    return folder / "share"


def check(*command: object) -> str:
    """Runs a check, and returns what it said; skipped where it is not installed."""
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, env=_SOUND, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_manual_page_tells_of_every_command_and_option(tools: SimpleNamespace, told: Path) -> None:
    page = told / "man/man1/twinless.1.gz"
    text = gzip.decompress(page.read_bytes()).decode().replace("\\-", "-")
    for command in tools.command_tree.read():
        assert not command.name or f".SS {command.name}\n" in text
        assert all(f"\\fB{name}\\fR" in text for option in command.options for name in option.names)
    assert check("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page).count("warning") == 0


@pytest.mark.parametrize(
    ("shell", "file"),
    [
        ("bash", "bash-completion/completions/twinless"),
        ("zsh", "zsh/vendor-completions/_twinless"),
        ("fish", "fish/vendor_completions.d/twinless.fish"),
    ],
)
def test_completions_are_read_by_their_shell(shell: str, file: str, told: Path) -> None:
    check(shell, "-n", told / file)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("twinless cl", {"clean"}),
        ("twinless clean --d", {"--dry-run"}),
        ("twinless clean --propose ", {"identical", "redundant", "versions"}),
        ("twinless --language d", {"de"}),
    ],
)
def test_bash_completes(typed: str, offered: set[str], told: Path, tmp_path: Path) -> None:
    words = typed.split(" ")
    script = (
        f"source {told}/bash-completion/completions/twinless; COMP_WORDS=({' '.join(map(repr, words))});"
        f' COMP_CWORD={len(words) - 1}; _twinless; printf "%s\\n" "${{COMPREPLY[@]}}"'
    )
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert set(done.stdout.split()) == offered


def test_desktops_are_told(told: Path) -> None:
    entries = sorted((told / "applications").glob("*.desktop"))
    assert [entry.name for entry in entries] == [f"{APP_ID}.Find.desktop", f"{APP_ID}.desktop"]
    find, main = (entry.read_text("utf-8") for entry in entries)
    assert "MimeType=inode/directory;" in main
    assert "image/jpeg;" in find
    assert "NoDisplay=true" in find
    for text in (find, main, (told / f"metainfo/{APP_ID}.metainfo.xml").read_text("utf-8")):
        assert not re.search(r"@[A-Z]+@", text)
    check("desktop-file-validate", *entries)


def test_desktops_are_told_in_every_language(told: Path) -> None:
    for name in (APP_ID, f"{APP_ID}.Find"):
        entry = (told / f"applications/{name}.desktop").read_text("utf-8")
        comments = re.findall(r"^Comment(?:\[(\w+)\])?=(.+)$", entry, re.MULTILINE)
        assert [language for language, _ in comments] == ["", *(code for code in LANGUAGES if code != "en")]
        assert len({text for _, text in comments}) == len(LANGUAGES)
        assert "@" not in entry
    metainfo = (told / f"metainfo/{APP_ID}.metainfo.xml").read_text("utf-8")
    for part, count in (("summary", 1), ("p", 2), ("caption", 3)):
        for language in (code for code in LANGUAGES if code != "en"):
            assert metainfo.count(f'<{part} xml:lang="{language}">') == count


def test_appstream_takes_the_metainfo(told: Path) -> None:
    said = check("appstreamcli", "validate", "--pedantic", "--no-net", told / f"metainfo/{APP_ID}.metainfo.xml")
    assert "pedantic" not in said


def test_the_debian_package_is_clean(tools: SimpleNamespace, program: Path, told: Path, tmp_path: Path) -> None:
    check("dpkg-deb", "--version")
    package = tools.deb.build(program, told, __version__, DATE, tmp_path)
    with tools.packages.unpacked(package, tmp_path / "root") as installed:
        assert installed.resolve() == tmp_path / "root/usr/lib/twinless/twinless"
        subprocess.run([str(installed)], check=True)
    said = check("lintian", "--allow-root", "--fail-on", "error,warning", package)
    assert not re.search(r"^[EW]:", said, re.MULTILINE), said


def test_the_rpm_package_holds_everything(tools: SimpleNamespace, program: Path, told: Path, tmp_path: Path) -> None:
    check("rpmbuild", "--version")
    package = tools.rpm.build(program, told, __version__, DATE, tmp_path)
    listed = check("rpm", "-qlp", package).splitlines()
    wanted = [path for path in told.rglob("*") if path.is_file()]
    missing = [path.name for path in wanted if not any(Path(one).name == path.name for one in listed)]
    assert missing == []
    assert "/usr/lib/twinless/LICENCES.txt" in listed
    needed = check("rpm", "-qp", "--requires", package)
    assert f"libc.so.6(GLIBC_{tools.glibc.needed(program)})(64bit)" in needed


def test_the_appdir_starts(tools: SimpleNamespace, program: Path, told: Path, tmp_path: Path) -> None:
    root = tools.appimage.lay_out(program, told, tmp_path)
    with tools.packages.unpacked(root, tmp_path / "elsewhere") as start:
        subprocess.run([str(start)], check=True)
    assert (root / f"{APP_ID}.desktop").is_file()
    assert (root / ".DirIcon").resolve() == root / f"{APP_ID}.png"


def test_packages_that_no_release_made_name_no_address(
    tools: SimpleNamespace, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for part in (tools.deb, tools.rpm, tools.share, tools.fill):
        monkeypatch.setattr(part, "HAS_HOME", False)
    tools.share.write(tmp_path, tools.icons.render(DRAWING, tmp_path / "icons"), DRAWING, __version__, DATE)
    metainfo = tmp_path / f"share/metainfo/{APP_ID}.metainfo.xml"
    assert "<screenshot" not in metainfo.read_text("utf-8")
    assert not re.search(r'<url type="(?!details)', metainfo.read_text("utf-8"))
    assert "Homepage" not in tools.deb._control(__version__, "amd64", 1, "2.28")
    assert "URL" not in tools.rpm._specification(__version__, DATE, "2.28")
    check("appstreamcli", "validate", "--no-net", metainfo)
    with pytest.raises(ValueError, match="TWINLESS_HOMEPAGE"):
        tools.fill.fill(tmp_path, tmp_path / "stores")


def test_stores_are_told(tools: SimpleNamespace, tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    dist.mkdir()
    for name in ("linux-x86_64.tar.xz", "windows-x86_64-setup.exe", "macos-arm64.dmg"):
        (dist / f"twinless-{__version__}-{name}").write_bytes(name.encode())
    written = tools.fill.fill(dist, tmp_path / "stores")
    assert len(written) == 6
    check("bash", "-n", tmp_path / "stores/aur/PKGBUILD")
    assert f"id: {APP_ID}\n" in (tmp_path / f"stores/flatpak/{APP_ID}.yml").read_text("utf-8")


def test_macos_and_windows_recipes_can_be_read() -> None:
    with (ROOT / "packaging/macos/entitlements.plist").open("rb") as file:
        assert all(value is True for value in plistlib.load(file).values())
    script = (ROOT / "packaging/windows/twinless.iss").read_text("utf-8")
    languages = re.findall(r'^Name: "(\w\w)"; MessagesFile', script, re.MULTILINE)
    messages = set(re.findall(r"^en\.(\w+)=", script, re.MULTILINE))
    for language in languages:
        assert set(re.findall(rf"^{language}\.(\w+)=", script, re.MULTILINE)) == messages
    assert set(re.findall(r"\{cm:(\w+)[,}]", script)) <= messages | {"CreateDesktopIcon", "LaunchProgram"}
    assert "PrivilegesRequired=lowest" in script
