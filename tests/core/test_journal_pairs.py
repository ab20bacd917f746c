"""Steps of two sessions are put beside each other in their order."""

from dataclasses import replace
from datetime import UTC, datetime

from flinks_desk.core.exchange import Call, Cause, Exchange, Outcome, Reply, Unreachable
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.journal_pairs import Pair, ending, paired

AT = datetime(2026, 3, 2, tzinfo=UTC)


def step(title: str, outcome: Outcome | None = None) -> Entry:
    call = Call("X", "POST", "https://x/", ())
    return Entry(1, AT, Kind.CALL, title, exchange=Exchange(call, AT, 1.0, outcome or Reply(200, (), "")))


def test_the_same_steps_stand_beside_each_other_and_others_alone() -> None:
    token, authorize, detail, note = step("token"), step("authorize"), step("detail"), Entry(1, AT, Kind.NOTE, "token")
    refused = step("authorize", Reply(401, (), "", {"FlinksCode": "INVALID_LOGIN"}, is_json=True))

    pairs = paired([note, token, authorize, detail], [token, step("poll"), refused])

    assert [(one.title, bool(one.left), bool(one.right), one.is_alike) for one in pairs] == [
        ("token", True, True, True),
        ("poll", False, True, False),
        ("authorize", True, True, False),
        ("detail", True, False, False),
    ]


def test_a_session_is_like_itself() -> None:
    steps = [step(title) for title in "abcab"]

    assert all(one.is_alike for one in paired(steps, steps))
    assert paired([], []) == []


def test_an_end_is_a_status_with_its_code_or_the_reason_why_there_is_none() -> None:
    refused = step("a", Reply(401, (), "", {"FlinksCode": "INVALID_LOGIN"}, is_json=True))

    assert ending(refused) == "401 INVALID_LOGIN"
    assert ending(step("a", Unreachable(Cause.TLS))) == "tls"
    assert ending(replace(refused, exchange=None)) == ""
    assert not Pair("a", None, None).is_alike
