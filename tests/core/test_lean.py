"""Lean records and patterns against those of the standard library, which they stand for."""

import copy
import dataclasses
import pickle
import re
import subprocess
import sys
from pathlib import Path

import pytest

from flinks_desk.core.lean import dataclass, field, fields_of, regex, replace

CORE = Path(__file__).parents[2] / "flinks_desk" / "core"


@dataclass(frozen=True, slots=True)
class Spot:
    name: str
    place: int = 3
    seen: list[int] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Open:
    count: int = field(default=0)

    def __post_init__(self) -> None:
        self.count += 1


@dataclass(frozen=True, slots=True, repr=False)
class Covered:
    value: str


@dataclass(frozen=True, slots=True)
class Empty:
    pass


def test_a_record_is_made_by_place_by_name_and_by_default() -> None:
    """As the standard library's; each value has a list of its own."""
    assert Spot("a", 1, [2]) == Spot(seen=[2], place=1, name="a")
    assert (Spot("a").place, Spot("a").seen) == (3, [])
    assert Spot("a").seen is not Spot("a").seen
    assert Empty() == Empty()


def test_what_is_missing_or_too_much_is_refused() -> None:
    """Also by the very first call of a class."""

    @dataclass(frozen=True, slots=True)
    class Fresh:
        name: str

    with pytest.raises(TypeError):
        Fresh()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Fresh("a", "b")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Fresh("a", name="b")  # type: ignore[misc]
    with pytest.raises(TypeError):
        Fresh("a", other="b")  # type: ignore[call-arg]
    assert Fresh("a").name == "a"


def test_the_hundredth_value_is_made_as_the_first() -> None:
    """The constructor that is written for a class of many values changes nothing but the time."""

    @dataclass(slots=True)
    class Fresh:
        name: str
        place: int = 3
        seen: list[int] = field(default_factory=list)

        def __post_init__(self) -> None:
            self.place += 1

    made = [Fresh("a", seen=[1]) for _ in range(100)] + [Fresh(name="a") for _ in range(100)]

    assert made == [Fresh("a", 3, [1])] * 100 + [Fresh("a")] * 100
    assert len({id(each.seen) for each in made}) == 200
    with pytest.raises(TypeError, match="place"):
        Fresh("a", 1, place=2)  # type: ignore[misc]
    with pytest.raises(TypeError, match="nothing"):
        Fresh("a", nothing=2)  # type: ignore[call-arg]


def test_a_frozen_record_cannot_be_changed_and_has_no_other_fields() -> None:
    """Neither is an open one given what it does not have."""
    spot, opened = Spot("a"), Open()
    with pytest.raises(dataclasses.FrozenInstanceError):
        spot.name = "b"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del spot.name
    with pytest.raises(AttributeError):
        opened.other = 1  # type: ignore[attr-defined]

    opened.count = 7
    assert opened.count == 7


def test_equal_records_have_one_hash_and_those_without_equality_their_own() -> None:
    """A record is equal to one of its own class only; an open one with equality has no hash."""

    @dataclass(slots=True)
    class Unhashed:
        name: str

    assert hash(Covered("a")) == hash(Covered("a"))
    assert Covered("a") != Covered("b")
    assert Covered("a") != object()
    assert Open() != Open()
    assert len({Open(), Open()}) == 2
    with pytest.raises(TypeError):
        hash(Unhashed("a"))


def test_a_record_shows_its_fields_unless_it_may_not() -> None:
    """What is made without a representation says nothing of its values."""
    assert repr(Spot("a", 1)) == "Spot(name='a', place=1, seen=[])"
    assert "secret" not in repr(Covered("secret"))


def test_a_record_is_replaced_matched_copied_and_pickled() -> None:
    """By our own function and by the standard library's."""
    spot = Spot("a", 1, [2])

    assert replace(spot, name="b") == dataclasses.replace(spot, name="b") == Spot("b", 1, [2])
    assert dataclasses.asdict(spot) == {"name": "a", "place": 1, "seen": [2]}
    assert [each.name for each in dataclasses.fields(Spot)] == list(fields_of(spot)) == ["name", "place", "seen"]
    assert fields_of("text") == ()
    assert copy.deepcopy(spot) == pickle.loads(pickle.dumps(spot)) == spot
    match spot:
        case Spot(name, place):
            assert (name, place) == ("a", 1)


def test_a_pattern_answers_as_a_compiled_one() -> None:
    """Every question, also the first; a mistake in it is told then."""
    text = "one, two, One"
    for ask in ("search", "match", "fullmatch", "findall", "split"):
        ours, theirs = regex("(one)", re.IGNORECASE), re.compile("(one)", re.IGNORECASE)
        assert str(getattr(ours, ask)(text)) == str(getattr(theirs, ask)(text))
    assert regex("o").sub("0", text) == "0ne, tw0, One"
    assert [found.start() for found in regex("o").finditer(text)] == [0, 7]
    assert (regex("(a)(b)").groups, regex("a").pattern) == (2, "a")
    with pytest.raises(re.error):
        regex("(").search(text)
    with pytest.raises(AttributeError):
        _ = regex("a").nothing  # type: ignore[attr-defined]


def test_every_pattern_of_the_core_can_be_compiled() -> None:
    """A lazy pattern tells its mistakes late, so all of them are asked here."""
    from importlib import import_module

    checked = 0
    for path in sorted(CORE.rglob("*.py")):
        name = ".".join(["flinks_desk", *path.relative_to(CORE.parent).with_suffix("").parts])
        for held in vars(import_module(name.removesuffix(".__init__"))).values():
            if type(held).__name__ == "_Pattern":
                held.search(held.pattern[:0])
                checked += 1
    assert checked > 100


def test_the_standard_librarys_own_are_not_imported() -> None:
    """`inspect`, which `dataclasses` needs, is what lean records are there to avoid."""
    asked = "import sys, flinks_desk.core.lean; print(*sys.modules)"
    told = subprocess.run(
        [sys.executable, "-S", "-c", asked], check=True, capture_output=True, text=True, cwd=CORE.parents[1]
    )

    assert not {"inspect", "dataclasses", "typing"} & set(told.stdout.split())


def test_the_standard_library_knows_each_default() -> None:
    """What is written down leaves out what is as it is when nothing is given, and has to know that."""
    name, place, seen = dataclasses.fields(Spot)

    assert (name.default, place.default) == (dataclasses.MISSING, 3)
    assert (seen.default, seen.default_factory) == (dataclasses.MISSING, list)
