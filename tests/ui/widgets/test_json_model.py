"""The tree of a JSON value, as Qt sees it."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from flinks_desk.core.exchange import Json
from flinks_desk.core.secret import DOTS, Secret
from flinks_desk.ui.widgets.json_model import BATCH, JsonModel, Shape, path_text

ANSWER: Json = {
    "HttpStatusCode": 200,
    "Token": Secret("d65f1adb-8ebc-48dc-be8b-20c773ba1565"),
    "Accounts": [{"Balance": 12.5, "Holder": None, "Primary": True}],
    "Links": [],
    "Note": 'two\nlines "quoted"',
}


@pytest.fixture
def model(qapp: QApplication) -> JsonModel:
    return JsonModel()


def shown(model: JsonModel, parent: QModelIndex | None = None) -> list[object]:
    parent = parent or QModelIndex()
    return [model.data(model.index(row, 0, parent)) for row in range(model.rowCount(parent))]


@pytest.mark.parametrize("value", [ANSWER, [], "lone", list(range(BATCH * 3)), [[[[]], {}], {"": {"": 1}}]], ids=repr)
def test_qt_finds_the_tree_sound(model: JsonModel, value: Json) -> None:
    """Rows, parents and what is fetched later agree with each other, as Qt's own tester checks."""
    model.set_value(value)

    # Made after the reset: the tester takes rows fetched during one for a mistake of the model.
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.fetchMore(QModelIndex())

    assert tester.model() is model
    assert not model.canFetchMore(QModelIndex())


def test_each_member_is_a_row(model: JsonModel) -> None:
    """Names and values stand in their order, lists and objects are hinted at, line ends are seen, secrets are dots."""
    model.set_value(ANSWER)

    assert shown(model) == [
        "HttpStatusCode: 200",
        f"Token: {DOTS}",
        "Accounts: […]",
        "Links: []",
        'Note: "two\\nlines \\"quoted\\""',
    ]


def test_rows_below_are_there_when_they_are_asked_for(model: JsonModel) -> None:
    """A closed object has no rows until it is opened, and an empty list cannot be opened."""
    model.set_value(ANSWER)
    accounts, links = model.index(2, 0), model.index(3, 0)

    assert (model.hasChildren(accounts), model.rowCount(accounts)) == (True, 0)
    assert not model.hasChildren(links)

    model.fetchMore(accounts)
    first = model.index(0, 0, accounts)
    model.fetchMore(first)

    assert shown(model, first) == ["Balance: 12.5", "Holder: null", "Primary: true"]
    assert model.parent(first) == accounts


def test_a_large_object_comes_in_batches(model: JsonModel) -> None:
    """Two hundred rows at a time, the rest on demand, none twice."""
    model.set_value({str(number): number for number in range(BATCH + 50)})

    assert model.rowCount() == BATCH
    assert model.canFetchMore(QModelIndex())

    model.fetchMore(QModelIndex())

    assert shown(model) == [f"{number}: {number}" for number in range(BATCH + 50)]
    assert not model.canFetchMore(QModelIndex())


def test_a_long_list_comes_in_parts(model: JsonModel) -> None:
    """A hundred items a row, which open to the items; the parts of a huge list are in parts themselves."""
    model.set_value(list(range(450)))
    last = model.index(4, 0)
    model.fetchMore(last)

    assert shown(model) == ["[0 … 99]", "[100 … 199]", "[200 … 299]", "[300 … 399]", "[400 … 449]"]
    assert shown(model, last)[:2] == ["400: 400", "401: 401"]
    assert model.node(last).held == list(range(400, 450))

    model.set_value(list(range(20_000 * 101)))

    assert shown(model)[:2] == ["[0 … 999999]", "[1000000 … 1999999]"]


@pytest.mark.parametrize("place", [0, 99, 100, 25_000, 65_535])
def test_a_path_is_reached_through_rows_not_made_yet(model: JsonModel, place: int) -> None:
    """The index of a deep value is found however little was opened before, and parts add nothing to its path."""
    model.set_value({"a": [{"b": number} for number in range(65_536)]})

    index = model.reach(("a", place, "b"))

    assert model.data(index) == f"b: {place}"
    assert model.node(index).path == ("a", place, "b")


@pytest.mark.parametrize(
    ("value", "written", "shape"),
    [
        ("plain", '"plain"', Shape.TEXT),
        (None, "null", Shape.NULL),
        (False, "false", Shape.TRUTH),
        (-3, "-3", Shape.NUMBER),
        (Secret("x"), DOTS, Shape.SECRET),
        ("é\u202eabc", '"é\\u202eabc"', Shape.TEXT),
        ("x" * 200, '"' + "x" * 160 + '…"', Shape.TEXT),
    ],
)
def test_a_lone_value_is_one_row(model: JsonModel, value: Json, written: str, shape: Shape) -> None:
    """A value that is no tree stands alone; long texts are cut; what would turn the writing round is escaped."""
    model.set_value(value)

    assert shown(model) == [written]
    assert model.node(model.index(0, 0)).shape is shape
    assert path_text(model.node(model.index(0, 0)).path) == "$"


def test_a_secret_is_nowhere(model: JsonModel) -> None:
    """No role of its row gives the value away; a screen reader hears that it is hidden."""
    model.set_value(ANSWER)
    index = model.index(1, 0)

    said = [str(model.data(index, role)) for role in range(int(Qt.ItemDataRole.UserRole) + 4)]

    assert not any("d65f1adb" in text for text in said)
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Token, a secret that is not shown"


@pytest.mark.parametrize(
    ("path", "text"),
    [((), "$"), (("Accounts", 0, "Balance"), "$.Accounts[0].Balance"), (("What city?",), "$['What city?']")],
)
def test_a_path_is_written_as_json_path(path: tuple[str | int, ...], text: str) -> None:
    """Names that are no identifiers stand in quotes."""
    assert path_text(path) == text
