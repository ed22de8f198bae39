"""Stage 3: turns the bytes of any picture into upright sRGB pixels, and says what else the file tells.

`Decoder` is what the stages use: it has files decoded in child processes. `decode` does the work, in whichever process
calls it. Heavy or native libraries (rawpy, pi-heif) are imported only in the child.
"""

from __future__ import annotations

import warnings

from PIL import Image

from app.core.decode.decoder import Decoder
from app.core.decode.picture import decode
from app.core.decode.render import Decoded
from app.core.decode.sniffing import might_be_picture, named_as_picture, sniff

__all__ = [
    "Decoded",
    "Decoder",
    "decode",
    "might_be_picture",
    "named_as_picture",
    "sniff",
]

# Our own check stands before every decode and raises; Pillow's would print.
Image.MAX_IMAGE_PIXELS = None
# Broken metadata is no news to the user; what matters becomes an error.
warnings.filterwarnings("ignore", module=r"PIL\.")
