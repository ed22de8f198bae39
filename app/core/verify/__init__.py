"""Says how two pictures relate: a copy, another shot of the scene, or nothing.

`Verifier.relate` looks twice. The first look, on thumbnails, aligns two pictures by local features and rejects
what has nothing in common. The second, on their common area at the highest resolution that both files have,
decides between a copy and another shot, and measures what was edited; where a picture was only saved anew, a
shorter one says so.
"""

from app.core.verify.verifier import VERIFIER_VERSION, Verifier
from app.core.verify.views import Views

__all__ = ["VERIFIER_VERSION", "Verifier", "Views"]
