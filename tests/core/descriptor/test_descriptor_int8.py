"""The bundled descriptor in eight bits, by ONNX Runtime: as good as torch's float32, and without torch."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.descriptor import bundled, devices, weights
from app.core.descriptor.neural import NeuralDescriptor
from app.core.descriptor.onnx_network import OnnxNetwork
from app.core.descriptor.torch_network import TorchNetwork
from app.core.errors import ModelError
from tests import pictures as paint

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def exact() -> NeuralDescriptor:
    return bundled.load("cpu", int8=False)


@pytest.fixture(scope="module")
def fast() -> NeuralDescriptor:
    return bundled.load("cpu")


@pytest.fixture(scope="module")
def pictures(exact: NeuralDescriptor) -> NDArray[np.uint8]:
    return np.stack([exact.prepare(np.asarray(paint.photo(seed, (320, 240)))) for seed in range(24)])


def test_onnx_runtime_runs_on_cpus_and_torch_is_the_reference(fast: NeuralDescriptor, exact: NeuralDescriptor) -> None:
    assert isinstance(fast.network, OnnxNetwork)
    assert isinstance(exact.network, TorchNetwork)
    assert fast.model_id == exact.model_id
    assert fast.batch_size == exact.batch_size


def test_int8_and_float32_describe_alike(
    fast: NeuralDescriptor, exact: NeuralDescriptor, pictures: NDArray[np.uint8]
) -> None:
    a, b = exact.describe(pictures), fast.describe(pictures)
    assert (a * b).sum(1).min() > 0.95


@pytest.mark.parametrize("floor", np.linspace(-0.2, 0.9, 12))
def test_a_pair_well_above_the_floor_is_found_whatever_described_its_pictures(
    fast: NeuralDescriptor, exact: NeuralDescriptor, pictures: NDArray[np.uint8], floor: float
) -> None:
    """No pair falls by more than the margin, at any floor that might be set."""
    margin = weights.read_manifest(weights.models_folder()).margin
    a, b = exact.describe(pictures), fast.describe(pictures)
    pairs = np.triu_indices(len(a), 1)
    firm = (a @ a.T)[pairs] >= floor + margin
    for mixed in (a @ b.T, b @ a.T, b @ b.T):
        assert (mixed[pairs][firm] >= floor).all()


def test_neither_batch_nor_threads_change_an_int8_descriptor(
    fast: NeuralDescriptor, pictures: NDArray[np.uint8]
) -> None:
    together = fast.describe(pictures)
    single = bundled.load("cpu", threads=1)
    apart = np.concatenate([single.describe(pictures[i : i + 5]) for i in range(0, len(pictures), 5)])
    assert np.array_equal(together, apart)


def test_a_picture_of_one_colour_is_described_as_by_torch(fast: NeuralDescriptor, exact: NeuralDescriptor) -> None:
    flat = np.stack([np.full((144, 144, 3), value, np.uint8) for value in (0, 128, 255)])
    assert (fast.describe(flat) * exact.describe(flat)).sum(1).min() > 0.9


def test_no_thread_stays(pictures: NDArray[np.uint8]) -> None:
    tasks = Path("/proc/self/task")
    if not tasks.exists():
        pytest.skip("counts threads where Linux lists them")
    before = set(tasks.iterdir())
    model = bundled.load("cpu", threads=3)
    model.describe(pictures[:4])
    deadline = time.monotonic() + 10  # the system takes a moment to end what Python has joined
    while (left := set(tasks.iterdir()) - before) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not left


def test_describing_on_a_cpu_imports_no_torch() -> None:
    code = (
        "import sys; import numpy as np; from app.core.descriptor.lazy import LazyDescriptor\n"
        "d = LazyDescriptor('cpu')\n"
        "d.describe(d.prepare(np.zeros((64, 80, 3), np.uint8))[None])\n"
        "sys.exit(' '.join({'torch', 'torchvision', 'safetensors', 'onnx', 'sympy'} & set(sys.modules)) or None)"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, timeout=120)


def test_no_torch_is_needed_to_see_that_there_is_a_cpu_alone() -> None:
    if devices.may_have_others():
        pytest.skip("this computer may have a graphics processor")
    code = (
        "import sys; from app.core.descriptor import choices, devices\n"
        "assert devices.means_cpu('auto') and not devices.means_cpu('cuda')\n"
        "assert choices.usable_devices() == ('auto', 'cpu')\n"
        "choices.has_imagenet()  # with the devices, all that the window's settings ask\n"
        "sys.exit('torch' in sys.modules)"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, timeout=60)


def test_the_runtime_has_nobody_to_tell_what_it_runs(fast: NeuralDescriptor) -> None:
    """Builds of ONNX Runtime for Linux and macOS from 1.29 on hold the address of a collector."""
    assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"
    spec = importlib.util.find_spec("onnxruntime")
    assert spec is not None
    assert spec.origin is not None
    libraries = [
        path for path in (Path(spec.origin).parent / "capi").iterdir() if path.suffix in (".so", ".dylib", ".pyd")
    ]
    assert libraries
    for library in libraries:
        assert b"events.data.microsoft.com" not in library.read_bytes()


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A folder with the shipped manifest and int8 network, to be damaged."""
    source = weights.read_manifest(weights.models_folder())
    (tmp_path / source.onnx.name).write_bytes(source.onnx.read_bytes())
    (tmp_path / "manifest.json").write_bytes((weights.models_folder() / "manifest.json").read_bytes())
    return tmp_path


def test_a_cpu_needs_the_int8_network_alone(copied: Path) -> None:
    assert bundled.load("cpu", copied).dimension == 256


def test_a_damaged_or_missing_int8_network_is_refused(copied: Path) -> None:
    path = weights.read_manifest(copied).onnx
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"damaged.*install Twinless again"):
        bundled.load("cpu", copied)
    path.unlink()
    with pytest.raises(ModelError, match=r"missing.*install Twinless again"):
        bundled.load("cpu", copied)


def test_what_is_no_network_is_refused_in_words() -> None:
    with pytest.raises(ModelError, match="cannot be run by ONNX Runtime"):
        OnnxNetwork(b"no model")


@pytest.mark.parametrize("name", ["", "..", "../x", "a/b", "A b", 3])
def test_a_model_of_a_strange_name_is_refused(copied: Path, name: object) -> None:
    fields = json.loads((copied / "manifest.json").read_text())
    (copied / "manifest.json").write_text(json.dumps(fields | {"id": name}))
    with pytest.raises(ModelError, match="damaged"):
        weights.read_manifest(copied)
