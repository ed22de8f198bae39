"""Photos that came back: a clean-up took their content away once, and it stands in the library again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from app.core.catalog.database import Database


def returned_photos(database: Database) -> Mapping[int, frozenset[bytes]]:
    """Returns the photos that came back, by id, each with the digests of what stayed for it then.

    A photo came back if its content went in a clean-up that was not undone, and it came to the library after that. What
    stayed of the same content then did not come back, nor did a file that somebody put back by hand: it is the very
    file that went. Units are judged by the picture that stands for them. Costs what went in clean-ups.
    """
    rows = database.reader().execute(
        "SELECT p.id, i.keeper_digest FROM cleanup_items i"
        # CROSS, so that what went is asked for what is there, and not each photo for what went.
        " CROSS JOIN cleanups u ON u.id = i.cleanup_id"
        " CROSS JOIN contents c ON c.digest = i.digest"
        " CROSS JOIN photos p ON p.content_id = c.id"
        " WHERE i.state = 'trashed' AND i.way != 'link' AND coalesce(i.unit, i.id) = i.id"
        " AND p.id > u.last_photo AND (i.keeper_path IS NULL OR i.keeper_path != p.path)"
        " AND NOT (p.device = i.device AND p.inode = i.inode AND p.inode != 0)"
    )
    found: defaultdict[int, set[bytes]] = defaultdict(set)
    for photo_id, kept in rows:
        found[photo_id] |= set() if kept is None else {kept}
    return {photo_id: frozenset(kept) for photo_id, kept in found.items()}
