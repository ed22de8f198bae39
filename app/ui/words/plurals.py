"""English plural forms without a compiled translation: `tr("%Ln photos", "", 1)` says "1 photo"."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

SINGULARS = {
    "%Ln photos": "%Ln photo",
    "%Ln folders": "%Ln folder",
    "%Ln copies": "%Ln copy",
    "%Ln photos in the library.": "%Ln photo in the library.",
    "%Ln identical photos": "%Ln identical photo",
    "%Ln similar photos": "%Ln similar photo",
    "%Ln groups": "%Ln group",
    "{shown} of %Ln groups shown": "{shown} of %Ln group shown",
    "%Ln groups are hidden by them.": "%Ln group is hidden by them.",
    "You have been through all %Ln groups.": "You have been through the one group.",
    "Move %Ln photos to the trash": "Move %Ln photo to the trash",
    "Move %Ln photos to the trash…": "Move %Ln photo to the trash…",
    "Move %Ln photos to the trash?": "Move %Ln photo to the trash?",
    "Move %Ln photos ({files} files) to the trash?": "Move %Ln photo ({files} files) to the trash?",
    "%Ln photos moved to the trash": "%Ln photo moved to the trash",
    "%Ln photos moved to quarantine": "%Ln photo moved to quarantine",
    "%Ln photos are back where they were": "%Ln photo is back where it was",
    "%Ln of them are back where they were.": "%Ln of them is back where it was.",
    "%Ln photos were left alone": "%Ln photo was left alone",
    "%Ln photos could not be put back": "%Ln photo could not be put back",
    "%Ln photos got another name, since theirs was taken.": "%Ln photo got another name, since its own was taken.",
    "%Ln files could not be read": "%Ln file could not be read",
    "%Ln photos, each one of a kind.": "%Ln photo, one of a kind.",
    "Also move %Ln groups as a whole; nothing of them would be kept.": (
        "Also move %Ln group as a whole; nothing of it would be kept."
    ),
    "Also move %Ln photos that a rule chose and that you never looked at.": (
        "Also move %Ln photo that a rule chose and that you never looked at."
    ),
    "Also move %Ln photos whose drive has no working trash, to the folder {place} there.": (
        "Also move %Ln photo whose drive has no working trash, to the folder {place} there."
    ),
    "Write words, places and dates into sidecars beside the kept photos; %Ln more photos can go then.": (
        "Write words, places and dates into sidecars beside the kept photos; %Ln more photo can go then."
    ),
    "%Ln sidecars were written beside kept photos.": "%Ln sidecar was written beside kept photos.",
    "%Ln other sidecars": "%Ln other sidecar",
    "%Ln others": "%Ln other",
    "%Ln put back": "%Ln put back",
    "%Ln groups would keep another photo": "%Ln group would keep another photo",
    "What you decided by hand stays: %Ln photos.": "What you decided by hand stays: %Ln photo.",
    "%Ln other folders": "%Ln other folder",
    "%Ln days left": "%Ln day left",
    "%Ln hours left": "%Ln hour left",
    "%Ln minutes left": "%Ln minute left",
    "%Ln seconds left": "%Ln second left",
    "Trash %Ln photos": "Trash %Ln photo",
    "Keep %Ln photos": "Keep %Ln photo",
    "%Ln photos found": "%Ln photo found",
    "None of the %Ln photos is this picture or resembles it.": "The one photo is not this picture, nor like it.",
    "%Ln photos are only here.": "%Ln photo is only here.",
    "%Ln photos differ from their copy there and stay.": "%Ln photo differs from its copy there and stays.",
    "%Ln photos are left alone.": "%Ln photo is left alone.",
    "Trash %Ln photos that are held there": "Trash %Ln photo that is held there",
    "Trash %Ln photos of a folder": "Trash %Ln photo of a folder",
    "%Ln photos are marked for the trash. Nothing moves before you say so, and Undo takes the marks back.": (
        "%Ln photo is marked for the trash. Nothing moves before you say so, and Undo takes the mark back."
    ),
    "%Ln photos follow the proposal": "%Ln photo follows the proposal",
    "%Ln photos are no duplicates of anything": "%Ln photo is no duplicate of anything",
    "%Ln photos are no longer shown as duplicates of any photo, now or later.": (
        "%Ln photo is no longer shown as a duplicate of any photo, now or later."
    ),
    "%Ln of {total} pages": "%Ln of {total} pages",
    "%Ln of {total} frames": "%Ln of {total} frames",
    "%Ln pages of {total}": "%Ln page of {total}",
    "%Ln frames of {total}": "%Ln frame of {total}",
    "%Ln pages": "%Ln page",
    "%Ln frames": "%Ln frame",
    "%Ln pages that may differ": "a page that may differ",
    "%Ln frames that may differ": "a frame that may differ",
    "%Ln bits": "%Ln bit",
    "%Ln bits a channel": "%Ln bit a channel",
    "%Ln titles": "%Ln title",
    "%Ln captions": "%Ln caption",
    "%Ln keywords": "%Ln keyword",
    "%Ln people": "%Ln person",
    "the names of %Ln people": "the name of %Ln person",
    "%Ln comments": "%Ln comment",
    "%Ln texts": "%Ln text",
    "%Ln other texts": "%Ln other text",
    "%Ln pictures": "%Ln picture",
    "%Ln further pictures": "%Ln further picture",
    "%Ln files": "%Ln file",
    "%Ln photos can go": "%Ln photo can go",
    "%Ln of them want a look of their own.": "%Ln of them wants a look of its own.",
    "Accept %Ln groups": "Accept %Ln group",
    "%Ln groups are accepted. Undo takes it back.": "%Ln group is accepted. Undo takes it back.",
    "%Ln groups at random. “Clear filters” shows all again.": "%Ln group. “Clear filters” shows all again.",
    "%Ln photos stay. Undo takes it back.": "%Ln photo stays. Undo takes it back.",
    "%Ln more": "%Ln more",
    "%Ln go": "%Ln goes",
    "%Ln stay": "%Ln stays",
    "%Ln files beside it": "%Ln file beside it",
    "%Ln photos are read again, since Twinless now looks for more in them.": (
        "%Ln photo is read again, since Twinless now looks for more in it."
    ),
    "%Ln photos were read again, since Twinless now looks for more in them.": (
        "%Ln photo was read again, since Twinless now looks for more in it."
    ),
}
"""What the plural sentences of the source say for one; a test holds this list complete."""


class EnglishPlurals(QTranslator):
    """Answers for one thing alone; all other sentences are said as they stand in the source."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Returns the singular of a plural sentence, None where the source stands as it is."""
        return SINGULARS.get(source) if n == 1 else None
