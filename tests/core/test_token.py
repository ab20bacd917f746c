"""The token's life: every arrow of its picture, and no other."""

from datetime import UTC, datetime, timedelta

import pytest

from flinks_desk.core import token
from flinks_desk.core.exchange import Cause, Json, Reply, Unreachable, sealed
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
LATER = AT + timedelta(minutes=1)
VALUE = Secret("d65f1adb")
EXPIRES = AT + timedelta(minutes=30)
NO_ANSWER = Unreachable(Cause.REFUSED)

STATES: dict[str, token.State] = {
    "absent": token.Absent(),
    "asking": token.Asking(AT),
    "live": token.Live(VALUE, AT, EXPIRES),
    "with widget": token.Lent(VALUE, AT, EXPIRES, token.Holder.WIDGET, AT),
    "with session": token.Lent(VALUE, AT, EXPIRES, token.Holder.AUTHORIZE, AT),
    "spent": token.Spent(AT, token.SpentBecause.USED, AT),
    "refused": token.Refused(NO_ANSWER, AT),
}
EVENTS: dict[str, token.Event] = {
    "asked": token.Asked(LATER),
    "granted": token.Granted(VALUE, LATER),
    "denied": token.Denied(NO_ANSWER, LATER),
    "to widget": token.LendTo(token.Holder.WIDGET, LATER),
    "to session": token.LendTo(token.Holder.AUTHORIZE, LATER, "r"),
    "used": token.UsedUp(token.SpentBecause.USED, LATER),
    "expired": token.Expired(LATER),
}
ARROWS: dict[tuple[str, str], token.State] = {
    ("absent", "asked"): token.Asking(LATER),
    ("live", "asked"): token.Asking(LATER),
    ("with widget", "asked"): token.Asking(LATER),
    ("with session", "asked"): token.Asking(LATER),
    ("spent", "asked"): token.Asking(LATER),
    ("refused", "asked"): token.Asking(LATER),
    ("asking", "granted"): token.Live(VALUE, AT, EXPIRES),
    ("asking", "denied"): token.Refused(NO_ANSWER, LATER),
    ("live", "to widget"): token.Lent(VALUE, AT, EXPIRES, token.Holder.WIDGET, LATER),
    ("live", "to session"): token.Lent(VALUE, AT, EXPIRES, token.Holder.AUTHORIZE, LATER, "r"),
    ("with widget", "to widget"): token.Lent(VALUE, AT, EXPIRES, token.Holder.WIDGET, AT),
    ("with session", "to session"): token.Lent(VALUE, AT, EXPIRES, token.Holder.AUTHORIZE, AT, "r"),
    ("live", "used"): token.Spent(AT, token.SpentBecause.USED, LATER),
    ("with widget", "used"): token.Spent(AT, token.SpentBecause.USED, LATER, token.Holder.WIDGET),
    ("with session", "used"): token.Spent(AT, token.SpentBecause.USED, LATER, token.Holder.AUTHORIZE),
    ("live", "expired"): token.Spent(AT, token.SpentBecause.EXPIRED, LATER),
    ("with widget", "expired"): token.Spent(AT, token.SpentBecause.EXPIRED, LATER, token.Holder.WIDGET),
    ("with session", "expired"): token.Spent(AT, token.SpentBecause.EXPIRED, LATER, token.Holder.AUTHORIZE),
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("event", EVENTS)
def test_every_arrow_and_no_other(state: str, event: str) -> None:
    expected = ARROWS.get((state, event))

    if expected is None:
        with pytest.raises(token.IllegalStep):
            token.step(STATES[state], EVENTS[event])
    else:
        assert token.step(STATES[state], EVENTS[event]) == expected


def test_it_is_asked_for_with_the_secret_key_and_no_body() -> None:
    call = token.compose(TOOLBOX, VALUE)

    assert (call.method, call.body) == ("POST", None)
    assert call.url == (
        "https://toolbox-api.private.fin.ag/v3/43387ca6-0391-4c82-857d-70d95f087ecb"
        "/BankingServices/GenerateAuthorizeToken"
    )
    assert ("flinks-auth-key", VALUE) in call.headers


@pytest.mark.parametrize("body", [{"Token": "d65f1adb"}, {"token": "d65f1adb"}, {"AuthorizeToken": "d65f1adb"}])
def test_the_token_is_read_under_every_name_that_is_met(body: Json) -> None:
    assert token.interpret(Reply(200, (), "", sealed(body), is_json=True), AT) == token.Granted(VALUE, AT)


@pytest.mark.parametrize(
    "outcome",
    [
        NO_ANSWER,
        Reply(401, (), "", sealed({"Token": "d65f1adb"}), is_json=True),
        Reply(200, (), "<html>"),
        Reply(200, (), "", sealed({"Token": ""}), is_json=True),
        Reply(200, (), "", {"Token": 7}, is_json=True),
    ],
)
def test_anything_else_is_no_token(outcome: Reply | Unreachable) -> None:
    assert token.interpret(outcome, AT) == token.Denied(outcome, AT)
