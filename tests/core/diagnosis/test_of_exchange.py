"""One exchange, one cause, one finding; and a sentence about any answer, good or bad."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core import authorize, data_requests, token
from flinks_desk.core.codes import CODES
from flinks_desk.core.data_requests import DataKind, Ids
from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.diagnosis.of_exchange import explain, findings
from flinks_desk.core.exchange import Call, Cause, Exchange, Json, Outcome, Reply, Unreachable
from flinks_desk.core.known import Known, Role, Sighting
from flinks_desk.core.life import advanced
from flinks_desk.core.profile import TOOLBOX, TOOLBOX_CUSTOMER_ID, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from tests.core.test_exchange import ANY_JSON

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
KEY, TOKEN, X_API_KEY = Secret("secret-key-value"), Secret("token-value"), Secret("x-api-key-value")
KNOWN = Known(b"salt")
SESSION = Session(TOOLBOX)
MINT = token.compose(TOOLBOX, KEY)
OPEN = authorize.compose(TOOLBOX, TOKEN, authorize.ByLogin("l1"))
FETCH = data_requests.compose(DataKind.DETAIL, TOOLBOX, X_API_KEY, Ids("r1"), {})
CALLS: Mapping[str, Call] = {"mint": MINT, "open": OPEN, "fetch": FETCH}
NO_KEY = {"FlinksCode": "UNAUTHORIZED", "Message": "You must provide a valid auth key"}
NO_TOKEN = {"FlinksCode": "UNAUTHORIZED", "Message": "You must provide a valid authorize token"}


def reply(status: int, json: Json) -> Reply:
    return Reply(status, (), "{}", json, is_json=True)


def found(call: Call, outcome: Outcome, session: Session = SESSION, known: Known = KNOWN) -> tuple[Finding, ...]:
    return findings(Exchange(call, AT, 0.1, outcome), session, known)


def only(call: Call, outcome: Outcome, session: Session = SESSION, known: Known = KNOWN) -> Finding:
    made = found(call, outcome, session, known)
    assert len(made) == 1
    return made[0]


@pytest.mark.parametrize(
    ("call", "outcome"),
    [
        (MINT, reply(200, {"Token": Secret("x")})),
        (OPEN, reply(200, {"RequestId": "r"})),
        (FETCH, reply(200, {"Accounts": []})),
        (FETCH, reply(200, {"FlinksCode": "OK", "Accounts": []})),
    ],
)
def test_nothing_is_said_about_what_went_well(call: Call, outcome: Reply) -> None:
    assert found(call, outcome) == ()


@pytest.mark.parametrize("code", sorted(set(CODES) - {"OK", "CREATED", "OPERATION_PENDING", "OPERATION_DISPATCHED"}))
@pytest.mark.parametrize("status", [400, 401, 403, 429])
def test_every_code_has_its_finding_whatever_the_status(code: str, status: int) -> None:
    finding = only(FETCH, reply(status, {"FlinksCode": code}))

    row = CODES[code]
    assert finding.code == f"flinks-{code.lower().replace('_', '-')}"
    assert finding.severity is (Severity.NOTE if row.patience else Severity.ERROR)
    assert (finding.message, finding.extra) == (row.meaning, {"flinks_code": code})


def test_a_code_that_nobody_knows_is_shown_with_its_message() -> None:
    finding = only(OPEN, reply(418, {"FlinksCode": "BANK MAINTENANCE_RETRY_LATER", "Message": "Come back."}))

    assert finding.code == "flinks-bank-maintenance-retry-later"
    assert str(finding.evidence) == "Flinks says: Come back."


@pytest.mark.parametrize("status", [401, 403, 500])
def test_a_status_alone_is_not_explained(status: int) -> None:
    finding = only(OPEN, reply(status, {"HttpStatusCode": status}))

    assert str(finding.message) == (
        f"Flinks answered {status} without a code or a message, so the reason is not known."
    )


@pytest.mark.parametrize("code", ["OPERATION_PENDING", "OPERATION_DISPATCHED", ""])
def test_a_202_only_asks_for_patience(code: str) -> None:
    finding = only(FETCH, reply(202, {"FlinksCode": code} if code else {}))

    assert (finding.code, finding.severity, finding.mend) == ("still-pending", Severity.NOTE, Mend.POLL)


@pytest.mark.parametrize("status", [203, 401])
def test_questions_are_a_note_with_their_prompts(status: int) -> None:
    json: Json = {"RequestId": "r", "SecurityChallenges": [{"Type": "x", "Prompt": "What city?"}]}

    finding = only(OPEN, reply(status, json))

    assert (finding.code, finding.severity, finding.mend) == ("mfa-required", Severity.NOTE, Mend.ANSWER_QUESTIONS)
    assert finding.extra == {"prompts": ["What city?"]}


def test_an_answer_that_a_customer_left_out_is_said_to_be_left_out() -> None:
    """It is the customer's exchange, not ours: there is no host that failed."""
    finding = only(MINT, Unreachable(Cause.NOT_TOLD))

    assert str(finding.message) == "What was sent to us does not say what came back."


@pytest.mark.parametrize("cause", [cause for cause in Cause if cause is not Cause.NOT_TOLD])
def test_every_cause_is_told_with_its_host(cause: Cause) -> None:
    finding = only(MINT, Unreachable(cause, "toolbox-api.private.fin.ag"))

    assert finding.code in {"network-unreachable", "tls-untrusted", "answer-not-json"}
    assert finding.extra == {"cause": cause.value}
    assert "toolbox-api.private.fin.ag" in str(finding.message)
    assert finding.mend is not None


@pytest.mark.parametrize(("cause", "words"), [(Cause.REFUSED, "still good"), (Cause.RESET, "may be used up")])
def test_after_a_lost_authorize_it_is_said_what_became_of_the_token(cause: Cause, words: str) -> None:
    assert words in str(only(OPEN, Unreachable(cause, "h")).evidence)


def test_a_host_that_answered_before_is_not_suspected() -> None:
    new = Session(Profile.of_instance("acme", "x"))
    session = advanced(advanced(new, token.Asked(AT)), token.Granted(TOKEN, AT))

    first, later = (only(MINT, Unreachable(Cause.NAME_NOT_RESOLVED, "h"), one) for one in (new, session))

    assert (first.mend, first.evidence) == (Mend.EDIT_CREDENTIALS, None)
    assert later.mend is Mend.TRY_AGAIN
    assert "so the network is the likelier cause" in str(later.evidence)


def test_without_a_network_the_sandbox_gives_way_to_the_simulator() -> None:
    assert only(MINT, Unreachable(Cause.NAME_NOT_RESOLVED, "h")).mend is Mend.USE_SIMULATOR


def test_a_simulator_that_has_ended_can_be_started_again() -> None:
    profile = Profile.of_simulator("http://127.0.0.1:1", "http://localhost:1", "x")

    assert only(MINT, Unreachable(Cause.REFUSED, "127.0.0.1:1"), Session(profile)).mend is Mend.USE_SIMULATOR


def test_a_certificate_is_told_in_openssls_words() -> None:
    finding = only(MINT, Unreachable(Cause.TLS, "h: self-signed certificate in certificate chain"))

    assert str(finding.message) == (
        "The certificate of h is not trusted: self-signed certificate in certificate chain."
    )


def test_a_handshake_that_broke_off_is_no_certificates_fault() -> None:
    """A plain HTTP service, or a wrong port: nobody is told to ask for a certificate."""
    finding = only(MINT, Unreachable(Cause.TLS, "h:8014"))

    assert (finding.code, finding.mend) == ("network-unreachable", Mend.EDIT_CREDENTIALS)
    assert "h:8014 broke off the TLS handshake" in str(finding.message)
    assert "plain HTTP" in str(finding.fix)


@pytest.mark.parametrize("status", [502, 503, 504])
def test_a_gateways_page_says_that_the_gateway_waited(status: int) -> None:
    """And an Authorize behind one may have been carried out all the same."""
    finding = only(OPEN, Reply(status, (), "<html>"))

    assert "gateway" in str(finding.fix)
    assert "may be used up" in str(finding.evidence)


def test_a_bare_refusal_of_a_token_names_customer_and_key() -> None:
    """No bank is in play where a token is asked for; the log says the same."""
    outcome = reply(401, {"FlinksCode": "UNAUTHORIZED", "Message": "Unauthorized"})
    finding = only(MINT, outcome)

    assert "customer id" in str(finding.message)
    assert finding.mend is Mend.EDIT_CREDENTIALS
    assert str(finding.evidence) == "Flinks says: Unauthorized"
    assert explain(Exchange(MINT, AT, 0.1, outcome)) == finding.message


def test_the_use_of_an_earlier_token_is_no_reason() -> None:
    """Another token was handed out before this one; this one was not, so it is not said to be used."""
    session = lent(token.Holder.WIDGET)
    for step in (token.Asked(AT), token.Granted(Secret("another"), AT)):
        session = advanced(session, step)

    finding = only(OPEN, reply(401, NO_TOKEN), session)

    assert "only this once" in str(finding.evidence)


def test_a_token_refused_for_no_known_reason_was_sent_only_once() -> None:
    """What this session knows is said: the cause lies outside of it."""
    assert "only this once" in str(only(OPEN, reply(401, NO_TOKEN)).evidence)


def test_http_to_another_machine_is_told_as_what_it_is() -> None:
    call = replace(MINT, url="http://toolbox-api.private.fin.ag/x")

    assert only(call, Unreachable(Cause.UNSENDABLE, "toolbox-api.private.fin.ag")).code == "scheme-insecure"


@pytest.mark.parametrize(
    ("text", "words"), [("<!DOCTYPE html><p>", "page of HTML"), ("  \n", "empty"), ('{"Token": "abc', "cut")]
)
def test_an_answer_that_is_no_json_is_described(text: str, words: str) -> None:
    finding = only(MINT, Reply(200, (), text))

    assert finding.code == "answer-not-json"
    assert words in str(finding.message)


def test_a_proxys_own_answer_is_the_networks_trouble() -> None:
    assert only(MINT, Reply(407, (), "<html>")).extra == {"cause": "proxy"}


@pytest.mark.parametrize(("status", "code"), [(404, "path-incomplete"), (405, "method-wrong")])
def test_an_address_that_does_not_exist(status: int, code: str) -> None:
    assert only(MINT, reply(status, {})).code == code


@pytest.mark.parametrize(("call", "expected"), [("mint", "Token"), ("open", "RequestId"), ("fetch", "Accounts")])
def test_a_success_without_what_was_asked_for(call: str, expected: str) -> None:
    finding = only(CALLS[call], reply(200, {"Something": 1}))

    assert (finding.code, finding.extra["expected"]) == ("answer-field-wrong", expected)


@pytest.mark.parametrize(
    ("sighting", "suspect", "words"),
    [
        (Sighting(Role.AUTHORIZE_TOKEN, "toolbox", AT), "credential-swapped", "known here as the authorize token"),
        (Sighting(Role.X_API_KEY, "toolbox", AT), "credential-swapped", "known here as the x-api-key"),
        (Sighting(Role.SECRET_KEY, "acme", AT), "environment-mixed", "belongs to acme"),
        (Sighting(Role.SECRET_KEY, "toolbox", AT, "other-customer"), "environment-mixed", "customer other-customer"),
    ],
)
def test_a_refused_secret_key_by_what_is_known_of_it(sighting: Sighting, suspect: str, words: str) -> None:
    finding = only(MINT, reply(401, NO_KEY), known=KNOWN.with_value(KEY, sighting))

    suspects = finding.extra["suspects"]
    assert isinstance(suspects, list)
    assert (finding.code, suspects[0]) == ("secret-key-refused", suspect)
    assert len(set(suspects)) == len(suspects)
    assert words in str(finding.evidence)


def test_a_customer_id_that_is_something_else() -> None:
    known = KNOWN.with_value(TOOLBOX_CUSTOMER_ID, Sighting(Role.LOGIN_ID, "toolbox", AT))

    finding = only(MINT, reply(401, NO_KEY), known=known)

    assert str(finding.evidence) == "The value used as customer id is known here as the LoginId."


def test_a_key_that_worked_before() -> None:
    session = advanced(advanced(SESSION, token.Asked(AT)), token.Granted(TOKEN, AT))

    assert "was accepted at" in str(only(MINT, reply(401, NO_KEY), session).evidence)


def test_a_placeholder_that_was_sent() -> None:
    finding = only(token.compose(TOOLBOX, Secret("<flinks-auth-key>")), reply(401, NO_KEY))

    assert finding.extra["suspects"][0] == "placeholder-left"  # type: ignore[index]


def lent(to: token.Holder, made: datetime = AT - timedelta(minutes=5)) -> Session:
    session = advanced(advanced(SESSION, token.Asked(made)), token.Granted(TOKEN, made))
    return advanced(session, token.LendTo(to, made + timedelta(minutes=1)))


@pytest.mark.parametrize(
    ("session", "known", "suspect", "words"),
    [
        (lent(token.Holder.WIDGET), KNOWN, "token-reused", "The Connect preview used this token"),
        (lent(token.Holder.AUTHORIZE), KNOWN, "token-reused", "went out with Authorize"),
        (
            SESSION,
            KNOWN.with_value(TOKEN, Sighting(Role.SECRET_KEY, "toolbox", AT)),
            "credential-swapped",
            "known here as the secret key",
        ),
        (
            SESSION,
            KNOWN.with_value(TOKEN, Sighting(Role.AUTHORIZE_TOKEN, "acme", AT)),
            "environment-mixed",
            "belongs to acme",
        ),
    ],
)
def test_a_refused_token_by_what_is_known_of_it(session: Session, known: Known, suspect: str, words: str) -> None:
    finding = only(OPEN, reply(401, NO_TOKEN), session, known)

    assert (finding.code, finding.mend) == ("token-refused", Mend.NEW_TOKEN)
    assert finding.extra["suspects"][0] == suspect  # type: ignore[index]
    assert words in str(finding.evidence)


def test_an_old_token() -> None:
    made = AT - timedelta(minutes=31)
    session = advanced(advanced(SESSION, token.Asked(made)), token.Granted(TOKEN, made))

    assert "lives for thirty minutes" in str(only(OPEN, reply(401, NO_TOKEN), session).evidence)


def test_a_request_id_that_waited_too_long() -> None:
    opened = authorize.Opened("r1", "l1", "X", "u", "", "", AT - timedelta(minutes=9), authorize.ByLogin("l1"))

    finding = only(FETCH, reply(400, {"FlinksCode": "SESSION_NONEXISTENT"}), replace(SESSION, authorize=opened))

    assert "ends after eight idle minutes" in str(finding.evidence)


def test_a_login_id_of_another_place() -> None:
    known = KNOWN.with_value("l1", Sighting(Role.LOGIN_ID, "acme", AT))
    message = "The LoginId provided is either invalid or does not belong to the CustomerId"

    finding = only(OPEN, reply(401, {"FlinksCode": "INVALID_LOGIN", "Message": message}), known=known)

    assert "was made on acme" in str(finding.evidence)


@given(ANY_JSON, st.sampled_from(sorted(CALLS)), st.integers(100, 599))
def test_no_answer_makes_the_rules_raise(json: Json, call: str, status: int) -> None:
    exchange = Exchange(CALLS[call], AT, 0.1, reply(status, json))

    assert len(findings(exchange, SESSION, KNOWN)) <= 1
    assert str(explain(exchange))


@pytest.mark.parametrize(
    ("call", "outcome", "words"),
    [
        (MINT, reply(200, {"Token": Secret("x")}), "accepted the secret key"),
        (MINT, reply(401, NO_KEY), "did not accept the secret key"),
        (OPEN, reply(200, {"RequestId": "r"}), "session is open"),
        (OPEN, reply(203, {}), "asks a question"),
        (OPEN, reply(401, NO_TOKEN), "did not accept the authorize token"),
        (OPEN, reply(401, {"FlinksCode": "DISABLED_LOGIN"}), "locked this account"),
        (FETCH, reply(202, {"FlinksCode": "OPERATION_PENDING"}), "the Async endpoint says when"),
        (FETCH, reply(202, {"FlinksCode": "OPERATION_DISPATCHED"}), "210 seconds"),
        (FETCH, reply(200, {}), "The data are here"),
        (FETCH, reply(418, {}), "reason is not known"),
        (FETCH, Unreachable(Cause.REFUSED, "h"), "nothing listens"),
        (FETCH, Reply(502, (), "<html>"), "page of HTML"),
    ],
)
def test_any_answer_is_explained_in_a_sentence(call: Call, outcome: Outcome, words: str) -> None:
    assert words in str(explain(Exchange(call, AT, 0.1, outcome)))


def test_the_secret_of_a_call_is_in_no_finding() -> None:
    for call in CALLS.values():
        for outcome in (reply(401, NO_KEY), reply(401, NO_TOKEN), Unreachable(Cause.TLS, "h")):
            assert "-value" not in repr(found(call, outcome))
