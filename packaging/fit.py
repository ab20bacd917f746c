"""Finds words that a person cannot read whole: cut, squeezed, or pushed out of what holds them.

Lives here: the measures over a window that is shown. Must not live here: the window, or which of its states is
measured.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QTabBar,
    QToolButton,
    QWidget,
)

__all__ = ["cut_words"]

SLACK = 2
"""Pixels that rounding may take, or the air around a word."""
FIELD_MARGINS = 26
"""What a field's border and padding take of its width."""
ARROW = 22
FRAMED_SCROLL = 4


def cut_words(window: QWidget) -> list[str]:
    """What cannot be read whole, a line each: which control, and what it says."""
    seen = [one for one in [window, *window.findChildren(QWidget)] if one.isVisible()]
    return sorted({f"{_name(one)}: {why}" for one in seen for why in _troubles(one)})


def _troubles(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _of_label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _of_button(widget)
    elif isinstance(widget, QComboBox):
        yield from _of_choice(widget)
    elif isinstance(widget, QLineEdit):
        yield from _of_field(widget)
    elif isinstance(widget, QTabBar):
        yield from _of_tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _of_header(widget)
    elif isinstance(widget, QScrollArea) and _scrolls_sideways(widget):
        yield f"scrolls sideways by {widget.horizontalScrollBar().maximum()}"
    if isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit):
        yield from _of_place(widget)


def _of_label(label: QLabel) -> Iterator[str]:
    words = label.text().strip()
    if not words or label.toolTip() == label.text():  # an elided one tells all in its tool tip
        return
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            yield f"lines are cut, {label.height()} of {needed} high: {words[:60]!r}"
    elif label.sizeHint().width() > label.width() + SLACK and type(label).__name__ != "ElidedLabel":
        yield f"is cut, {label.width()} of {label.sizeHint().width()} wide: {words[:60]!r}"


def _of_button(button: QAbstractButton) -> Iterator[str]:
    is_painted_by_us = not isinstance(button, QPushButton | QToolButton | QCheckBox | QRadioButton)
    needed = button.minimumSizeHint() if is_painted_by_us else button.sizeHint()
    if button.hasHeightForWidth():
        needed = QSize(button.minimumSizeHint().width(), button.heightForWidth(button.width()))
    if button.visibleRegion().isEmpty():  # what is far away is laid out when it is scrolled to
        return
    if button.text().strip() and not _fits(needed, button.size()) and button.toolTip() != button.text():
        yield f"is cut, {_said(button.size())} of {_said(needed)}: {button.text()[:60]!r}"


def _of_choice(choice: QComboBox) -> Iterator[str]:
    needed = QFontMetrics(choice.font()).horizontalAdvance(choice.currentText()) + FIELD_MARGINS + ARROW
    if needed > choice.width() + SLACK and choice.toolTip() != choice.currentText():
        yield f"is cut, {choice.width()} of {needed} wide: {choice.currentText()[:60]!r}"


def _of_field(field: QLineEdit) -> Iterator[str]:
    """What a person typed may be longer than the field; what we say in it may not."""
    needed = QFontMetrics(field.font()).horizontalAdvance(field.placeholderText()) + FIELD_MARGINS
    if not field.text() and needed > field.width() + SLACK:
        yield f"says more than it shows, {field.width()} of {needed}: {field.placeholderText()[:60]!r}"


def _of_tabs(bar: QTabBar) -> Iterator[str]:
    needed = sum(bar.tabRect(place).width() for place in range(bar.count()))
    if needed > bar.width() + SLACK:
        yield f"tabs are cut, {bar.width()} of {needed} wide"


def _of_header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() is not Qt.Orientation.Horizontal or model is None:
        return
    for place in range(header.count()):
        words = str(model.headerData(place, Qt.Orientation.Horizontal) or "")
        shown = 0 if header.isSectionHidden(place) else header.sectionSize(place)
        needed = QFontMetrics(header.font()).horizontalAdvance(words) + 16
        if shown and words and needed > shown + SLACK:
            yield f"column is cut, {shown} of {needed} wide: {words!r}"


def _of_place(widget: QWidget) -> Iterator[str]:
    """Out of what holds it, where nothing scrolls there; and a primary button that has to be looked for."""
    holder = widget.parentWidget()
    place = QRect(QPoint(0, 0), widget.size())
    while holder is not None and not isinstance(holder.parentWidget(), QAbstractScrollArea | QSplitter):
        there = QRect(widget.mapTo(holder, QPoint(0, 0)), place.size())
        if not widget.visibleRegion().isEmpty() and not _contains(holder.rect(), there):
            yield f"lies outside of {_name(holder)}"
            return
        if holder.isWindow():
            break
        holder = holder.parentWidget()
    if isinstance(widget, QPushButton) and widget.property("kind") == "primary" and widget.isEnabled():
        shown = widget.visibleRegion().boundingRect().size()
        foot = widget.window().findChildren(QPushButton, "stand_in")
        if not _fits(widget.size(), shown) and not any(one.isVisible() and one.text() == widget.text() for one in foot):
            yield f"primary, but below the fold: {widget.text()!r}"


def _contains(outer: QRect, inner: QRect) -> bool:
    return outer.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner)


def _scrolls_sideways(area: QScrollArea) -> bool:
    never = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return not never and area.horizontalScrollBar().maximum() > FRAMED_SCROLL


def _fits(needed: QSize, given: QSize) -> bool:
    return needed.width() <= given.width() + SLACK and needed.height() <= given.height() + SLACK


def _said(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"


def _name(widget: QWidget) -> str:
    holder = widget
    while not holder.objectName() and (above := holder.parentWidget()) is not None:
        holder = above
    return f"{type(widget).__name__} in {holder.objectName()}" if holder is not widget else widget.objectName()
