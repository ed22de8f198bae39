"""Numbers for telling strangers apart by sketches, before pictures are laid over each other."""

from __future__ import annotations

from dataclasses import dataclass
from math import radians


@dataclass(frozen=True, slots=True)
class GateThresholds:
    """Which pairs are worth a first look.

    Chosen on 20 photos (481 to 800 px), each edited in 54 ways as two builders of test libraries edit them: 1,443
    pairs that the first look places, of an original and an edit and of two edits; on 346 pairs of 60 series that it
    calls similar; and on 3,075 pairs of strangers, the 25 that the descriptor takes for the nearest of each picture.
    With these numbers, 0 of 1,443 pairs are lost, so none of any kind; 5 of 346 (1.4 %), all of shots that have little
    in common (first look below 0.5) and neighbours that join them; 1.2 % of the strangers pass. With 0.6 for `alike`,
    twice the time, 4 of 346 are lost and 3.1 % pass; 64 keypoints in place of 96 lose a story's frame.

    Attributes:
        least_agreeing: Fewest keypoints that have to agree on one placement.
        alike: Least cosine of two descriptors that belong together.
        angle: How far turns may differ, radians.
        log_scale: How far the logarithms of scales may differ.
        near: How far off a keypoint may be, as a share of half the longest side,
        far: and as a share of its distance.
        whole: Correlation of the pictures squeezed to 24 × 24, in one of eight ways to turn and mirror, with which a
            pair passes whatever its keypoints; below what the first look asks for, as sketches are coarse. No
            stranger has it, and 73 % of the edits.
        spread: Least standard deviation of these, grey levels: a blank picture is like any other.
        fine: Least correlation of what is fine in these, as `WholePictureThresholds` has it.
        by_chance: So many keypoints agree by chance,
        chance_share: and such a share of those that belong together. Measured with `fine` on 40 other photos: of 3,316
            pairs that the first look places, two are lost, both of a crop to a quarter and another edit, and none with
            an original; of 8,600 strangers, 0.4 % pass (1.2 % without). With 0.2, four are lost, two of them with the
            original, and 0.3 % pass.
    """

    least_agreeing: int = 4
    alike: float = 0.8
    angle: float = radians(25.0)
    log_scale: float = 0.5
    near: float = 0.08
    far: float = 0.25
    whole: float = 0.85
    spread: float = 1.9
    fine: float = 0.25
    by_chance: float = 2.0
    chance_share: float = 0.15


@dataclass(frozen=True, slots=True)
class WordThresholds:
    """Which pictures have words in common. Measured on 35 edits that a descriptor mostly misses (members of collages of
    two and four, frames of video calls), each asked for among 3,596 pictures: 31 of the originals come within the first
    16, 20 without asking whether votes agree on a turn and a scale, and 26 with three numbers a half in place of two.
    All of 15 turns by 15 to 40 degrees come.

    Attributes:
        nearest: How many numbers each half of a keypoint is looked up by.
        likely: How many pictures with most votes are asked whether these agree.
        asked: How many are named at most.
        fineness: Steps of what a vote is worth.
        common: A word that more keypoints have than this,
        common_share: and than this share of the pictures, is worth nothing: it would only take time.
        few: Keypoints that are added to those a picture has, so that few of them do not count too much.
    """

    nearest: int = 2
    likely: int = 256
    asked: int = 16
    fineness: float = 16.0
    common: int = 200
    common_share: float = 0.05
    few: int = 10
