"""The index holds what the catalog holds, bit by bit: filled again from there, it gives the same cosines."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.library import Library
from app.paths import paths_under
from tests import pictures


def in_index(library: Library, ids: Sequence[int]) -> NDArray[np.float32]:
    """Returns the descriptors that Milvus holds, float32 (n, dim)."""
    with library._engine.vectors() as vectors:
        rows = vectors._index._collection.get(list(ids), output_fields=["id", "vector"])  # type: ignore[union-attr]
    by_id = {row["id"]: row["vector"] for row in rows}
    return np.array([by_id[content_id] for content_id in ids], np.float32)


def test_what_is_searched_is_what_the_catalog_keeps(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    for seed in range(6):
        pictures.save(pictures.photo(seed, (160, 120)), folder / f"{seed}.jpg")
    with Library(paths_under(tmp_path / "home")) as library:
        library.scan([folder])
        model = library._engine.descriptor().model_id
        ids, kept = library.catalog.contents.vectors(library.catalog.contents.ids_by_digest().values(), model)
        assert len(ids) == 6
        stored = in_index(library, ids)
        assert (stored == kept).all()
        assert (stored == stored.astype(np.float16)).all()

        shutil.rmtree(library.paths.vectors)
        pictures.save(pictures.photo(7, (160, 120)), folder / "7.jpg")
        library.scan()  # which fills the index again
        assert (in_index(library, ids) == stored).all()
