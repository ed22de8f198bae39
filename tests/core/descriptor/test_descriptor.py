"""The bundled descriptor: the real network with its real weights."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.core import descriptor
from app.core.descriptor import Descriptor, bundled, inputs, weights
from app.core.errors import ModelError
from tests import pictures as paint


@pytest.fixture(scope="module")
def model() -> Descriptor:
    return descriptor.load(device="cpu")


@pytest.fixture(scope="module")
def pictures(model: Descriptor) -> NDArray[np.uint8]:
    return np.stack([model.prepare(np.asarray(paint.photo(seed, (320, 240)))) for seed in range(16)])


def test_importing_the_package_does_not_import_torch() -> None:
    code = "import sys, app.core.descriptor; sys.exit('torch' in sys.modules or 'torchvision' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_descriptors_are_normalised_float32(model: Descriptor, pictures: NDArray[np.uint8]) -> None:
    described = model.describe(pictures)
    assert described.shape == (16, model.dimension)
    assert described.dtype == np.float32
    assert np.allclose(np.linalg.norm(described, axis=1), 1, atol=1e-5)


def test_an_empty_batch_gives_no_descriptors(model: Descriptor, pictures: NDArray[np.uint8]) -> None:
    assert model.describe(pictures[:0]).shape == (0, model.dimension)


def test_a_descriptor_does_not_depend_on_its_batch(model: Descriptor, pictures: NDArray[np.uint8]) -> None:
    together = model.describe(pictures)
    for size in (1, 5):
        apart = np.concatenate([model.describe(pictures[i : i + size]) for i in range(0, 16, size)])
        assert (together * apart).sum(1).min() > 0.9999


def test_a_copy_is_nearer_than_any_other_picture(model: Descriptor, pictures: NDArray[np.uint8]) -> None:
    first = paint.photo(0, (320, 240))
    edited = [
        paint.resized(first, 0.5),
        paint.mirrored(first),
        paint.grey(first),
        paint.brightened(first, 0.5),
        paint.cropped(first, (0.1, 0.1, 0.9, 0.9)),
    ]
    described = model.describe(np.stack([model.prepare(np.asarray(e)) for e in edited]))
    cosines = described @ model.describe(pictures).T
    assert (cosines.argmax(1) == 0).all()
    assert cosines[:, 0].min() > model.floor


def test_flat_pictures_have_a_finite_descriptor(model: Descriptor) -> None:
    flat = np.stack([np.full((s, 50, 3), v, np.uint8) for s, v in ((40, 0), (40, 255), (40, 128))])
    described = model.describe(np.stack([model.prepare(p) for p in flat]))
    assert np.isfinite(described).all()


@pytest.mark.parametrize("shape", [(1, 1, 3), (320, 7, 3), (90, 320, 3), (2000, 3000, 3)])
def test_any_shape_becomes_the_network_s_square(model: Descriptor, shape: tuple[int, int, int]) -> None:
    side = weights.read_manifest(weights.models_folder()).input_size
    assert model.prepare(np.zeros(shape, np.uint8)).shape == (side, side, 3)


@pytest.mark.parametrize(
    "pixels", [np.zeros((0, 5, 3), np.uint8), np.zeros((5, 5), np.uint8), np.zeros((5, 5, 4), np.uint8)]
)
def test_what_is_no_rgb_picture_is_refused(pixels: NDArray[np.uint8]) -> None:
    with pytest.raises(ValueError, match="RGB"):
        inputs.square(pixels, 112)


def test_the_model_is_named_by_its_manifest(model: Descriptor) -> None:
    manifest = weights.read_manifest(weights.models_folder())
    assert (model.model_id, model.dimension, model.floor) == (
        manifest.model_id,
        manifest.dimension,
        manifest.floor,
    )
    assert manifest.weights.stat().st_size < 50e6


def test_an_unknown_model_or_device_is_refused_in_words() -> None:
    with pytest.raises(ModelError, match="no model “clip”"):
        descriptor.load("clip")
    with pytest.raises(ModelError, match="device"):
        descriptor.load(device="no-such-device")


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A folder with the shipped manifest and weights, to be damaged."""
    source = weights.read_manifest(weights.models_folder())
    (tmp_path / source.weights.name).write_bytes(source.weights.read_bytes())
    manifest = weights.models_folder() / "manifest.json"
    (tmp_path / "manifest.json").write_bytes(manifest.read_bytes())
    return tmp_path


def test_damaged_weights_are_refused(copied: Path) -> None:
    path = weights.read_manifest(copied).weights
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"damaged.*install Twinless again"):
        bundled.load("cpu", copied, int8=False)


def test_missing_weights_are_refused(copied: Path) -> None:
    weights.read_manifest(copied).weights.unlink()
    with pytest.raises(ModelError, match=r"missing.*install Twinless again"):
        bundled.load("cpu", copied, int8=False)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"schema": 1}', '{"schema": 99}'])
def test_a_damaged_manifest_is_refused(copied: Path, text: str) -> None:
    (copied / "manifest.json").write_text(text)
    with pytest.raises(ModelError, match="install Twinless again"):
        bundled.load("cpu", copied)


def test_weights_that_do_not_fit_are_refused(copied: Path) -> None:
    fields = json.loads((copied / "manifest.json").read_text())
    (copied / "manifest.json").write_text(json.dumps(fields | {"dimension": 128}))
    with pytest.raises(ModelError, match="do not fit"):
        bundled.load("cpu", copied, int8=False)


def test_nothing_is_left_in_the_temporary_folder(tmp_path: Path, twinless_home: Path) -> None:
    script = (
        "import numpy as np; from app.core.descriptor import load; d = load()\n"
        "d.describe(d.prepare(np.zeros((320, 240, 3), np.uint8))[None])"
    )
    environment = os.environ | {"TMPDIR": str(tmp_path), "USER": "somebody"}
    subprocess.run([sys.executable, "-c", script], env=environment, timeout=250, check=True)
    assert list(tmp_path.iterdir()) == []
