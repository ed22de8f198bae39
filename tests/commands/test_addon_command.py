"""The add-on from the command line: shown, fetched, written to a file, taken from one, removed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app.cli import cli
from app.core.descriptor import drivers
from app.core.descriptor.addon import installed
from tests import addons


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[addons.Shop]:
    monkeypatch.setattr(drivers, "are_there", lambda: False)
    with addons.shop(tmp_path, monkeypatch, "cuda", "cpu") as running:
        yield running


def addon(*arguments: object, status: int = 0) -> str:
    """Runs the command; returns what it says."""
    done = CliRunner().invoke(cli, ["addon", *map(str, arguments)])
    assert done.exit_code == status, done.output
    return done.output


def asked(*arguments: object) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(addon(*arguments, "--json"))["addon"]
    return answer


def test_from_source_there_is_nothing_to_fetch() -> None:
    assert asked()["built_in"]
    assert addon() == "PyTorch is part of this installation; nothing is missing.\n"
    assert "no add-on is needed" in addon("--fetch", status=1)
    assert not installed.place().exists()


def test_it_is_shown_fetched_and_removed(shop: addons.Shop) -> None:
    assert addon() == (
        "Not installed.\n"
        "--fetch --for cpu: on the processor, for the ImageNet model, 3.1 MB\n"
        "--fetch --for cuda: for NVIDIA graphics cards and the ImageNet model, 3.1 MB\n"
    )
    assert [offer["for"] for offer in asked()["offers"]] == ["cpu", "cuda"]
    assert not shop.asked
    assert addon("--fetch").startswith("Installed: PyTorch 2.0.0, on the processor")
    assert asked()["installed"]["torch"] == "2.0.0"
    assert asked("--fetch", "--for", "cuda")["installed"]["for"] == "cuda"
    assert asked("--remove")["installed"] is None


def test_it_goes_to_another_computer_in_a_file(shop: addons.Shop, tmp_path: Path) -> None:
    file = tmp_path / "pack.zip"
    assert addon("--save", file) == f"{file} is written; --from takes it.\n"
    shop.asked.clear()
    assert addon("--from", file).startswith("Installed: ")
    assert not shop.asked


def test_what_cannot_be_done_is_said(shop: addons.Shop, tmp_path: Path) -> None:
    shop.files.clear()
    assert "404" in addon("--fetch", status=1)
    assert "there are: cpu, cuda" in addon("--fetch", "--for", "mps", status=1)
    assert "cannot be read" in addon("--from", tmp_path / "missing.zip", status=1)
    assert "Choose one of" in addon("--fetch", "--remove", status=2)
    assert asked()["installed"] is None
