"""A package goes without torch: the bundled model works, and what needs torch says so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import sys
import importlib.util

found = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name == "torch" else found(name, package)
sys.modules["torch"] = None

import numpy as np
from app.core.descriptor import IMAGENET, choices, load
from app.core.errors import ModelError

descriptor = load()
vectors = descriptor.describe(np.zeros((2, descriptor.input_size, descriptor.input_size, 3), np.uint8))
assert vectors.shape == (2, descriptor.dimension)
assert choices.usable_devices() == ("auto", "cpu")
for refused in (lambda: load(IMAGENET), lambda: load(device="cuda"), choices.has_imagenet):
    try:
        refused()
    except ModelError as error:
        assert "twinless addon --fetch" in str(error)
    else:
        raise AssertionError(refused)
print("done")
"""


def test_the_bundled_model_needs_no_torch(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(_PROGRAM)
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr
