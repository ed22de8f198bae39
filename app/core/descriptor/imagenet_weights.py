"""torchvision's ImageNet weights as a file: where they come from, whether they are there, and how they get there.

Knows nothing of torch, so that a window's settings can ask without importing it.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from app import paths
from app.core.descriptor import download
from app.core.errors import ModelError, told
from app.core.progress import Progress


@dataclass(frozen=True, slots=True)
class Source:
    """Where weights come from, and how they are known to be the right ones.

    Attributes:
        url: The file's address; its name is kept in the cache.
        sha256_prefix: What its SHA-256, in hex, begins with.
    """

    url: str
    sha256_prefix: str


_OFFICIAL = Source("https://download.pytorch.org/models/resnet50-11ad3fa6.pth", "11ad3fa6")
"""As torchvision's `ResNet50_Weights.IMAGENET1K_V2` has it, which a test holds to be so."""


def official_source() -> Source:
    """Returns where torchvision's weights come from."""
    return _OFFICIAL


def is_there(source: Source | None = None) -> bool:
    """Says whether the weights are in the cache, and whole."""
    source = source or official_source()
    try:
        return download.checksum_begins(_place(source), source.sha256_prefix)
    except OSError:
        return False


def fetch(progress: Progress, source: Source | None = None) -> None:
    """Downloads the weights into the cache; see `cached` for errors."""
    cached(source or official_source(), progress)


def adopt(file: Path, source: Source | None = None) -> None:
    """Copies weights that the user fetched into the cache, once their checksum is seen to be right.

    Raises:
        ModelError: It is another file, or it cannot be read or copied.
    """
    source = source or official_source()
    place = _place(source)
    try:
        if not download.checksum_begins(file, source.sha256_prefix):
            raise ModelError(
                told("{path} is not the file that {url} names: its checksum is wrong. Fetch it again."),
                path=file,
                url=source.url,
            )
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryDirectory(dir=place.parent, prefix="copy-") as folder:
            shutil.copyfile(file, Path(folder) / place.name).replace(place)
    except OSError as error:
        raise ModelError(told("{path} cannot be taken over: {why}."), path=file, why=error.strerror) from error


def cached(source: Source, progress: Progress) -> Path:
    """Returns the file in the cache, downloaded if it is not there.

    Raises:
        Cancelled: The download was stopped.
        ModelError: It cannot be had, or cannot be read.
    """
    path = _place(source)
    try:
        if path.exists() and download.checksum_begins(path, source.sha256_prefix):
            return path
    except OSError as error:
        raise ModelError(told("The weights {path} cannot be read: {why}."), path=path, why=error.strerror) from error
    download.fetch(source.url, path, source.sha256_prefix, progress)
    return path


def _place(source: Source) -> Path:
    return paths.user_paths().cache / Path(source.url).name
