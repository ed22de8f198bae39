"""The gate: each pair once, strangers away, and what cannot be seen passes. A scan makes features once a content."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.core.catalog.matches import MatchStore
from app.core.decode import Decoder
from app.core.errors import Cancelled
from app.core.library import Library
from app.core.pictures import pixels
from app.core.pictures.pixels import features_of
from app.core.pictures.thumbnails import encode_thumbnail
from app.core.pipeline import match
from app.core.pipeline.gate import Gate
from app.core.progress import Control
from app.core.types import Kind
from app.core.vectors.store import Neighbours
from app.core.verify.verifier import Verifier
from app.paths import paths_under
from tests import pictures


def near(*ids: int) -> Neighbours:
    return Neighbours(np.array(ids, np.int64), np.full(len(ids), 0.5, np.float32), capped=False)


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as made:
        yield made


def gate(pool: ThreadPoolExecutor, kept: Mapping[int, bytes]) -> Gate:
    def some(ids: Iterable[int]) -> dict[int, bytes]:
        return {i: kept[i] for i in ids if i in kept}

    return Gate(some, pool)


def test_only_what_is_alike_passes_and_once(pool: ThreadPoolExecutor) -> None:
    photo = pictures.photo(1)
    images = {1: photo, 2: pictures.grey(photo), 3: pictures.photo(2), 4: pictures.photo(3)}
    kept = {i: features_of(encode_thumbnail(np.array(image))).sketch for i, image in images.items()}
    answers = [near(2, 3, 4), near(1, 3, 4), near(1, 2), near()]
    found = gate(pool, kept).passing([1, 2, 3, 4], answers, Control())
    assert found == [(1, 2, 0.5)]


def test_what_cannot_be_seen_passes(pool: ThreadPoolExecutor) -> None:
    kept = {1: features_of(encode_thumbnail(np.array(pictures.photo(1)))).sketch}
    found = gate(pool, kept).passing([2, 1], [near(3, 1), near(2, 3)], Control())
    assert [pair[:2] for pair in found] == [(2, 3), (2, 1), (1, 3)]
    assert gate(pool, {}).passing([], [], Control()) == []


def test_it_stops_when_told_to(pool: ThreadPoolExecutor) -> None:
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        gate(pool, {}).passing([1], [near(2)], control)


def counting(monkeypatch: pytest.MonkeyPatch, calls: Counter[str], owner: Any, name: str) -> None:
    """Counts the calls of a function or method."""
    call: Callable[..., Any] = getattr(owner, name)

    def counted(*args: Any, **more: Any) -> Any:
        calls[name] += 1
        return call(*args, **more)

    monkeypatch.setattr(owner, name, counted)


def test_a_scan_makes_features_once_a_content_and_decodes_once_more_however_many_partners(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies, others = 6, 12
    for seed in range(others):
        pictures.save(pictures.photo(seed), tmp_path / "photos" / f"{seed}.jpg", quality=90)
    for quality in range(copies):
        pictures.save(pictures.photo(0), tmp_path / "photos" / f"again {quality}.jpg", quality=80 - quality)
    calls: Counter[str] = Counter()
    counting(monkeypatch, calls, pixels, "extract")
    counting(monkeypatch, calls, match, "take_snapshot")
    counting(monkeypatch, calls, MatchStore, "add_pairs")
    counting(monkeypatch, calls, Verifier, "relate")
    again: Counter[Path] = Counter()
    decode = Decoder.pixels

    def counted(decoder: Decoder, path: Path, *args: Any, **more: Any) -> Any:
        again[path] += 1
        return decode(decoder, path, *args, **more)

    monkeypatch.setattr(Decoder, "pixels", counted)
    with Library(paths_under(tmp_path / "home")) as library:
        library.scan([tmp_path / "photos"])
        assert [(g.kind, len(g.members)) for g in library.groups()] == [(Kind.COPY, copies + 1)]
        assert calls["extract"] == others + copies
        assert max(again.values()) == 1
        assert sum(again.values()) == copies + 1
        pairs_of_copies = copies * (copies + 1) // 2
        assert calls["relate"] <= pairs_of_copies + 8, "nearly all strangers are turned away before"
        assert calls["add_pairs"] <= 2, "one search for all that is new, and one by keypoints"
        assert calls["take_snapshot"] <= 4, "the catalog is read as a whole a few times, not once a pair or a batch"
        calls.clear()
        library.scan()
        assert not calls["extract"]
        assert not calls["relate"]
