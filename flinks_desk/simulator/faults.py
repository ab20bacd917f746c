"""The table of troubles that can be ordered; switchboard.py keeps those that are.

A row either sets policies, or makes the API, the wire, the widget or the bank behave badly.
Names are for command lines, scenario files, the control API and the window.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from flinks_desk.simulator.codes import CODES, Code
from flinks_desk.simulator.policies import STRICT, SwitchValue


class Where(StrEnum):
    POLICY = "policy"  # a switch of policies.py
    CODE = "code"  # Authorize, the widget's sign-in or a data call is answered with one FlinksCode
    WIRE = "wire"  # the API's answer is damaged, late or replaced
    WIDGET = "widget"
    OAUTH = "oauth"


@dataclass(frozen=True)
class Fault:
    name: str
    where: Where
    does: str
    shows: str
    parameters: Mapping[str, str] = field(default_factory=dict)  # names and what they are without a word
    sets: Mapping[str, SwitchValue] = field(default_factory=dict)


_TIMES: Final = {"times": "always"}
_SOME_CALLS: Final = {"endpoint": "*", "times": "always"}


def _policy(name: str, does: str, shows: str, **sets: SwitchValue) -> Fault:
    return Fault(name, Where.POLICY, does, shows, {}, sets)


def _wire(name: str, does: str, shows: str, **more: str) -> Fault:
    return Fault(name, Where.WIRE, does, shows, _SOME_CALLS | more)


def _widget(name: str, does: str, shows: str) -> Fault:
    return Fault(name, Where.WIDGET, does, shows, _TIMES)


def _oauth(name: str, does: str, shows: str, **more: str) -> Fault:
    return Fault(name, Where.OAUTH, does, shows, _TIMES | more)


def code_fault_name(code: str) -> str:
    return f"code-{code.lower().replace('_', '-')}"


def _code(code: Code) -> Fault:
    does = f"{code.at} is answered with {code.name}"
    return Fault(code_fault_name(code.name), Where.CODE, does, code.means, {"endpoint": code.at, "times": "always"})


_POLICIES: Final = (
    _policy(
        "strict",
        "the tolerant readings end: case of names, content type, text for booleans and answers, loose paths",
        "what a less patient server would refuse",
        **STRICT,
    ),
    _policy(
        "mfa-token-any", "MFA answers carry the opening token or a fresh one", "the tolerant reading", mfa_token="any"
    ),
    _policy(
        "mfa-token-same",
        "MFA answers must carry the token that opened the session",
        "who mints for every call",
        mfa_token="same_token",
    ),
    _policy(
        "mfa-token-strict", "MFA answers need a fresh token", "who takes single use for granted", mfa_token="strict"
    ),
    _policy(
        "token-optional", "no call insists on a token", "an integration from before October 2024", token_mandatory=False
    ),
    _policy(
        "token-15-minutes",
        "tokens live 15 minutes when a RequestId is resumed",
        "the Reconnect table",
        resume_token_minutes=15,
    ),
    _policy(
        "token-1-minute",
        "tokens live one minute",
        "what happens when a person reads slowly",
        token_minutes=1,
        resume_token_minutes=1,
    ),
    _policy(
        "session-2-minutes",
        "a RequestId waits two minutes for MFA answers",
        "a person who looks for their phone",
        session_idle_minutes=2,
    ),
    _policy(
        "token-inactivity",
        "a token lives 30 minutes after its last use",
        "the other reading of the lifetime",
        token_age="inactivity",
    ),
    _policy(
        "token-access-denied",
        "a refused token brings ACCESS_DENIED",
        "code that waits for UNAUTHORIZED",
        token_refusal_code="ACCESS_DENIED",
    ),
    _policy("invalid-login-400", "INVALID_LOGIN has status 400", "the older help pages", invalid_login_status=400),
    _policy(
        "invalid-request-400", "INVALID_REQUEST has status 400", "the older help pages", invalid_request_status=400
    ),
    _policy(
        "too-many-requests-403", "TOO_MANY_REQUESTS has status 403", "an older client", too_many_requests_status=403
    ),
    _policy(
        "too-many-requests-429", "TOO_MANY_REQUESTS has status 429", "what HTTP would say", too_many_requests_status=429
    ),
    _policy(
        "undocumented-400",
        "codes without a documented status have 400",
        "code that looks at the status alone",
        undocumented_status=400,
    ),
    _policy("customer-404", "an unknown customer id has status 404", "the other reading", unknown_customer_status=404),
    _policy(
        "no-message",
        "refusals within a session have no Message",
        "code that prints a text that is not there",
        messages_in_session_refusals=False,
    ),
    _policy(
        "wrong-answer-no-retry-code",
        "a wrong MFA answer brings INVALID_SECURITY_RESPONSE_NO_RETRY",
        "the R pages",
        wrong_answer="no_retry_code",
    ),
    _policy(
        "wrong-answer-retry",
        "a wrong MFA answer brings 401 with a new RequestId and challenges",
        "old clients",
        wrong_answer="retry",
    ),
    _policy(
        "wrong-answer-asks-again",
        "a wrong MFA answer brings 203 again",
        "loops without an end",
        wrong_answer="ask_again",
    ),
    _policy(
        "precise-credentials",
        "INVALID_USERNAME and INVALID_PASSWORD instead of INVALID_LOGIN",
        "three codes, one cause",
        wrong_credentials="precise",
    ),
    _policy("details-immediate", "data calls answer 200 at once", "the older reading", details_pending_first=False),
    _policy(
        "details-slow",
        "data stay pending for five minutes of the simulator's clock",
        "polling given up too early",
        collection_seconds=300,
    ),
    _policy(
        "dispatched-210",
        "data calls answer OPERATION_DISPATCHED until the clock has moved 210 seconds",
        "long running jobs",
        collection_seconds=210,
        pending_code="OPERATION_DISPATCHED",
    ),
    _policy("card-busy-long", "a card cannot be deleted for five minutes", "CARD_IN_USE", card_busy_seconds=300),
    _policy(
        "request-id-reusable",
        "GetAccountsDetail does not use its RequestId up",
        "the other reading",
        request_id_spent=False,
    ),
    _policy("api-key-optional", "data calls work without x-api-key", "older instances", api_key_needed=False),
    _policy(
        "answers-as-list-only", "an MFA answer as text is refused", "a string where a list belongs", text_answers=False
    ),
    _policy("days-360", "DaysOfTransactions knows Days360", "clients from before August 2018", days_360=True),
    _policy(
        "async-not-activated",
        "AuthorizeAsync brings METHOD_NOT_AVAILABLE",
        "a feature that must be asked for",
        authorize_async=False,
    ),
    _policy(
        "async-slow",
        "AuthorizeAsync answers 202 for a minute of the simulator's clock",
        "a caller that expects the second answer to be the last",
        authorize_async_seconds=60,
    ),
    _policy(
        "statements-not-activated",
        "GetStatements brings METHOD_NOT_AVAILABLE",
        "a feature that must be asked for",
        statements=False,
    ),
    _policy(
        "refresh-in-one-word",
        "SetScheduledRefresh answers ACTIVATED or DEACTIVATED",
        "code that waits for a sentence",
        refresh_in_one_word=True,
    ),
    _policy("us-questions", "the test user is asked a sum", "a caller in the United States", country="us"),
    _policy("cors-on", "the API allows calls from any page", "what a browser does when it is allowed to", cors=True),
    _policy(
        "older-bearer",
        "BankingServices/Token gives an access token, and Authorization: Bearer opens Authorize and the data calls",
        "clients from before the authorize token",
        bearer=True,
    ),
    _policy(
        "one-session-a-login",
        "a second live session brings CONCURRENT_SESSION while the first waits for MFA answers",
        "a second tab, or a job that does not wait",
        several_sessions=False,
    ),
    _policy(
        "webhook-kyc",
        "a KYC webhook with the holders comes before the one with the data",
        "receivers that know one ResponseType",
        webhook_types="KYC GetAccountsDetail",
    ),
    _policy(
        "webhook-x-flinks-signature",
        "webhooks are signed in X-Flinks-Signature",
        "the other name",
        webhook_header="X-Flinks-Signature",
    ),
    _policy(
        "redirect-uri-unregistered",
        "a redirect_uri on loopback is not whitelisted",
        "a forgotten registration",
        redirect_loopback=False,
    ),
    _policy(
        "redirect-event-url",
        "REDIRECT carries url, and the loginId only in it",
        "the older event",
        redirect_event="url",
    ),
    _policy(
        "redirect-event-ids",
        "REDIRECT carries loginId and requestId, no url",
        "the event of October 2025",
        redirect_event="ids",
    ),
    _policy(
        "redirect-event-login-id", "REDIRECT carries loginId alone", "the shortest event", redirect_event="login_id"
    ),
    _policy(
        "consent-off-by-default",
        "the widget asks for consent only with consentEnable=true",
        "the older default",
        consent_by_default=False,
    ),
    _policy(
        "institution-as-number",
        "redirects name the institution by its number",
        "code that compares a name",
        institution_as_number=True,
    ),
    _policy(
        "account-ids-listed",
        "several accountIds come as a list in events",
        "code that splits a text at commas",
        account_ids_listed=True,
    ),
)

_WIRES: Final = (
    _wire(
        "rate-limit",
        "after some calls in a minute: TOO_MANY_REQUESTS",
        "polling that is too eager",
        calls="10",
        retry_after="none",
    ),
    _wire("latency", "the answer comes late", "a window that freezes, a time-out that is too short", seconds="2"),
    _wire("slow-body", "the body comes in drops", "readers without a limit of time", seconds="2"),
    _wire("cut-body", "the connection ends in the middle of the body", "half a JSON"),
    _wire("connection-reset", "the connection is reset before the answer", "retries that are not safe"),
    _wire("html-502", "a gateway's HTML page with status 502", "HTML where JSON was expected"),
    _wire("html-200", "a page of HTML with status 200", "code that trusts the status"),
    _wire("empty-200", "status 200 and no body", "a parser at the end of its input"),
    _wire("wrong-content-type", "JSON that calls itself text/plain", "clients that look at the type first"),
    _wire("status-differs", "the body's HttpStatusCode says 200 whatever the status is", "code that believes the body"),
    _wire(
        "clock-apart",
        "the Date header is some seconds behind, as if the caller's clock were ahead",
        "times that cannot be compared with Flinks'",
        seconds="300",
    ),
    _wire(
        "consumed-then-504",
        "the call is carried out, and then answered with 504",
        "a token that is used up although nothing came back",
    ),
    _wire(
        "tokens-under-another-name",
        "GenerateAuthorizeToken answers AuthorizeToken and ExpiresIn",
        "code written from a third party's specification",
    ),
)

_WIDGETS: Final = (
    _widget(
        "hostile-origin",
        "a frame of another origin posts a false REDIRECT first",
        "listeners that do not check the origin",
    ),
    _widget("popup-blocked", "the bank's window cannot open: POPUP_BLOCKED", "embedded browsers without new windows"),
    _widget(
        "token-invalid-during-consent",
        "the token dies while the person reads: TOKEN_INVALID",
        "a countdown that is not watched",
    ),
    _widget("duplicate-redirect", "REDIRECT is sent twice", "handlers that are not idempotent"),
    _widget("widget-silent", "the widget's page stays blank and says nothing", "a blank frame without a reason"),
    _widget("frame-refused", "the widget forbids frames by CSP and X-Frame-Options", "a blank frame"),
    _widget("unknown-step", "an event that nobody documented comes in between", "listeners that know all steps"),
)

_OAUTHS: Final = (
    _oauth("callback-wrong-state", "the callback carries another state", "callers that do not compare it"),
    _oauth(
        "callback-error", "the callback carries an error", "callers that wait for a loginId only", error="access_denied"
    ),
    _oauth(
        "callback-without-login",
        "the callback carries neither loginId nor error",
        "an empty page that looks like success",
    ),
)

FAULTS: Final = (*_POLICIES, *(_code(code) for code in CODES), *_WIRES, *_WIDGETS, *_OAUTHS)
BY_NAME: Final[Mapping[str, Fault]] = {fault.name: fault for fault in FAULTS}
