"""The line above the groups: how many are shown, and in which order."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSlider, QWidget

from app.core.browsing.filters import Sort
from app.ui.kit.widgets import button, label
from app.words.catalogue import translate
from app.words.words import number

_STEPS = 100


class ListBar(QWidget):
    """Says what is hidden, sorts, and says how alike similar shots must be.

    Signals:
        clear_asked: Nothing is to be hidden any more.
        sorted: The `Sort` that was chosen.
        similarity_changed: How alike similar shots must be, 0 to 1, while the slider is dragged.
    """

    clear_asked = Signal()
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
        self.paused = label(self.tr("Indexing is paused: more groups may come."), "muted")
        self.paused.hide()
        self.alike = QWidget()
        self.similarity = QSlider(Qt.Orientation.Horizontal)
        self.similarity.setRange(0, _STEPS)
        self.similarity.setPageStep(10)
        self.similarity.setFixedWidth(160)
        self.similarity.setAccessibleName(self.tr("How alike similar shots must be"))
        self.similarity.setToolTip(self.tr("To the right, only shots that are much alike stay together."))
        self.similarity.valueChanged.connect(self._on_similarity)
        self.sort = QComboBox()
        self.sort.setAccessibleName(self.tr("Order of the groups"))
        self.sort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for sort, text in self._sorts().items():
            self.sort.addItem(text, sort)
        self.sort.activated.connect(self._on_sorted)
        alike = QHBoxLayout(self.alike)
        alike.setContentsMargins(0, 0, 0, 0)
        alike.setSpacing(8)
        alike.addWidget(label(self.tr("How alike"), "muted"))
        alike.addWidget(self.similarity)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(8)
        row.addWidget(self.text)
        row.addWidget(self.clear)
        row.addWidget(self.paused)
        row.addSpacing(8)
        row.addWidget(self.patterns)
        row.addStretch(1)
        row.addWidget(self.alike)
        row.addSpacing(8)
        row.addWidget(self.sort)
        self.show_count(0, 0)
        self.alike.hide()

    def _sorts(self) -> dict[Sort, str]:
        return {
            Sort.SPACE: self.tr("Most space first"),
            Sort.NEWEST: self.tr("Newest first"),
            Sort.OLDEST: self.tr("Oldest first"),
            Sort.PHOTOS: self.tr("Most photos first"),
            Sort.MOST_SURE: self.tr("Surest first"),
            Sort.LEAST_SURE: self.tr("Least sure first"),
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
        self.paused.setVisible(paused)

    def show_filtered(self, filtered: bool) -> None:
        """Offers to clear the filters where there are any."""
        self.clear.setVisible(filtered)

    def show_sort(self, sort: Sort) -> None:
        """Shows an order as chosen, without a signal."""
        self.sort.setCurrentIndex(self.sort.findData(sort))

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
