"""Puts painted pictures before the verifier as if they had been read from files."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from app.core.types import Content, Match, Metadata
from app.core.verify import Verifier, Views
from tests.pictures import encoded


@dataclass
class Gallery:
    """Pictures by content id; those in `away` have a thumbnail and no file in reach."""

    images: dict[int, Image.Image] = field(default_factory=dict)
    contents: dict[int, Content] = field(default_factory=dict)
    away: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.verifier = self.new_verifier()

    def new_verifier(self, cache_mb: int = 256) -> Verifier:
        return Verifier(Views(self.thumbnail, self.pixels, cache_mb))

    def add(
        self, image: Image.Image, metadata: Metadata | None = None, fmt: str = "JPEG", frames: int = 1, **options: int
    ) -> Content:
        """Encodes a picture and adds it."""
        data = encoded(image, fmt, **options)
        content_id = len(self.images) + 1
        if metadata is None:
            metadata = Metadata(jpeg_quality=options.get("quality", 92) if fmt == "JPEG" else None)
        digest = hashlib.blake2b(data, digest_size=16).digest()
        content = Content(content_id, digest, len(data), fmt, *image.size, frames=frames, metadata=metadata)
        self.images[content_id] = Image.open(BytesIO(data)).convert("RGB")
        self.contents[content_id] = content
        return content

    def relate(self, a: Content, b: Content, cosine: float = 0.8) -> Match | None:
        return self.verifier.relate(a, b, cosine)

    def thumbnail(self, content_id: int) -> NDArray[np.uint8]:
        image = self.images[content_id].copy()
        image.thumbnail((320, 320), Image.Resampling.LANCZOS)
        with Image.open(BytesIO(encoded(image, "JPEG", quality=85, subsampling=0))) as small:
            return np.asarray(small.convert("RGB"))

    def pixels(self, content_id: int, max_side: int) -> NDArray[np.uint8] | None:
        if content_id in self.away:
            return None
        image = self.images[content_id].copy()
        if max(image.size) > max_side:
            image.thumbnail((max_side, max_side), Image.Resampling.LANCZOS)
        return np.asarray(image)
