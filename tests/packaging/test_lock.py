"""The lock file: every dependency of the program stands in it, in a version that is allowed, with hashes."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import lock  # noqa: E402 - the programs in packaging import each other from their own folder


def test_all_dependencies_are_locked_with_hashes_in_versions_that_are_allowed() -> None:
    text = lock.TARGET.read_text("utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    locked = lock.pinned(text)
    for line in [*project["dependencies"], *project["optional-dependencies"]["jxl"]]:
        wanted = Requirement(line)
        versions = locked[re.sub(r"[-_.]+", "-", wanted.name).lower()]
        assert any(wanted.specifier.contains(version) for version in versions), line
    blocks = re.split(r"\n(?=[a-z0-9])", text.partition("\n")[2].strip())
    assert all("--hash=sha256:" in block for block in blocks)
    assert "http" not in text
