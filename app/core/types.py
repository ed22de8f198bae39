"""The words of Twinless, as closed enums and frozen dataclasses.

Core speaks in these and in numbers alone; sentences are made at the edge (`report.py` in English, `ui` by
translation).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from app.core.holdings.types import Holdings, Lack


class Kind(StrEnum):
    """How two contents relate."""

    IDENTICAL = "identical"
    COPY = "copy"
    SIMILAR = "similar"


class Proposal(StrEnum):
    """What Twinless proposes for a photo, and what the user may decide."""

    KEEP = "keep"
    TRASH = "trash"


class DecidedBy(StrEnum):
    """Who decided about a photo; what the hand decided, no rule changes."""

    HAND = "hand"
    RULE = "rule"


class Propose(StrEnum):
    """How far proposals go; each level includes those before it."""

    IDENTICAL = "identical"
    REDUNDANT = "redundant"
    VERSIONS = "versions"


class EditName(StrEnum):
    """What was done between two copies of one picture."""

    RESIZED = "resized"
    UPSCALED = "upscaled"
    CROPPED = "cropped"
    ROTATED = "rotated"
    MIRRORED = "mirrored"
    STRAIGHTENED = "straightened"
    STRETCHED = "stretched"
    BRIGHTNESS = "brightness"
    CONTRAST = "contrast"
    GREYSCALE = "greyscale"
    TONED = "toned"
    WHITE_BALANCE = "white_balance"
    SATURATION = "saturation"
    BLURRED = "blurred"
    SHARPENED = "sharpened"
    NOISY = "noisy"
    RECOMPRESSED = "recompressed"
    BORDER = "border"
    OVERLAY = "overlay"
    FORMAT = "format"
    METADATA_REMOVED = "metadata_removed"
    RECOLOURED = "recoloured"
    SMOOTHED = "smoothed"
    FEWER_COLOURS = "fewer_colours"
    DAMAGED = "damaged"
    PERSPECTIVE = "perspective"
    SCREENSHOT = "screenshot"
    VIGNETTE = "vignette"
    LOCAL_TONE = "local_tone"
    BACKGROUND_BLURRED = "background_blurred"
    TEXT = "text"
    INVERTED = "inverted"


class Sureness(StrEnum):
    """How sure it is that two photos match, in steps that people tell apart."""

    CERTAIN = "certain"
    VERY_LIKELY = "very_likely"
    LIKELY = "likely"


CERTAIN = 0.98
"""Confidence from which a match is called certain.

The steps follow what confidences claim, which bench_confidence.py checks: of the 1,923 matches of a library made of
known pictures, 1,627 are certain, 245 very likely and 51 likely, at a mean of 0.99, 0.95 and 0.75; each of them was
right, so that no step promises more than was measured.
"""

VERY_LIKELY = 0.9
"""Confidence from which a match is called very likely; see `CERTAIN`."""


def sureness(confidence: float) -> Sureness:
    """Returns in which step a confidence, 0 to 1, falls."""
    if confidence >= CERTAIN:
        return Sureness.CERTAIN
    return Sureness.VERY_LIKELY if confidence >= VERY_LIKELY else Sureness.LIKELY


class Missing(StrEnum):
    """What is written in the kept file, and not in a copy of it."""

    DATE = "date"
    PLACE = "place"


MISSING: tuple[Missing, ...] = tuple(Missing)

REDUNDANT_EDITS = frozenset({EditName.RESIZED, EditName.RECOMPRESSED, EditName.FORMAT, EditName.METADATA_REMOVED})
"""A copy whose every edit is one of these holds nothing its keeper lacks."""


class ReasonName(StrEnum):
    """Why a keeper was chosen, or why a proposal is what it is."""

    WHOLE = "whole"
    HOLDS_ALL = "holds_all"
    SHOWS_MORE = "shows_more"
    UPRIGHT = "upright"
    LARGEST = "largest"
    UNEDITED = "unedited"
    ORIGINAL_FORMAT = "original_format"
    BEST_QUALITY = "best_quality"
    CAMERA_NAME = "camera_name"
    MOST_METADATA = "most_metadata"
    EMBEDDED_EXTRAS = "embedded_extras"
    PROTECTED = "protected"
    PREFERRED = "preferred"
    OLDEST = "oldest"
    PLAIN_NAME = "plain_name"
    BIGGEST_FILE = "biggest_file"
    FIRST_PATH = "first_path"
    ONLINE = "online"
    HAS_COMPANION = "has_companion"


class Box(NamedTuple):
    """A rectangle in unit coordinates of a picture: x to the right, y down, both 0 to 1."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit between two copies, as seen from the first to the second.

    Attributes:
        name: What was done.
        amount: How much: a factor against the first picture (resized: of the width, above 1 where the second
            truly shows more detail; upscaled: of the width, without more detail; cropped: share of the area
            that is left; recoloured, damaged: share of the area; brightness: factor of the mean), degrees
            clockwise for rotated and straightened, 1 for a format into which the first file was decoded, pixel by
            pixel, change of scale from edge to edge for perspective, share of the area around the picture for a
            screenshot, light that is left in the corners for a vignette, lightest gain over darkest for local tones,
            share of the detailed blocks for a blurred background, None where no number says more.
        where: The place, in unit coordinates of the first picture (cropped: the part that is left;
            overlay, text, recoloured, damaged, local tones of one part: what is changed), None where it has none.
    """

    name: EditName
    amount: float | None = None
    where: Box | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a photo is kept: a name and the numbers that go with it."""

    name: ReasonName
    values: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says about its picture, beside the pixels.

    Attributes:
        captured_at: EXIF capture time as written, `YYYY-MM-DDTHH:MM:SS[.ffffff]`, no zone, None if absent.
        camera: Maker and model, None if absent.
        latitude: Degrees north, None if absent.
        longitude: Degrees east, None if absent.
        orientation: EXIF orientation, 1 to 8.
        jpeg_quality: Estimated from the quantisation tables, 1 to 100, None for other formats.
        tags: How many EXIF, XMP and IPTC fields the file carries.
        has_profile: Whether a colour profile is embedded.
        extras: Names of embedded extras ("motion", "gain_map", "depth", "sound"), sorted.
    """

    captured_at: str | None = None
    camera: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    orientation: int = 1
    jpeg_quality: int | None = None
    tags: int = 0
    has_profile: bool = False
    extras: tuple[str, ...] = ()

    def missing(self, kept: Metadata) -> tuple[Missing, ...]:
        """Returns what another file says and this one does not."""
        lacking = {
            Missing.DATE: self.captured_at is None and kept.captured_at is not None,
            Missing.PLACE: self.latitude is None and kept.latitude is not None,
        }
        return tuple(name for name in MISSING if lacking[name])


@dataclass(frozen=True, slots=True)
class Content:
    """One distinct sequence of bytes that is a picture.

    Attributes:
        id: The catalog's key, never reused; Milvus's key as well.
        digest: BLAKE2b-128 of the bytes, 16 bytes.
        size: Bytes.
        format: Pillow's name in upper case ("JPEG", "PNG", "HEIF", ...), or "RAW".
        width: Pixels, upright (after EXIF orientation).
        height: Pixels, upright.
        frames: Frames or pages in the file, 1 for a plain picture.
        colour: Average colour, 0xRRGGBB.
        metadata: What the file says beside the pixels.
        holdings: What it holds beside its first picture; None where that was not asked for, or is not known.
    """

    id: int
    digest: bytes
    size: int
    format: str
    width: int
    height: int
    frames: int = 1
    colour: int = 0x808080
    metadata: Metadata = Metadata()
    holdings: Holdings | None = field(default=None, repr=False, compare=False)

    @property
    def pixels(self) -> int:
        return self.width * self.height


@dataclass(frozen=True, slots=True)
class Photo:
    """One picture file on disk.

    Attributes:
        id: The catalog's key; survives a rename that the scan recognises.
        path: Absolute path.
        size: Bytes when last seen.
        mtime_ns: Modification time when last seen, nanoseconds.
        content_id: Its content.
        protected: It stands in a protected folder: compared, never trashed.
        offline: Its volume is away.
        companion: A file beside it may belong to it or to another photo: it is never moved.
        unit: The other files that live and die with it (its JPEG, its movie, its sidecars), sorted.
        beside_size: Bytes of these other files.
    """

    id: int
    path: Path
    size: int
    mtime_ns: int
    content_id: int
    protected: bool = False
    offline: bool = False
    companion: bool = False
    unit: tuple[Path, ...] = ()
    beside_size: int = 0

    @property
    def movable(self) -> bool:
        """Whether it may go to the trash at all."""
        return not (self.protected or self.offline or self.companion)

    @property
    def unit_size(self) -> int:
        """Bytes of all its files: what is won when it goes."""
        return self.size + self.beside_size


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where one picture lies on another.

    Attributes:
        matrix: 3 × 3 homography, row by row, that maps unit coordinates (x, y, 1) of the first picture to
            unit coordinates of the second.
    """

    matrix: tuple[float, float, float, float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Match:
    """How two contents relate, with the evidence.

    Always stored in canonical order: `a` is the content with the smaller digest.

    Attributes:
        a: Content id.
        b: Content id.
        kind: `copy` or `similar` (`identical` needs no match: it is one content).
        cosine: Cosine of the two descriptors.
        confidence: How sure the verifier is of the kind, 0 to 1.
        alignment: Where a lies on b, None if they could not be aligned.
        edits: What makes b of a.
        reverse_edits: What makes a of b.
        pending: The second look at full size has still to be done (a file is away): stays `similar`.
        verifier: Version of the verifier that said so.
        by_hand: The user said that the two are one picture; whatever they hold, neither is redundant.
        a_lacks: What b holds beside its picture, a does not hold all of.
        b_lacks: What a holds beside its picture, b does not hold all of.
    """

    a: int
    b: int
    kind: Kind
    cosine: float
    confidence: float
    alignment: Alignment | None = None
    edits: tuple[Edit, ...] = ()
    reverse_edits: tuple[Edit, ...] = ()
    pending: bool = False
    verifier: int = 1
    by_hand: bool = False
    a_lacks: bool = False
    b_lacks: bool = False

    def edits_from(self, content_id: int) -> tuple[Edit, ...]:
        """Returns what makes the other content out of `content_id`."""
        return self.edits if content_id == self.a else self.reverse_edits

    def is_redundant(self, keeper: int) -> bool:
        """Says whether it is proved that the content `keeper` holds all that the other one holds.

        Both directions are asked: what cannot be undone is named in its own direction alone, so a keeper that
        was made from the other by cropping, recompressing or any other loss does not make the other redundant; nor
        does one into which the other was decoded, though it shows every pixel of it.
        """
        if self.kind is not Kind.COPY or self.by_hand or (self.a_lacks if keeper == self.a else self.b_lacks):
            return False
        back = self.edits_from(self.b if keeper == self.a else self.a)
        kept = all(
            (edit.name is EditName.FORMAT and not edit.amount)
            or (edit.name is EditName.RESIZED and (edit.amount or 0) >= 1)
            for edit in back
        )
        return kept and all(
            edit.name in REDUNDANT_EDITS and (edit.name is not EditName.RESIZED or (edit.amount or 0) <= 1)
            for edit in self.edits_from(keeper)
        )


@dataclass(frozen=True, slots=True)
class Member:
    """A photo in a group.

    Attributes:
        photo: The file.
        content: Its picture.
        kind: How it relates to the keeper; `identical` for the keeper itself.
        match: The match between keeper and photo, None for the keeper and for identical photos.
        edits: What makes this photo of the keeper.
        proposal: What Twinless proposes.
        decision: What the user decided, None if undecided.
        decided_by: Who decided, None if undecided.
        looked_at: The user saw it, large enough to judge.
        lacks: What it holds, beside what its picture shows, and the keeper does not; of a similar shot frames or pages
            alone.
        trashed_before: A clean-up took its content away once, and it came back.
    """

    photo: Photo
    content: Content
    kind: Kind
    match: Match | None
    edits: tuple[Edit, ...]
    proposal: Proposal
    decision: Proposal | None = None
    decided_by: DecidedBy | None = None
    looked_at: bool = False
    lacks: tuple[Lack, ...] = ()
    trashed_before: bool = False

    @property
    def outcome(self) -> Proposal:
        """The decision, or the proposal where there is none."""
        return self.decision or self.proposal

    @property
    def sureness(self) -> Sureness:
        """How sure it is that it matches its keeper; the same bytes are certain."""
        return Sureness.CERTAIN if self.match is None else sureness(self.match.confidence)


@dataclass(frozen=True, slots=True)
class Group:
    """One kept photo, and the photos that match it directly; the keeper stands first.

    Attributes:
        kind: The weakest kind among its members.
        members: Keeper first, then by how much is lost by trashing the photo, most first.
        reasons: Why the keeper was chosen, strongest first.
    """

    kind: Kind
    members: tuple[Member, ...]
    reasons: tuple[Reason, ...] = ()

    @property
    def keeper(self) -> Member:
        return self.members[0]

    @property
    def sureness(self) -> Sureness:
        """How sure its least sure match is."""
        return sureness(min((m.match.confidence for m in self.members if m.match is not None), default=1.0))

    @property
    def reclaimable(self) -> int:
        """Bytes that go if every outcome is carried out."""
        return sum(m.photo.unit_size for m in self.members if m.outcome is Proposal.TRASH)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that could not be read as a picture, and why."""

    path: Path
    reason: UnreadableReason
    detail: str = ""


class UnreadableReason(StrEnum):
    """Why a file could not be read."""

    EMPTY = "empty"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    NOT_A_PICTURE = "not_a_picture"
    TOO_LARGE = "too_large"
    TIMED_OUT = "timed_out"
    DECODER_DIED = "decoder_died"
    NO_PERMISSION = "no_permission"
    CHANGED_WHILE_READ = "changed_while_read"
    IO_FAILED = "io_failed"
    UNSUPPORTED = "unsupported"
    LATER_FRAMES = "later_frames"
    """The first frame or page is read; a later one is broken or missing."""


class SkipReason(StrEnum):
    """Why a file or folder was passed over; these are counted, not listed."""

    HIDDEN = "hidden"
    TRASH = "trash"
    MOVED = "moved"
    SYSTEM = "system"
    BUNDLE = "bundle"
    LINK = "link"
    SAME_FILE = "same_file"
    CLOUD = "cloud"
    PATTERN = "pattern"
    TOO_SMALL = "too_small"
    NO_PERMISSION = "no_permission"
    PATH_TOO_LONG = "path_too_long"
    OTHER_KIND = "other_kind"
    NO_PICTURE = "no_picture"
    SPECIAL = "special"
