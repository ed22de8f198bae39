"""The catalog's tables and how an older catalog becomes a newer one.

Paths are stored as the bytes of the file system (`os.fsencode`), since a name need not be valid UTF-8.
"""

from __future__ import annotations

import sqlite3

_V1 = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL UNIQUE,
    protected INTEGER NOT NULL DEFAULT 0,
    chosen INTEGER NOT NULL DEFAULT 1,  -- 0: known only as a protected place
    device INTEGER,                     -- st_dev at the last scan that found it
    offline INTEGER NOT NULL DEFAULT 0,
    scanned_at REAL
);

CREATE TABLE contents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    format TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    frames INTEGER NOT NULL,
    colour INTEGER NOT NULL,
    captured_at TEXT,
    camera TEXT,
    latitude REAL,
    longitude REAL,
    orientation INTEGER NOT NULL,
    jpeg_quality INTEGER,
    tags INTEGER NOT NULL,
    has_profile INTEGER NOT NULL,
    extras TEXT NOT NULL,
    orphaned_at REAL                    -- when its last photo went; forgotten 30 days later
);

CREATE TABLE photos (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE,
    path BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    device INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    content_id INTEGER NOT NULL REFERENCES contents(id),
    offline INTEGER NOT NULL DEFAULT 0,
    companion INTEGER NOT NULL DEFAULT 0,
    decision TEXT CHECK (decision IN ('keep', 'trash'))
);
CREATE INDEX photos_content ON photos(content_id);
CREATE INDEX photos_folder ON photos(folder_id);

CREATE TABLE unreadable (
    path BLOB PRIMARY KEY,
    folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE in_flight (path BLOB PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE descriptors (
    content_id INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
    model TEXT NOT NULL,
    vector BLOB NOT NULL,               -- float16
    stored INTEGER NOT NULL DEFAULT 0,  -- it is in Milvus
    searched INTEGER NOT NULL DEFAULT 0,-- its candidates are in pairs
    PRIMARY KEY (content_id, model)
) WITHOUT ROWID;
CREATE INDEX descriptors_to_store ON descriptors(model) WHERE stored = 0;
CREATE INDEX descriptors_to_search ON descriptors(model) WHERE searched = 0;

CREATE TABLE pairs (                    -- candidates that wait for the verifier
    a INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
    cosine REAL NOT NULL,
    deferred INTEGER NOT NULL DEFAULT 0,-- looked at only if the election of a keeper asks for it
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX pairs_b ON pairs(b);
CREATE INDEX pairs_deferred ON pairs(deferred);

CREATE TABLE matches (
    a INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('copy', 'similar')),
    cosine REAL NOT NULL,
    confidence REAL NOT NULL,
    alignment TEXT,
    edits TEXT NOT NULL,
    reverse_edits TEXT NOT NULL,
    traits INTEGER NOT NULL,            -- see app.core.catalog.traits: what ranking needs of the edits, as bits
    pending INTEGER NOT NULL,
    verifier INTEGER NOT NULL,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX matches_b ON matches(b);

CREATE TABLE dismissed (                -- by digest, so that renames do not bring it back
    a BLOB NOT NULL,
    b BLOB NOT NULL,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;

CREATE TABLE cleanups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at REAL NOT NULL,
    finished_at REAL,
    undone_at REAL
);

CREATE TABLE cleanup_items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cleanup_id INTEGER NOT NULL REFERENCES cleanups(id) ON DELETE CASCADE,
    path BLOB NOT NULL,
    folder_id INTEGER,
    content_id INTEGER,
    digest BLOB NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    device INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    keeper_path BLOB,                   -- NULL: the user trashed a whole group, and confirmed it
    keeper_digest BLOB,
    decision TEXT,
    state TEXT NOT NULL,                -- see journal.ItemState
    quarantine BLOB,                    -- where it went if not to a trash
    restored_path BLOB,
    detail TEXT NOT NULL DEFAULT ''
);
CREATE INDEX cleanup_items_cleanup ON cleanup_items(cleanup_id);
"""

_V2 = """
CREATE TABLE unrelated (                -- looked at for a family's sake, not to be asked for again
    a INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
    verifier INTEGER NOT NULL,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX unrelated_b ON unrelated(b);

ALTER TABLE photos ADD COLUMN decided_by TEXT CHECK (decided_by IN ('hand', 'rule'));
ALTER TABLE photos ADD COLUMN looked_at REAL;         -- when the user first saw it large enough to judge
UPDATE photos SET decided_by = 'hand' WHERE decision IS NOT NULL;
ALTER TABLE cleanup_items ADD COLUMN decided_by TEXT;
UPDATE cleanup_items SET decided_by = 'hand' WHERE decision IS NOT NULL;

CREATE TABLE linked (                   -- pairs that the user called one picture; by digest, as dismissed ones
    a BLOB NOT NULL,
    b BLOB NOT NULL,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;

CREATE TABLE unit_files (               -- every file of every unit of several files, its pictures included
    path BLOB PRIMARY KEY,
    unit BLOB NOT NULL,                 -- path of the picture that stands for it
    folder_id INTEGER NOT NULL REFERENCES folders(id) ON DELETE CASCADE,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    device INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    digest BLOB                         -- NULL: not hashed, or a photo, whose content knows it
) WITHOUT ROWID;
CREATE INDEX unit_files_unit ON unit_files(unit);
CREATE INDEX unit_files_folder ON unit_files(folder_id);
ALTER TABLE cleanup_items ADD COLUMN unit INTEGER;    -- id of the item of the picture that stands for its unit
"""

_V3 = """
CREATE TABLE holdings (                 -- what each content holds beside its first picture
    content_id INTEGER PRIMARY KEY REFERENCES contents(id) ON DELETE CASCADE,
    version INTEGER NOT NULL,           -- of the readers
    said TEXT NOT NULL                  -- JSON, see app.core.holdings.coding
);
ALTER TABLE contents ADD COLUMN parts INTEGER NOT NULL DEFAULT 0;     -- see catalog.contents.parts_of
ALTER TABLE contents ADD COLUMN lossless INTEGER NOT NULL DEFAULT 0;  -- its coding keeps every pixel
ALTER TABLE matches ADD COLUMN a_lacks INTEGER NOT NULL DEFAULT 1;    -- until holdings say that it holds all
ALTER TABLE matches ADD COLUMN b_lacks INTEGER NOT NULL DEFAULT 1;
UPDATE matches SET traits = (traits & ~3) | 6144;  -- nothing is redundant until that is proved
"""

_V4 = """
ALTER TABLE unit_files ADD COLUMN told TEXT;          -- of a service's sidecar: what its photo does not hold itself
ALTER TABLE photos ADD COLUMN read_only INTEGER NOT NULL DEFAULT 0;   -- its place cannot be written: a snapshot, a disc
"""

_V5 = """
CREATE TABLE cleanup_sidecars (         -- what was written beside photos that stayed
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cleanup_id INTEGER NOT NULL REFERENCES cleanups(id) ON DELETE CASCADE,
    path BLOB NOT NULL,
    keeper BLOB NOT NULL,               -- the picture that stands for the unit of the photo
    folder_id INTEGER NOT NULL,
    before BLOB,                        -- its bytes before; NULL: there was none
    before_mtime_ns INTEGER NOT NULL,
    digest BLOB NOT NULL,               -- of the bytes that were written
    state TEXT NOT NULL                 -- see brought.SidecarState
);
CREATE INDEX cleanup_sidecars_cleanup ON cleanup_sidecars(cleanup_id);
ALTER TABLE cleanup_items ADD COLUMN sidecar INTEGER; -- id of the sidecar that holds what the photo told
CREATE INDEX cleanup_items_sidecar ON cleanup_items(sidecar);
"""

_V6 = """
ALTER TABLE cleanups ADD COLUMN place BLOB;           -- the folder that photos were moved to; NULL: none
ALTER TABLE cleanups ADD COLUMN last_photo INTEGER;   -- the newest photo of the time; NULL: not known
ALTER TABLE cleanup_items ADD COLUMN way TEXT NOT NULL DEFAULT 'trash';   -- see items.Way
ALTER TABLE cleanup_items ADD COLUMN mode INTEGER;    -- its rights, where a link took its place
ALTER TABLE cleanup_items ADD COLUMN attributes TEXT; -- its extended attributes, as JSON, where a link took its place

CREATE TABLE cleanup_folders (          -- folders that a clean-up left empty, and that were removed
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cleanup_id INTEGER NOT NULL REFERENCES cleanups(id) ON DELETE CASCADE,
    folder_id INTEGER NOT NULL,
    path BLOB NOT NULL,
    mode INTEGER NOT NULL,
    files TEXT NOT NULL,                -- what a system had left there, as JSON, see emptied.Emptied
    state TEXT NOT NULL                 -- see emptied.FolderState
);
CREATE INDEX cleanup_folders_cleanup ON cleanup_folders(cleanup_id);
"""

_V7 = """
ALTER TABLE contents ADD COLUMN damaged INTEGER NOT NULL DEFAULT 0;   -- a later frame or page is broken or missing
CREATE INDEX contents_damaged ON contents(damaged) WHERE damaged;
-- Whose frames could not all be read is looked at again: some of them are damaged.
UPDATE holdings SET version = 0 WHERE said LIKE '%"frames_known":false%';
"""

_V8 = """
-- Which files were being decoded when a program ended: children decode them all, and none ends the program.
DROP TABLE in_flight;
"""

MIGRATIONS: tuple[str, ...] = (_V1, _V2, _V3, _V4, _V5, _V6, _V7, _V8)
"""Script n makes format n + 1 of format n; a script is never changed once released."""

FORMAT = len(MIGRATIONS)


def migrate(connection: sqlite3.Connection) -> None:
    """Brings a catalog to the present format, each step in one transaction."""
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    for number in range(found, FORMAT):
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{MIGRATIONS[number]}\nPRAGMA user_version = {number + 1};\nCOMMIT;"
        )
