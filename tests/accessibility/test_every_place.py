"""What a person without eyes or without a mouse needs, in every place of the window."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from tests.accessibility.places import PLACES, Visit

Kind = TypeVar("Kind", bound=QWidget)

UI = Path(__file__).parents[2] / "flinks_desk" / "ui"
Role = QAccessible.Role
CONTROLS = {
    Role.Button,
    Role.ButtonMenu,
    Role.ButtonDropDown,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.List,
    Role.PageTab,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Table,
    Role.Tree,
}
MOST_STOPS = 300
BELOW = "write_kit: primary"
"""The summary is read from its top; what can be taken home is at its end."""
Measure = Callable[[QWidget], list[str]]


@pytest.mark.parametrize("place", PLACES)
def test_everybody_can_use_it(place: str, visit: Visit, cut_words: Measure) -> None:
    """Controls have a role, a name and a place in the tab order, Tab comes round, rows have words, and none is cut."""
    root = PLACES[place](visit)
    visit.settle(root)

    troubles = sorted({f"{_where(one)}: {why}" for one in _controls(root) for why in _lacks(one)})
    silent = [f"{_said(view)} has rows without words" for view in _views(root) if not any(_cells(view))]
    cut = [one for one in cut_words(root) if not one.startswith(BELOW)]
    found = [*troubles, *silent, *cut, *_lost(root)]

    assert not found, "\n".join(found)


def test_every_place_is_in_the_table(visit: Visit) -> None:
    """Each step, each room, and each dialog and other window that there is."""
    dialogs = {name for file in UI.rglob("*.py") for name in _dialogs(file)}
    rooms = set(visit.program.window._room_list._buttons)

    missing = (dialogs | rooms) - {place.split(" ", maxsplit=1)[0] for place in PLACES}

    assert missing == set()


def _dialogs(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and any(
            isinstance(base, ast.Name) and base.id == "QDialog" for base in node.bases
        ):
            yield node.name
        if isinstance(node, ast.ClassDef) and any(
            isinstance(one, ast.Attribute) and ast.unparse(one) == "Qt.WindowType.Window" for one in ast.walk(node)
        ):
            yield node.name


def _controls(root: QWidget) -> Iterator[QAccessibleInterface]:
    """The controls that can be seen, from the accessible interface of the window down."""
    start = QAccessible.queryAccessibleInterface(root)
    assert start is not None
    waiting = [start]
    while waiting:
        one = waiting.pop()
        if one.state().invisible:
            continue
        widget = one.object()
        if one.role() in CONTROLS and isinstance(widget, QWidget) and not _is_part(widget):
            yield one
        if not isinstance(widget, QAbstractItemView):
            waiting.extend(one.child(place) for place in range(one.childCount()))


def _lacks(one: QAccessibleInterface) -> Iterator[str]:
    widget = one.object()
    assert isinstance(widget, QWidget)
    if not one.text(QAccessible.Text.Name).strip():
        yield "no name"
    if not widget.objectName():
        yield "no object name"
    if isinstance(widget, QAbstractButton) and not widget.text() and not widget.toolTip():
        yield "a picture without a tool tip"
    is_stop = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    if not is_stop and widget.isEnabled() and widget.focusProxy() is None and not _is_other_radio(widget):
        yield "cannot be reached by Tab"


def _is_part(widget: QWidget) -> bool:
    """Qt's own marks inside a field or a row of tabs: keys do the same there."""
    return isinstance(widget.parent(), QLineEdit | QTabBar | QHeaderView | QScrollBar | QComboBox)


def _lost(root: QWidget) -> Iterator[str]:
    """What Tab does not come to, or comes to in another order than Shift+Tab."""
    there, back = _round(root, Qt.Key.Key_Tab), _round(root, Qt.Key.Key_Backtab)
    expected = [*there[:1], *reversed(there[1:])]
    if back != expected:
        yield f"Shift+Tab goes {list(map(_said, back))}, Tab {list(map(_said, there))}"
    yield from (f"Tab does not come to {_said(one)}" for one in _stops(root) if one not in there)


def _round(root: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the focus goes with this key, until it is back or is caught somewhere."""
    passed = list(_stops(root))[:1]
    if not passed:
        return []
    passed[0].setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(MOST_STOPS):
        QTest.keyClick(passed[-1], key)
        now = QApplication.focusWidget()
        assert now is not None
        if now in passed:
            assert now is passed[0], f"{_said(passed[-1])} leads back to {_said(now)} with {key.name}"
            return passed
        passed.append(now)
    raise AssertionError(f"{key.name} does not come back: {[_said(one) for one in passed[:20]]}")


def _stops(root: QWidget) -> Iterator[QWidget]:
    """What Tab has to stop at."""
    for widget in (one for one in _seen(root, QWidget) if not _is_part(one)):
        is_stop = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if is_stop and widget.isEnabled() and widget.focusProxy() is None and not _is_other_radio(widget):
            yield widget


def _is_other_radio(widget: QWidget) -> bool:
    """Of a group Tab stops at the chosen one; arrows lead to the others."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    return (widget.group() is not None and widget.group().exclusive()) or widget.autoExclusive()


def _views(root: QWidget) -> Iterator[QAbstractItemView]:
    """Tables, lists and trees that have rows."""
    for view in _seen(root, QAbstractItemView):
        if not isinstance(view, QHeaderView) and view.model().rowCount() > 0:
            yield view


def _cells(view: QAbstractItemView) -> Iterator[str]:
    face = QAccessible.queryAccessibleInterface(view)
    assert face is not None
    for place in range(min(face.childCount(), 40)):
        cell = face.child(place)
        if cell.role() in {Role.Cell, Role.ListItem, Role.TreeItem}:
            yield cell.text(QAccessible.Text.Name).strip()


def _seen(root: QWidget, kind: type[Kind]) -> Iterator[Kind]:
    return (one for one in root.findChildren(kind) if one.isVisibleTo(root) and one.window() is root)


def _where(one: QAccessibleInterface) -> str:
    return f"{one.role().name} {_said(one.object())}"


def _said(widget: object) -> str:
    assert isinstance(widget, QWidget)
    holder: QWidget | None = widget
    while holder is not None and not holder.objectName():
        holder = holder.parentWidget()
    return f"{type(widget).__name__} {holder.objectName() if holder else ''}"
