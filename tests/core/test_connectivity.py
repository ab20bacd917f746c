"""Three ways are told side by side, with the first step at which they part."""

from datetime import UTC, datetime

from flinks_desk.core.connectivity import STEPS, WAYS, Door, Found, Mark, Reach, Step, as_text, difference, stands
from flinks_desk.core.text import text
from flinks_desk.core.way import Certificate, Way

AT = datetime(2026, 1, 1, tzinfo=UTC)


def path(door: Door, marks: dict[Step, Mark], *, host: str = "h", print_of: str = "", issuer: str = "I") -> Reach:
    way = Way(chain=(Certificate("h", issuer, AT, AT, print_of),)) if print_of else None
    return Reach(door, host, tuple(Found(step, mark, text("x")) for step, mark in marks.items()), way)


GOOD = dict.fromkeys(Step, Mark.GOOD)


def test_every_way_and_step_has_a_name() -> None:
    assert set(WAYS) == set(Door)
    assert set(STEPS) == set(Step)


def test_a_way_is_as_good_as_its_worst_step_and_open_while_a_step_is() -> None:
    assert path(Door.CALLS, GOOD).mark is Mark.GOOD
    assert path(Door.CALLS, {**GOOD, Step.TLS: Mark.BAD}).mark is Mark.BAD
    assert path(Door.CALLS, {Step.NAME: Mark.GOOD, Step.ANSWER: Mark.WAITING}).mark is Mark.WAITING
    assert path(Door.CALLS, {}).mark is Mark.NOTE


def test_ways_that_agree_do_not_part() -> None:
    assert difference([path(Door.CALLS, GOOD), path(Door.WEB_VIEW, GOOD)]) is None


def test_the_first_step_at_which_two_ways_to_one_host_part_is_named() -> None:
    blocked = path(Door.WEB_VIEW, {Step.PROXY: Mark.GOOD, Step.ANSWER: Mark.BAD})

    told = difference([path(Door.CALLS, GOOD), blocked])

    assert str(told) == (
        "Answer of h: “This program's calls” came through, “The web view of the Connect preview” did not."
    )


def test_ways_to_different_hosts_are_not_compared_but_their_issuers_are() -> None:
    api = path(Door.CALLS, GOOD, host="api", print_of="a", issuer="Public CA")
    widget = path(Door.CALLS, GOOD, host="iframe", print_of="b", issuer="Acme Inspection")

    told = difference([api, widget])

    assert str(told) == "The certificate of api comes from Public CA, that of iframe from Acme Inspection."


def test_one_host_with_two_certificates() -> None:
    told = difference([path(Door.CALLS, GOOD, print_of="a"), path(Door.WEB_VIEW, GOOD, print_of="b")])

    assert str(told) == "h shows different certificates to these ways: something stands in between."


def test_the_whole_is_written_with_signs_and_fingerprints() -> None:
    written = as_text([path(Door.CALLS, {Step.NAME: Mark.GOOD, Step.TLS: Mark.BAD}, print_of="f00")], str)

    assert written.splitlines()[0] == str(stands([path(Door.CALLS, {Step.TLS: Mark.BAD})]))
    assert "  + Name: x" in written
    assert "  x TLS: x" in written
    assert "sha256 f00" in written
