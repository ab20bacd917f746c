"""What differs between one step of two sessions is told; what must differ, and secrets, are not."""

from datetime import UTC, datetime

from flinks_desk.core.exchange import Body, Call, Cause, Exchange, Json, Outcome, Reply, Unreachable
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.journal_contrast import PARTS, SIDES, Contrast, Part, contrasted
from flinks_desk.core.rerun import comparing
from flinks_desk.core.rerun.comparing import Difference
from flinks_desk.core.secret import Secret

AT = datetime(2026, 3, 2, tzinfo=UTC)
GUID = "5e115eac-1209-4f19-641c-08d6d484e2fe"
HEADERS = (("flinks-auth-key", Secret("secret 1")), ("Accept", "application/json"))


def step(outcome: Outcome, body: Body | None = None, headers: tuple[tuple[str, str | Secret], ...] = HEADERS) -> Entry:
    exchange = Exchange(Call("Authorize", "POST", "https://x/", headers, body), AT, 1.0, outcome)
    return Entry(1, AT, Kind.CALL, "POST Authorize", exchange=exchange)


def reply(value: Json, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> Reply:
    return Reply(status, headers, "", value, is_json=True)


def told(left: Entry, right: Entry) -> list[tuple[Part, comparing.Kind, str, str, str]]:
    return [
        (one.part, one.difference.kind, one.difference.where, one.difference.theirs, one.difference.ours)
        for one in contrasted(left, right)
    ]


def test_what_must_differ_and_secrets_are_no_difference() -> None:
    left = step(reply({"RequestId": GUID, "Login": {"Id": "a"}}), {"LoginId": GUID, "Password": Secret("secret 2")})
    right = step(
        reply({"RequestId": "b" * 36, "Login": {"Id": "b"}}, headers=(("Date", "later"),)),
        {"LoginId": "c" * 36, "Password": Secret("secret 9")},
        (("Flinks-Auth-Key", Secret("secret 4")), HEADERS[1]),
    )

    assert told(left, left) == []
    assert told(left, right) == []


def test_each_part_of_a_call_is_compared() -> None:
    left = step(
        reply(
            {"FlinksCode": "OK", "Institution": "Desjardins"}, headers=(("content-type", "text/html"), ("date", "1"))
        ),
        {"Institution": "FlinksCapital", "Language": "fr"},
    )
    right = step(
        reply({"FlinksCode": "INVALID_LOGIN"}, 401, (("Content-Type", "application/json"), ("Date", "2"))),
        {"Institution": "FlinksCapital", "Language": "en"},
        (("Accept", "application/json"), ("x-api-key", Secret("secret 2"))),
    )

    assert told(left, right) == [
        (Part.SENT, comparing.Kind.VALUE, "Language", "fr", "en"),
        (Part.SENT_HEADER, comparing.Kind.MISSING, "flinks-auth-key", "••••••••", ""),
        (Part.SENT_HEADER, comparing.Kind.ADDED, "x-api-key", "", "••••••••"),
        (Part.CAME, comparing.Kind.STATUS, "status", "200", "401"),
        (Part.CAME, comparing.Kind.CODE, "FlinksCode", "", "INVALID_LOGIN"),
        (Part.CAME_HEADER, comparing.Kind.VALUE, "content-type", "text/html", "application/json"),
    ]


def test_a_call_without_an_answer_is_told_from_either_side() -> None:
    answered, tls, reset = step(reply({})), step(Unreachable(Cause.TLS)), step(Unreachable(Cause.REFUSED))

    assert told(tls, answered) == [(Part.CAME, comparing.Kind.NO_ANSWER, "status", "tls", "200")]
    assert told(answered, tls) == [(Part.CAME, comparing.Kind.NO_ANSWER, "status", "200", "tls")]
    assert told(tls, reset)[0][3:] == ("tls", "refused")
    assert told(tls, tls) == []


def test_a_body_that_only_one_has_and_what_an_event_says_are_told() -> None:
    left, right = step(reply({}), {"a": 1}), step(reply({}))
    events = [Entry(1, AT, Kind.WIDGET, "REDIRECT", data={"step": "REDIRECT", "institution": name}) for name in "ab"]
    answers = [Entry(1, AT, Kind.WIDGET, "SUBMIT", data={"flinksCode": "X", "remember": one}) for one in (True, False)]

    assert told(left, right) == [(Part.SENT, comparing.Kind.MISSING, "body", "JSON", "")]
    assert told(right, left) == [(Part.SENT, comparing.Kind.ADDED, "body", "", "JSON")]
    assert told(*events) == []
    assert told(*answers) == [(Part.EVENT, comparing.Kind.VALUE, "remember", "True", "False")]


def test_each_part_and_side_has_words() -> None:
    assert PARTS.keys() == set(Part)
    assert SIDES.keys() == {comparing.Kind.MISSING, comparing.Kind.ADDED}
    assert Contrast(Part.SENT, Difference(comparing.Kind.VALUE, "a", "1", "2")).part is Part.SENT
