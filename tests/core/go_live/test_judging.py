"""The go-live check: green is earned, the worst decides, and nothing is guessed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flinks_desk.core.artefacts.recognise import recognised
from flinks_desk.core.artefacts.source import pasted
from flinks_desk.core.diagnosis.catalogue import CODES
from flinks_desk.core.diagnosis.diagnose import diagnose
from flinks_desk.core.exchange import Call, Exchange, Reply
from flinks_desk.core.go_live.checks import CHECKS, Check
from flinks_desk.core.go_live.evidence import EYES, Light
from flinks_desk.core.go_live.judging import judged
from flinks_desk.core.go_live.state import Answer, GoingLive
from flinks_desk.core.go_live.writing import LIGHTS, MARKS, as_html, as_markdown
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.known import Known
from flinks_desk.core.profile import TOOLBOX, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Preview, Session, TokenMoment
from flinks_desk.core.text import ENGLISH
from flinks_desk.core.token import Holder, Lent
from flinks_desk.core.webhook import Caught, Cause, Checked, Hook, Hooks
from flinks_desk.core.widget import WidgetEvent

AT = datetime(2026, 11, 25, 14, 2, tzinfo=UTC)
ACME = Profile.of_instance("acme-ca", "c6f1d5f0-7b1c-4b0e-9a39-5a4e4e0c1f11")


def light(check: Check, session: Session, *entries: Entry) -> Light:
    return next(verdict.light for verdict in judged(session, entries) if verdict.check is check)


def evidence(check: Check, session: Session, *entries: Entry) -> str:
    verdict = next(verdict for verdict in judged(session, entries) if verdict.check is check)
    return "\n".join(map(str, verdict.evidence))


def answered(session: Session, said: Answer) -> Session:
    return replace(session, going_live=GoingLive(dict.fromkeys(Check, said)))


def entry(endpoint: str, status: int, seconds: float = 1, url: str = "https://acme-ca-api.private.fin.ag/x") -> Entry:
    exchange = Exchange(Call(endpoint, "POST", url, ()), AT, seconds, Reply(status, (), ""))
    return Entry(1, AT, Kind.CALL, f"POST {endpoint}", exchange=exchange)


def test_every_check_has_its_row_its_eye_and_known_codes() -> None:
    """No check without words, and no finding code that does not exist or stands against two checks."""
    against = [code for row in CHECKS.values() for code in row.against]

    assert list(CHECKS) == list(Check) == list(EYES)
    assert set(against) <= set(CODES)
    assert len(against) == len(set(against))
    assert set(LIGHTS) == set(MARKS) == set(Light)


def test_nothing_is_green_while_nothing_is_known() -> None:
    """But the one thing that is seen without asking: demo is not among the parameters."""
    green = [verdict.check for verdict in judged(Session(ACME), ()) if verdict.light is Light.GREEN]

    assert green == [Check.DEMO]


@pytest.mark.parametrize("check", [check for check, row in CHECKS.items() if row.question])
def test_an_answer_moves_its_light(check: Check) -> None:
    """Not known is amber and no is red, whatever else was seen."""
    session = Session(ACME, preview=Preview({"language": "fr"}))

    assert light(check, session) is Light.AMBER
    assert light(check, answered(session, Answer.NO)) is Light.RED
    assert light(check, answered(session, Answer.YES)) is Light.GREEN


def test_what_was_seen_outweighs_a_yes() -> None:
    """An http redirect and a blocked window stay red."""
    blocked = WidgetEvent(AT, ACME.connect, "POPUP_BLOCKED", {}, trusted=True)
    preview = Preview({"redirectUrl": "http://acme.example/back"}, events=(blocked,))
    session = answered(Session(ACME, preview=preview), Answer.YES)

    assert light(Check.HTTPS, session) is Light.RED
    assert light(Check.POP_UPS, session) is Light.RED


@pytest.mark.parametrize(("profile", "expected"), [(ACME, Light.RED), (TOOLBOX, Light.AMBER)])
def test_the_demonstration_flag_is_judged_by_the_place(profile: Profile, expected: Light) -> None:
    """The sandbox needs it, production must not have it."""
    assert light(Check.DEMO, Session(profile, preview=Preview({"demo": "true"}))) is expected


def test_the_evidence_names_the_call_and_when() -> None:
    """A 203 and a 202 that were seen here, and the slowest answer."""
    calls = (entry("Authorize", 203), entry("GetAccountsDetail", 202, seconds=12.34))
    session = Session(ACME)

    assert "POST Authorize at" in evidence(Check.MFA, session, *calls)
    assert "answered 202" in evidence(Check.POLLING, session, *calls)
    assert "12.3 seconds" in evidence(Check.PATIENCE, session, *calls)


def test_a_token_that_was_nearly_dead_is_amber_even_after_a_yes() -> None:
    """Its age at use is told."""
    lent = Lent(Secret("token"), AT, AT + timedelta(minutes=30), Holder.WIDGET, AT + timedelta(minutes=27))
    session = answered(Session(ACME, token_life=(TokenMoment(1, lent.at, lent),)), Answer.YES)

    assert light(Check.TOKEN_LATE, session) is Light.AMBER
    assert "1620 seconds old" in evidence(Check.TOKEN_LATE, session)


@pytest.mark.parametrize(
    ("cause", "expected", "words"),
    [
        (Cause.GOOD, Light.GREEN, "good signature came at"),
        (Cause.HEX, Light.AMBER, "could not be believed"),
        (Cause.NO_SECRET, Light.GREEN, "Answered: yes."),
    ],
)
def test_the_webhook_that_came_last_is_evidence(cause: Cause, expected: Light, words: str) -> None:
    """A good signature is told, a wrong one outweighs a yes, and one that nobody could check says nothing."""
    caught = Caught(1, AT, Hook((), b"{}"), Checked(cause))
    session = answered(replace(Session(ACME), hooks=Hooks(caught=(caught,))), Answer.YES)

    assert light(Check.WEBHOOKS, session) is expected
    assert words in evidence(Check.WEBHOOKS, session)


def test_the_customers_own_code_speaks_against_an_answer() -> None:
    """A listener that believes everybody is told, whatever was answered."""
    code = "window.addEventListener('message', (e) => { if (e.data.step === 'REDIRECT') save(e.data.loginId) })"
    findings = diagnose(recognised(pasted(code)), Known(b"salt")).findings
    session = replace(Session(ACME), going_live=GoingLive({Check.ORIGIN: Answer.YES}, findings))

    assert light(Check.ORIGIN, session) > Light.GREEN


def test_both_reports_say_every_check_and_how_to_mend_it() -> None:
    """Red first, each with a shape and a word, and its words to fix it."""
    session = answered(Session(ACME), Answer.NO)
    verdicts = judged(session, ())
    for written in (as_markdown(verdicts, ACME, AT, ENGLISH), as_html(verdicts, ACME, AT, ENGLISH)):
        assert all(str(row.title).split("'")[0] in written for row in CHECKS.values())
        assert "■ Red" in written
        assert written.index("■ Red") < written.index("● Green")
        assert "2026-11-25 14:02 UTC" in written


def test_the_page_needs_nothing_else_and_runs_nothing() -> None:
    """No script, no address, and what an event carried stays text."""
    evil = WidgetEvent(AT, "https://<script>alert(1)</script>", "X", {}, trusted=False)
    session = Session(ACME, preview=Preview(events=(evil,)))
    page = as_html(judged(session, ()), ACME, AT, ENGLISH)

    assert "<script" not in page
    assert "src=" not in page
    assert "&lt;script&gt;" in page
