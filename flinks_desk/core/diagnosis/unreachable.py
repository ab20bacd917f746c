"""What is to be said when no answer came, or one that is no JSON.

Must not live here: answers that can be read (`of_exchange.py`).
"""

from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlsplit

from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.exchange import Call, Cause, Reply, Unreachable
from flinks_desk.core.profile import Environment
from flinks_desk.core.session import Session
from flinks_desk.core.text import Text, text
from flinks_desk.core.token import Live

__all__ = ["BEFORE_FLINKS", "SENTENCES", "of_page", "of_unreachable", "what_happened"]

INSECURE = text("The address begins with http, so keys would travel in clear. Nothing was sent.")
CHECK_NETWORK = text("Check the network, a VPN and the proxy, then try again.")
NOT_TAKEN = text("Nothing reached Flinks, so the token is still good.")
MAYBE_TAKEN = text("Flinks may have taken the call, so a token that went with it may be used up.")

SENTENCES: Mapping[Cause, tuple[Text, Text, Mend]] = {
    Cause.NAME_NOT_RESOLVED: (
        text("The name {host} was not found."),
        text("Check the instance's name, which is part of the host; then the network and a VPN."),
        Mend.EDIT_CREDENTIALS,
    ),
    Cause.REFUSED: (
        text("{host} refused the connection: nothing listens there."),
        text("If this is the simulator, start it again; otherwise a firewall may be in between."),
        Mend.TRY_AGAIN,
    ),
    Cause.RESET: (text("The connection to {host} was cut before an answer came."), CHECK_NETWORK, Mend.TRY_AGAIN),
    Cause.CONNECT_TIMEOUT: (
        text("{host} did not take the connection in time."),
        text("A firewall that drops packets looks like this; check the network and the proxy, then try again."),
        Mend.TRY_AGAIN,
    ),
    Cause.READ_TIMEOUT: (
        text("{host} gave no answer within {limit} seconds."),
        text("Try again; the data calls may take up to 220 seconds."),
        Mend.TRY_AGAIN,
    ),
    Cause.TLS: (
        text("The certificate of {host} is not trusted: {detail}."),
        text("A company proxy may stand in between; ask for its certificate to be added to this machine."),
        Mend.TRY_AGAIN,
    ),
    Cause.PROXY: (
        text("The proxy of this machine did not let the call to {host} through."),
        text("Check the proxy's settings and whether it wants a sign-in, then try again."),
        Mend.TRY_AGAIN,
    ),
    Cause.REDIRECTED: (
        text("The answer sends the call on to {host}. Keys are not sent there."),
        text("Check the instance's name; something else may answer at this address."),
        Mend.EDIT_CREDENTIALS,
    ),
    Cause.TOO_LARGE: (
        text("The answer from {host} is larger than this program reads."),
        text("Ask for fewer days or accounts."),
        Mend.TRY_AGAIN,
    ),
    Cause.DAMAGED: (
        text("The answer from {host} broke off or is damaged."),
        text("Try again; something between here and Flinks may change the answers."),
        Mend.TRY_AGAIN,
    ),
    Cause.UNSENDABLE: (
        text("The call to {host} was not sent."),
        text("A value holds a character that no header can carry; enter it again."),
        Mend.EDIT_CREDENTIALS,
    ),
    Cause.CANCELLED: (text("The call to {host} was cancelled."), text("Start it again when you like."), Mend.TRY_AGAIN),
    Cause.NOT_TOLD: (
        text("What was sent to us does not say what came back."),
        text("Ask for the answer's status and body, or run the call again."),
        Mend.TRY_AGAIN,
    ),
}
"""What happened, what to do, and the button, for every cause."""

GATEWAY = frozenset({502, 503, 504})
"""Statuses of a server that stands before the one that was meant."""

CODES: Mapping[Cause, str] = {
    Cause.TLS: "tls-untrusted",
    Cause.TOO_LARGE: "answer-not-json",
    Cause.DAMAGED: "answer-not-json",
}
"""All others are `network-unreachable` (contract §4)."""

NO_HANDSHAKE = (
    text("{host} broke off the TLS handshake: what answers there may not speak TLS."),
    text("Check the instance's name and the port; a proxy or a plain HTTP service may answer there."),
    Mend.EDIT_CREDENTIALS,
)
"""TLS that failed before any certificate was looked at: OpenSSL has no words about one then."""

BEFORE_FLINKS = frozenset(
    {
        Cause.NAME_NOT_RESOLVED,
        Cause.REFUSED,
        Cause.CONNECT_TIMEOUT,
        Cause.TLS,
        Cause.PROXY,
        Cause.UNSENDABLE,
    }
)
"""Causes after which it is sure that Flinks never saw the call."""


def of_unreachable(call: Call, outcome: Unreachable, session: Session) -> Finding:
    """Why no answer came, and what this session knows about it."""
    if _is_insecure(call, outcome):
        fix, mend = text("Use https; http is for this machine only."), Mend.EDIT_CREDENTIALS
        return Finding("scheme-insecure", Severity.ERROR, INSECURE, fix, mend=mend)
    answered = _last_answer(session)
    fix, mend = _way_out(outcome, session.profile.environment, answered)
    return Finding(
        CODES.get(outcome.cause, "network-unreachable") if _row(outcome) is not NO_HANDSHAKE else "network-unreachable",
        Severity.ERROR,
        what_happened(call, outcome),
        fix,
        extra={"cause": outcome.cause.value},
        mend=mend,
        evidence=_evidence(call, outcome, answered),
    )


def _row(outcome: Unreachable) -> tuple[Text, Text, Mend]:
    has_detail = bool(outcome.detail.partition(": ")[2])
    return NO_HANDSHAKE if outcome.cause is Cause.TLS and not has_detail else SENTENCES[outcome.cause]


def _way_out(outcome: Unreachable, place: Environment, answered: datetime | None) -> tuple[Text, Mend]:
    """What to do: the table's row, unless the session knows better."""
    match outcome.cause, place:
        case Cause.NAME_NOT_RESOLVED | Cause.REDIRECTED, _ if answered:
            return CHECK_NETWORK, Mend.TRY_AGAIN
        case Cause.NAME_NOT_RESOLVED, Environment.SANDBOX:
            return text("Check the network and a VPN; the built-in simulator works without them."), Mend.USE_SIMULATOR
        case Cause.REFUSED, Environment.SIMULATOR:
            return text("The simulator does not run any more; start it again."), Mend.USE_SIMULATOR
        case _:
            _, fix, mend = _row(outcome)
            return fix, mend


def what_happened(call: Call, outcome: Unreachable) -> Text:
    """One sentence, with the host."""
    if _is_insecure(call, outcome):
        return INSECURE
    host, _, detail = outcome.detail.partition(": ")
    return _row(outcome)[0].filled(
        host=host or urlsplit(call.url).netloc, detail=detail or outcome.cause.value, limit=round(call.patience)
    )


def _evidence(call: Call, outcome: Unreachable, answered: datetime | None) -> Text | None:
    """What became of the token matters most; then, that the same host has answered before."""
    if call.endpoint == "Authorize":
        return NOT_TAKEN if outcome.cause in BEFORE_FLINKS else MAYBE_TAKEN
    if answered:
        return text("The same host answered at {time}, so the network is the likelier cause.", time=answered)
    return None


def _last_answer(session: Session) -> datetime | None:
    granted = [moment.at for moment in session.token_life if isinstance(moment.state, Live)]
    return granted[-1] if granted else None


def _is_insecure(call: Call, outcome: Unreachable) -> bool:
    return outcome.cause is Cause.UNSENDABLE and call.url.startswith("http:")


def of_page(reply: Reply, call: Call) -> Finding:
    """An answer that is no JSON: a page, nothing at all, or half of one."""
    if reply.status == 407:
        message, fix, mend = SENTENCES[Cause.PROXY]
        return Finding(
            "network-unreachable",
            Severity.ERROR,
            message.filled(host="Flinks"),
            fix,
            extra={"cause": Cause.PROXY.value},
            mend=mend,
        )
    return Finding(
        "answer-not-json",
        Severity.ERROR,
        _shape(reply),
        _what_then(reply),
        mend=Mend.TRY_AGAIN,
        evidence=MAYBE_TAKEN if call.endpoint == "Authorize" else None,
    )


def _what_then(reply: Reply) -> Text:
    if reply.status in GATEWAY:
        return text("A gateway before Flinks got no answer from it. Try again in a minute.")
    if not reply.text.strip():
        return text("A proxy or a gateway may have dropped the body. Try again, and tell Flinks if it stays so.")
    return text("Look at the raw answer: a proxy, a gateway or a wrong host may have given it. Then try again.")


def _shape(reply: Reply) -> Text:
    body = reply.text.strip()
    if not body:
        return text("The answer ({status}) is empty where JSON was expected.", status=reply.status)
    if body.startswith("<"):
        return text(
            "The answer ({status}) is a page of HTML where JSON was expected, {size} characters long.",
            status=reply.status,
            size=len(reply.text),
        )
    return text("The answer ({status}) is no complete JSON; it may have been cut.", status=reply.status)
