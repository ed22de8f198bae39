"""The measures that speak about a descriptor's quality, on similarities whose answers are known."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

FOLDER = Path(__file__).resolve().parents[3] / "packaging" / "model"


@pytest.fixture
def measures(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(FOLDER))
    monkeypatch.delitem(sys.modules, "measures", raising=False)
    return importlib.import_module("measures")


def test_a_perfect_descriptor_lets_nothing_wrong_in(measures: ModuleType) -> None:
    result = measures.measure(np.eye(30, 100, dtype=np.float32), np.arange(30))
    assert (result.first, result.twenty, result.precision, result.sure) == (1, 1, 1, 1)
    assert (result.wrong_99, result.wrong_95) == (0, 0)


def test_ties_count_against_the_descriptor(measures: ModuleType) -> None:
    result = measures.measure(np.ones((4, 50), np.float32), np.arange(4))
    assert (result.first, result.twenty) == (0, 0)
    assert result.wrong_99 == 1
    assert result.precision == pytest.approx(4 / 200)


def test_average_precision_and_wrong_share_by_hand(measures: ModuleType) -> None:
    # true pairs at 0.9 and 0.5; one wrong pair lies between them
    similarities = np.array([[0.9, 0.7, 0.1], [0.2, 0.5, 0.3]], np.float32)
    result = measures.measure(similarities, np.array([0, 1]))
    assert result.precision == pytest.approx((1 / 1 + 2 / 3) / 2)
    assert result.sure == pytest.approx(0.5)
    assert result.floor_99 == pytest.approx(0.5)
    assert result.wrong_99 == pytest.approx(1 / 4)


def test_the_floor_gives_up_one_true_pair_in_a_hundred(measures: ModuleType) -> None:
    true = np.linspace(0.01, 1, 100, dtype=np.float32)
    similarities = np.full((100, 101), -1, np.float32)
    similarities[np.arange(100), np.arange(100)] = true
    result = measures.measure(similarities, np.arange(100))
    assert result.floor_99 == pytest.approx(float(true[1]))
    assert result.floor_95 == pytest.approx(float(true[5]))


def test_whitening_keeps_what_tells_pictures_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(FOLDER))
    torch = pytest.importorskip("torch")
    whiten = importlib.import_module("whiten")
    monkeypatch.setitem(whiten.CHANNELS, "early", 8)
    monkeypatch.setitem(whiten.CHANNELS, "late", 24)
    rng = torch.Generator().manual_seed(1)
    spread = torch.ones(32)
    spread[8:] = 0.3  # pictures differ most in the early stage, edits move the late one
    photo = torch.randn(600, 32, generator=rng) * spread
    versions = [photo + torch.randn(600, 32, generator=rng) * (1.1 - spread) for _ in range(4)]

    weight, bias = whiten.whitening([v[:300] for v in versions], ("early", "late"), 8, 0.1, 1.0)

    def found(a: Any, b: Any) -> float:
        cosines = torch.nn.functional.normalize(a, dim=1) @ torch.nn.functional.normalize(b, dim=1).T
        return float((cosines.argmax(1) == torch.arange(len(a))).float().mean())

    one, other = versions[0][300:], versions[1][300:]
    middle = photo.mean(0)
    before, after = found(one - middle, other - middle), found(one @ weight.T + bias, other @ weight.T + bias)
    assert weight.shape == (8, 32)
    assert after > 0.95 > before
