"""Milvus Lite behind our class: a real one, in a temporary folder."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.errors import VectorStoreError
from app.core.vectors.store import CAP, Vectors

LIBRARY = "0123456789"


def unit(rows: NDArray[np.float64]) -> NDArray[np.float32]:
    scaled: NDArray[np.float32] = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return scaled


@pytest.fixture
def vectors(tmp_path: Path) -> Iterator[Vectors]:
    with Vectors(tmp_path / "vectors.db", "model-1", 32, LIBRARY) as opened:
        yield opened


def test_finds_what_is_near_and_leaves_itself_out(vectors: Vectors) -> None:
    rows = np.random.default_rng(1).normal(size=(300, 32))
    rows[100:150] = rows[:50] + 0.05 * rows[100:150]
    table = unit(rows)
    vectors.upsert(range(1, 301), table)
    answers = vectors.search(list(range(1, 51)), table[:50], floor=0.9)
    assert [list(answer.ids) for answer in answers] == [[i + 101] for i in range(50)]
    exact = np.einsum("ij,ij->i", table[:50], table[100:150])
    assert np.allclose([answer.cosines[0] for answer in answers], exact, atol=1e-5)
    assert not any(answer.capped for answer in answers)


def test_limit_grows_to_the_cap(vectors: Vectors) -> None:
    near = unit(1 + 0.01 * np.random.default_rng(2).normal(size=(CAP + 10, 32)))
    vectors.upsert(range(1, len(near) + 1), near)
    (answer,) = vectors.search([1], near[:1], floor=0.5)
    assert len(answer.ids) == CAP
    assert answer.capped
    (few,) = vectors.search([1], near[:1], floor=float(np.sort(near @ near[0])[-21]))
    assert len(few.ids) == 20
    assert not few.capped


def test_survives_closing_and_replaces_rows(tmp_path: Path) -> None:
    table = unit(np.random.default_rng(3).normal(size=(10, 32)))
    with Vectors(tmp_path / "v.db", "m", 32, LIBRARY) as first:
        first.upsert(range(1, 11), table)
        first.upsert([1], table[1:2])
    with Vectors(tmp_path / "v.db", "m", 32, LIBRARY) as second:
        assert second.count() == 10
        (near,) = second.search([99], table[1:2], 0.999)
        assert set(near.ids.tolist()) == {1, 2}
        second.delete([1])
        assert second.count() == 9
        second.clear()
        assert second.count() == 0


def test_models_and_libraries_are_kept_apart(tmp_path: Path) -> None:
    one = unit(np.ones((1, 32)))
    for model, library in (("m", LIBRARY), ("m2", LIBRARY), ("m", "other-library")):
        with Vectors(tmp_path / "v.db", model, 32, library) as vectors:
            assert vectors.count() == 0
            vectors.upsert([1], one)


def test_closing_leaves_no_thread(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    Vectors(tmp_path / "v.db", "m", 32, LIBRARY).close()
    assert not {t for t in threading.enumerate() if t not in before and t.name.startswith("milvus")}


def test_says_what_is_wrong_with_a_server() -> None:
    with pytest.raises(VectorStoreError, match="does not answer"):
        Vectors("http://127.0.0.1:1", "m", 32, LIBRARY)


def test_a_file_of_secrets_in_the_working_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TWINLESS_WAS_HERE=1\n")
    script = (
        "import os; from pathlib import Path; from app.core.vectors.store import Vectors\n"
        "with Vectors(Path('v.db'), 'm', 4, 'library'): assert 'TWINLESS_WAS_HERE' not in os.environ"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[3])}
    subprocess.run([sys.executable, "-c", script], cwd=tmp_path, env=environment, timeout=250, check=True)


def test_arrow_does_not_import_pandas_for_it(tmp_path: Path) -> None:
    code = (
        "import sys, numpy as np; from pathlib import Path; from app.core.vectors.store import Vectors\n"
        "with Vectors(Path(sys.argv[1]), 'model-1', 32, '0123456789') as vectors:\n"
        "    vectors.upsert([1, 2], np.eye(2, 32, dtype=np.float32))\n"
        "    vectors.search([1], np.eye(1, 32, dtype=np.float32), 0.5)\n"
        "assert 'pandas' not in sys.modules\n"
        "import pandas  # whoever needs it has it\n"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[3])}
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "vectors.db")], env=environment, check=True)
