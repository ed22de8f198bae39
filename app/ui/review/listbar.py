"""The line above the groups: how many are shown, and in which order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSlider, QWidget

from app.core.browsing.columns import ReviewProgress
from app.core.browsing.filters import Sort
from app.ui.kit.widgets import ElidedLabel, button, label
from app.words import glossary
from app.words.catalogue import translate
from app.words.progress_words import SEPARATOR, review_progress
from app.words.words import number

_STEPS = 100
_SLIDER, _LEAST_SLIDER = 160, 72
"""Width of the slider, where there is room for it, and its least, in pixels."""
_AROUND, _GAP, _BEGINNING = 2 * 24, 8, 110
"""What lies beside the parts of the line, between them, and what the progress has at least, in pixels."""


class Progress(ElidedLabel):
    """How far the review is; parts are left to the tooltip where there is no room, rather than cut words of each."""

    def __init__(self) -> None:
        super().__init__("", "muted")
        self._parts = [""]

    def set_parts(self, parts: list[str]) -> None:
        """Shows other parts, the first of which says most, and the last more than what stands between."""
        self._parts = parts
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        parts, width = self._parts, self.fontMetrics().horizontalAdvance
        said = [SEPARATOR.join(some) for some in (parts, parts[:1] + parts[-1:], parts[:1])]
        text = next((one for one in said if width(one) <= self.width()), said[-1])
        self.set_text(text)
        self.set_meaning(glossary.reviewed() if text == said[0] else f"{said[0]}\n{glossary.reviewed()}")


class ListBar(QWidget):
    """Says what is hidden, sorts, and says how alike similar shots must be.

    Signals:
        clear_asked: Nothing is to be hidden any more.
        accept_asked: What is shown for the current group holds.
        sorted: The `Sort` that was chosen.
        similarity_changed: How alike similar shots must be, 0 to 1, while the slider is dragged.
    """

    clear_asked = Signal()
    accept_asked = Signal()
    sorted = Signal(object)
    similarity_changed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("listbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = label("", "muted")
        self.clear = button(self.tr("Clear filters"), "link")
        self.clear.clicked.connect(self.clear_asked)
        self.patterns = button(self.tr("Decide alike groups at once"), "link")
        self.patterns.setToolTip(self.tr("Shows what groups have in common, to decide about all of them at once."))
        self.progress = Progress()
        self._paused, self._said = False, ""
        self.accept = button(self.tr("Accept and go on"))
        self.accept.setToolTip(self.tr("What is shown for this group holds; the next one follows (A)."))
        self.accept.clicked.connect(self.accept_asked)
        self.alike = QWidget()
        self.similarity = QSlider(Qt.Orientation.Horizontal)
        self.similarity.setRange(0, _STEPS)
        self.similarity.setPageStep(10)
        self.similarity.setFixedWidth(_SLIDER)
        self.similarity.setAccessibleName(self.tr("How alike similar shots must be"))
        self.similarity.setToolTip(glossary.alike())
        self.similarity.valueChanged.connect(self._on_similarity)
        self.sort = QComboBox()
        self.sort.setAccessibleName(self.tr("Order of the groups"))
        self.sort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for place, (sort, (text, told)) in enumerate(self._sorts().items()):
            self.sort.addItem(text, sort)
            self.sort.setItemData(place, told, Qt.ItemDataRole.ToolTipRole)
        self.sort.activated.connect(self._on_sorted)
        alike = QHBoxLayout(self.alike)
        alike.setContentsMargins(0, 0, 0, 0)
        alike.setSpacing(8)
        self.alike_name = label(self.tr("How alike"), "muted")
        self.alike_name.setToolTip(glossary.alike())
        alike.addWidget(self.alike_name)
        alike.addWidget(self.similarity)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(8)
        row.addWidget(self.text)
        row.addWidget(self.clear)
        row.addSpacing(8)
        row.addWidget(self.progress, 1)
        row.addWidget(self.patterns)
        row.addSpacing(8)
        row.addWidget(self.accept)
        row.addWidget(self.alike)
        row.addSpacing(8)
        row.addWidget(self.sort)
        row.addStrut(max(part.sizeHint().height() for part in (self.accept, self.sort)))  # as high also without them
        self._shown = True
        self.show_count(0, 0)
        self.alike.hide()

    def _sorts(self) -> dict[Sort, tuple[str, str]]:
        """Returns what each order is called, and what it follows."""
        kept = self.tr("By when the kept photo was taken, or changed last where it does not say.")
        sure = self.tr("By how sure it is that the photos of a group match: certain, very likely or likely.")
        return {
            Sort.SPACE: (self.tr("Most space first"), self.tr("By the space that is freed by what goes.")),
            Sort.NEWEST: (self.tr("Newest first"), kept),
            Sort.OLDEST: (self.tr("Oldest first"), kept),
            Sort.PHOTOS: (self.tr("Most photos first"), self.tr("By how many photos a group has.")),
            Sort.MOST_SURE: (self.tr("Surest first"), sure),
            Sort.LEAST_SURE: (self.tr("Least sure first"), sure),
        }

    def show_count(self, shown: int, all_: int) -> None:
        """Says how many groups are shown of how many."""
        hidden = shown != all_
        if hidden:
            text = translate("ListBar", "{shown} of %Ln groups shown", None, all_).format(shown=number(shown))
        else:
            text = translate("ListBar", "%Ln groups", None, all_)
        self.text.setText(text)

    def show_paused(self, paused: bool) -> None:
        """Says that a scan waits."""
        self._paused = paused
        self._say()

    def show_progress(self, progress: ReviewProgress, minutes: int | None) -> None:
        """Says how far the review is; `minutes` is about how many are left, None while that cannot be told."""
        self._said = review_progress(progress, minutes)
        self._say()

    def _say(self) -> None:
        self.progress.set_parts(self._progress.split(SEPARATOR))
        self._arrange()

    def set_groups_shown(self, shown: bool) -> None:
        """Offers what is about the groups only where these are to be seen."""
        self._shown = shown
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()  # something else came or went, or is wider now
        return super().event(event)

    def _arrange(self) -> None:
        """Shows what there is room for, as the words of the language need it; menu and keys offer the rest too."""
        self.sort.setVisible(self._shown)
        width = self.progress.fontMetrics().horizontalAdvance
        least = max(_BEGINNING, width(self._progress.split(SEPARATOR)[0]) + _GAP)  # of how far the review is
        room = self.width() - _AROUND - least
        for part in (self.text, self.clear, self.sort):
            room -= 0 if part.isHidden() else part.sizeHint().width() + _GAP
        if not self.alike.isHidden():
            room = self._arrange_alike(room)
        for offered, said in ((self.accept, 0), (self.patterns, max(0, width(self._progress) - least))):
            needed = offered.sizeHint().width() + 2 * _GAP
            fits = self._shown and room >= needed + said
            room -= needed if fits else 0
            if offered.isHidden() is fits:
                offered.setVisible(fits)

    @property
    def _progress(self) -> str:
        return self.tr("Indexing is paused: more groups may come.") if self._paused else self._said

    def _arrange_alike(self, room: int) -> int:
        """Leaves the slider's name to its tooltip where there is no room for both; returns how much is left."""
        named = self.alike_name.sizeHint().width() + _GAP + _SLIDER
        fits = room >= named + _GAP
        if self.alike_name.isHidden() is fits:
            self.alike_name.setVisible(fits)
        slider = _SLIDER if fits else min(_SLIDER, max(_LEAST_SLIDER, room - _GAP))
        if self.similarity.width() != slider:
            self.similarity.setFixedWidth(slider)
        return room - _GAP - (named if fits else slider)

    def show_filtered(self, filtered: bool) -> None:
        """Offers to clear the filters where there are any."""
        self.clear.setVisible(filtered)

    def show_sort(self, sort: Sort, *, fixed: bool = False) -> None:
        """Shows an order as chosen, without a signal; `fixed` says that no other one can be chosen now."""
        self.sort.setCurrentIndex(self.sort.findData(sort))
        self.sort.setEnabled(not fixed)

    def show_similarity(self, value: float) -> None:
        """Shows how alike similar shots must be, without a signal."""
        with QSignalBlocker(self.similarity):
            self.similarity.setValue(round(value * _STEPS))

    @Slot(int)
    def _on_similarity(self, value: int) -> None:
        self.similarity_changed.emit(value / _STEPS)

    @Slot(int)
    def _on_sorted(self, place: int) -> None:
        self.sorted.emit(Sort(self.sort.itemData(place)))
