"""Milvus Lite's indexes asked without rows: the engine's own answers, whatever was replaced, removed or split."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.vectors.lite import VECTOR, LiteIndex
from app.core.vectors.lite_search import nearest
from app.core.vectors.names import collection_name

_LIBRARY = "0123456789"
_NAME = collection_name("model-1", _LIBRARY)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[LiteIndex]:
    made = LiteIndex(tmp_path / "v", _NAME, 32)
    yield made
    made.close()


def table(seed: int, count: int) -> NDArray[np.float32]:
    rows = np.random.default_rng(seed).normal(size=(count, 32))
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def by_engine(index: LiteIndex, queries: NDArray[np.float32], limit: int) -> list[list[tuple[int, float]]]:
    answers = index._collection.search(list(queries), limit, "COSINE", output_fields=["id"])
    return [[(int(hit["id"]), round(float(hit["distance"]), 5)) for hit in answer] for answer in answers]


def by_us(index: LiteIndex, queries: NDArray[np.float32], limit: int) -> list[list[tuple[int, float]]]:
    return [[(i, round(cosine, 5)) for i, cosine in hits] for hits in index.search(list(queries), limit)]


def test_it_answers_as_the_engine_does(index: LiteIndex) -> None:
    queries = table(9, 20)
    assert by_us(index, queries, 5) == [[]] * 20
    index.upsert(range(1, 201), table(1, 200))
    assert nearest(index._collection, VECTOR, queries, 5) is None, "rows that are not sealed are the engine's"
    assert by_us(index, queries, 5) == by_engine(index, queries, 5)
    index.flush()
    assert by_us(index, queries, 17) == by_engine(index, queries, 17)
    index.upsert(range(151, 301), table(2, 150))  # a second segment, with newer rows of known ids
    index.flush()
    assert by_us(index, queries, 65) == by_engine(index, queries, 65)
    index.forget([*range(1, 40), *range(170, 180), 999], _LIBRARY)
    index.flush()
    found = by_us(index, queries, 400)
    assert found == by_engine(index, queries, 400)
    assert {i for hits in found for i, _ in hits} == {*range(40, 170), *range(180, 301)}
    index.upsert([5], table(3, 1))  # one that was removed comes back
    index.flush()
    assert by_us(index, table(3, 1), 2) == by_engine(index, table(3, 1), 2)
    assert by_us(index, table(3, 1), 1)[0][0][0] == 5
