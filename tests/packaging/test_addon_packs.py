"""The list of add-on packs: as the lock has it, for every system that packages are built for, from known places."""

from __future__ import annotations

import copy
import json
import re
import sys
from collections.abc import Callable
from importlib.metadata import requires
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import addon_packs  # noqa: E402 - the programs in packaging import each other from their own folder

TABLE = json.loads(addon_packs.TARGET.read_text("utf-8"))


def test_it_is_up_to_date() -> None:
    assert addon_packs.problems(TABLE) == []


def test_what_is_not_as_locked_is_found() -> None:
    changes: tuple[tuple[Callable[[Any], object], str], ...] = (
        (lambda table: table["packs"].pop(), "not offered"),
        (lambda table: table["packs"][0]["wheels"].pop(), "nvidia|torch|typing"),
        (lambda table: next(iter(table["wheels"].values())).update(sha256="0" * 64), "not locked"),
        (lambda table: next(iter(table["wheels"].values())).update(url="https://example.org/a.whl"), "elsewhere"),
    )
    for change, problem in changes:
        changed = copy.deepcopy(TABLE)
        change(changed)
        found = addon_packs.problems(changed)
        assert found
        assert re.search(problem, "\n".join(found))


def test_all_that_torch_imports_is_in_each_pack() -> None:
    wanted = {
        re.sub(r"[-_.]+", "-", Requirement(line).name).lower()
        for name in ("torch", "torchvision", "jinja2", "sympy")
        for line in requires(name) or ()
        if Requirement(line).marker is None
    }
    left_out = {"setuptools", "numpy", "pillow"}  # the first compiles; the others the program has itself
    for pack in TABLE["packs"]:
        names = {re.sub(r"_", "-", wheel.partition("-")[0]) for wheel in pack["wheels"]}
        assert wanted - left_out <= names, pack["system"]


def test_the_releases_own_python_has_every_variant() -> None:
    release = (ROOT / ".github/workflows/release.yml").read_text("utf-8")
    (version,) = set(re.findall(r'python-version: "(\d+\.\d+)"', release))
    tag = f"cp{version.replace('.', '')}"
    offered = {(pack["system"], pack["variant"]) for pack in TABLE["packs"] if pack["python"] == tag}
    assert offered == {(system, variant) for system, variant, _ in addon_packs._OFFERED}
