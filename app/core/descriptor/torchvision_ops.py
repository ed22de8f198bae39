"""Lets torchvision be imported where its compiled operators are missing.

torchvision registers shapes for `torchvision::nms` and `torchvision::qnms` while it is imported. Where its
compiled library does not load (built for another torch, or for CUDA libraries that are not there) these
operators do not exist and the import fails, although a ResNet-50 needs none of them. Naming them is enough.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import torch

from app.core.descriptor.addon import installed
from app.core.descriptor.devices import not_loading

_SCHEMAS = {
    "nms": "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms": "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
}
_libraries: list[torch.library.Library] = []
"""What we defined lives as long as the program; torch forgets operators whose library object is collected."""


def define_missing_operators() -> None:
    """Defines torchvision's operators by name where its compiled library cannot be loaded.

    Must run before the first import of torchvision. Does nothing the second time.
    """
    if _libraries or _compiled_operators_load():
        return
    library = torch.library.Library("torchvision", "FRAGMENT")  # type: ignore[no-untyped-call]
    for name, schema in _SCHEMAS.items():
        if not hasattr(torch.ops.torchvision, name):
            library.define(schema)  # type: ignore[no-untyped-call]
    _libraries.append(library)


def models() -> Any:
    """Returns the module `torchvision.models`, whether or not its compiled operators are there.

    Raises:
        ModelError: It is of an add-on, and does not load.
    """
    define_missing_operators()
    try:
        import torchvision.models
    except (ImportError, OSError) as error:
        if installed.is_built_in():
            raise
        raise not_loading(error) from error

    return torchvision.models


def _compiled_operators_load() -> bool:
    spec = importlib.util.find_spec("torchvision")
    folders = list(spec.submodule_search_locations or []) if spec else []
    for folder in folders:
        for library in sorted(Path(folder).glob("_C*")):
            try:
                torch.ops.load_library(str(library))  # type: ignore[no-untyped-call]
            except (ImportError, OSError):
                continue
            return True
    return False
