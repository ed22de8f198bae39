"""The wording of reports, in the language that is spoken."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt

from app.core.holdings.types import Lack
from app.core.types import Content, Edit, Kind, Member, Proposal, Reason, Sureness, UnreadableReason
from app.words import catalogue, lack_words, photo_words, sentences, sure_words, words
from app.words.catalogue import translate


class ReportWords:
    """What reports are worded with; see `app.core.report.wording.Wording`."""

    @property
    def language(self) -> str:
        return catalogue.language()

    @property
    def direction(self) -> str:
        return "rtl" if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else "ltr"

    def title(self) -> str:
        return translate("report", "Twinless report")

    def totals(self, photos: int, groups: int) -> tuple[str, str]:
        return translate("report", "%Ln photos", None, photos), translate("report", "%Ln groups", None, groups)

    def guarantee(self) -> str:
        return translate(
            "report",
            "A redundant copy is one of which it is proved that the kept photo holds all of it: the whole picture in at"
            " least its detail and colour, every page and frame, all words, place and time, and everything embedded."
            " What could not be proved counts as lacking and is named beside the copy, which then stays until you"
            " decide.",
        )

    def nothing_found(self) -> str:
        return translate("report", "No twins: each photo is one of a kind.")

    def group(self, kind: Kind, photos: int, gain: int) -> str:
        title = photo_words.group_title(kind, photos)
        if not gain:
            return title
        return translate("report", "{title}, {gain}").format(title=title, gain=photo_words.group_gain(gain))

    def outcome(self, proposal: Proposal) -> str:
        return photo_words.fate(proposal)

    def facts(self, content: Content, size: int) -> str:
        text = translate("report", "{dimensions}, {size}")
        return text.format(dimensions=words.dimensions(content), size=words.data_size(size))

    def relation(self, member: Member) -> str:
        return photo_words.relation_in_full(member)

    def sureness(self, sureness: Sureness) -> str:
        return sure_words.word(sureness)

    def reason(self, reason: Reason) -> str:
        return words.reason(reason)

    def edit(self, edit: Edit, form: str) -> str:
        return words.edit_sentence(edit, form)

    def lack(self, lack: Lack, form: str) -> str:
        return lack_words.names((lack,), form)

    def unreadable(self, reason: UnreadableReason) -> str:
        return sentences.unreadable(reason)

    def unreadable_files(self, files: int) -> str:
        return translate("report", "%Ln files could not be read", None, files)

    def damaged_photos(self, photos: int) -> str:
        return translate("report", "%Ln photos are damaged in part", None, photos)
