"""What is to be said when no answer came, or one that is no JSON.

Must not live here: answers that can be read (`of_exchange.py`).
"""

from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlsplit

from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.exchange import Call, Cause, Reply, Unreachable
from flinks_desk.core.json_door import is_too_deep
from flinks_desk.core.profile import Environment
from flinks_desk.core.session import Session
from flinks_desk.core.text import Text, text
from flinks_desk.core.token import Live

__all__ = ["BEFORE_FLINKS", "SENTENCES", "of_page", "of_unreachable", "what_happened"]

INSECURE = text("The address begins with http, so keys would travel in clear. Nothing was sent.")
CLOCK_IS_WRONG = text("The clock of this machine is wrong, as earlier answers told: set it, then try again.")
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
    Cause.TLS_TIMEOUT: (
        text("{host} took the connection, but the TLS handshake did not end in time."),
        text("A firewall that looks into TLS may hold it up; see in the network settings how far calls come."),
        Mend.OPEN_NETWORK,
    ),
    Cause.WRITE_TIMEOUT: (
        text("{host} took the connection, but did not take the whole call in time."),
        text("The network may be very slow; try again."),
        Mend.TRY_AGAIN,
    ),
    Cause.BODY_TIMEOUT: (
        text("The answer of {host} began, and did not end within {limit} seconds."),
        text("The network may be very slow, or something in between holds the answer back; try again."),
        Mend.TRY_AGAIN,
    ),
    Cause.POOL_TIMEOUT: (
        text("The call to {host} was not sent: earlier calls still take all connections."),
        text("Wait for them or cancel them, then try again."),
        Mend.TRY_AGAIN,
    ),
    Cause.TLS: (
        text("The certificate of {host} is not trusted: {detail}."),
        text("A company proxy may stand in between; ask for its certificate to be added to this machine."),
        Mend.OPEN_NETWORK,
    ),
    Cause.TLS_UNKNOWN_ISSUER: (
        text("The certificate of {host} was issued by {detail}, which this machine does not trust."),
        text(
            "If this name is your company's or an antivirus, it reads the traffic: give its CA file in the network "
            "settings. Otherwise use another network."
        ),
        Mend.OPEN_NETWORK,
    ),
    Cause.TLS_SELF_SIGNED: (
        text("The certificate of {host} is signed by nobody but itself ({detail})."),
        text("Flinks does not use such a certificate: check the host and the network; nothing was sent."),
        Mend.OPEN_NETWORK,
    ),
    Cause.TLS_EXPIRED: (
        text("The certificate of {host} expired on {detail}."),
        text("Check the date of this machine first; if it is right, what answers there has to be renewed."),
        Mend.OPEN_NETWORK,
    ),
    Cause.TLS_TOO_EARLY: (
        text("The certificate of {host} is valid from {detail} only, by the clock of this machine."),
        text("The clock of this machine is likely behind: set it, then try again."),
        Mend.OPEN_NETWORK,
    ),
    Cause.TLS_WRONG_NAME: (
        text("What answers at {host} shows a certificate for {detail}."),
        text("Check the instance's name; the sign-in page of a guest network answers so too."),
        Mend.OPEN_NETWORK,
    ),
    Cause.TLS_CERTIFICATE_WANTED: (
        text("{host} wants a certificate from this program, or did not take the one it got."),
        text("Give the client certificate and its key in the network settings."),
        Mend.OPEN_NETWORK,
    ),
    Cause.PROXY: (
        text("The proxy of this machine did not let the call to {host} through."),
        text("Check the proxy's settings and whether it wants a sign-in, then try again."),
        Mend.OPEN_NETWORK,
    ),
    Cause.PROXY_UNREACHABLE: (
        text("The proxy {detail} was not reached, so the call to {host} did not leave."),
        text("Check its address and port in the network settings, and whether a VPN has to be on."),
        Mend.OPEN_NETWORK,
    ),
    Cause.PROXY_TIMEOUT: (
        text("The proxy {detail} took the connection, but gave no word about {host} in time."),
        text("Check that it is a proxy of the kind that is set, then try again."),
        Mend.OPEN_NETWORK,
    ),
    Cause.PROXY_SIGN_IN: (
        text("The proxy {detail} wants a sign-in before it lets calls to {host} through."),
        text("Give user and password of the proxy in the network settings."),
        Mend.OPEN_NETWORK,
    ),
    Cause.PROXY_REFUSED: (
        text("The proxy {detail} does not let calls to {host} through."),
        text("Ask whoever runs the proxy to allow this host, port 443; or choose another way in the network settings."),
        Mend.OPEN_NETWORK,
    ),
    Cause.SOCKS_REFUSED: (
        text("The SOCKS proxy {detail} did not connect to {host}."),
        text("Its rules may forbid this host, or it does not find it; ask whoever runs it."),
        Mend.OPEN_NETWORK,
    ),
    Cause.SETTINGS: (
        text("The call to {host} was not sent: {detail} in the network settings cannot be used."),
        text("Choose another one in the network settings, or none."),
        Mend.OPEN_NETWORK,
    ),
    Cause.REDIRECTED: (
        text("The answer sends the call on to {host}. Keys are not sent there."),
        text("Check the instance's name; the sign-in page of a guest network answers so too."),
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

SIGN_IN_AT_NETWORK = 511
"""What a network says that wants a sign-in first (RFC 6585 §6)."""

CODES: Mapping[Cause, str] = {
    **dict.fromkeys(
        (
            Cause.TLS,
            Cause.TLS_UNKNOWN_ISSUER,
            Cause.TLS_SELF_SIGNED,
            Cause.TLS_EXPIRED,
            Cause.TLS_TOO_EARLY,
            Cause.TLS_WRONG_NAME,
        ),
        "tls-untrusted",
    ),
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
        Cause.POOL_TIMEOUT,
        Cause.TLS,
        Cause.TLS_TIMEOUT,
        Cause.TLS_UNKNOWN_ISSUER,
        Cause.TLS_SELF_SIGNED,
        Cause.TLS_EXPIRED,
        Cause.TLS_TOO_EARLY,
        Cause.TLS_WRONG_NAME,
        Cause.TLS_CERTIFICATE_WANTED,
        Cause.PROXY,
        Cause.PROXY_UNREACHABLE,
        Cause.PROXY_TIMEOUT,
        Cause.PROXY_SIGN_IN,
        Cause.PROXY_REFUSED,
        Cause.SOCKS_REFUSED,
        Cause.SETTINGS,
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
    fix, mend = _way_out(outcome, session, answered)
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


def _way_out(outcome: Unreachable, session: Session, answered: datetime | None) -> tuple[Text, Mend]:
    """What to do: the table's row, unless the session knows better."""
    is_clock_wrong = session.skew is not None and session.skew.is_worth_telling
    match outcome.cause, session.profile.environment:
        case Cause.TLS_EXPIRED | Cause.TLS_TOO_EARLY, _ if is_clock_wrong:
            return CLOCK_IS_WRONG, Mend.TRY_AGAIN
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
    if reply.text.lstrip().startswith("<") and (reply.status < 400 or reply.status == SIGN_IN_AT_NETWORK):
        return text("A guest network's sign-in page answers so: open a web page in a browser, sign in, then try again.")
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
    if is_too_deep(reply.text):
        return text("The answer ({status}) is nested deeper than this program reads.", status=reply.status)
    return text("The answer ({status}) is no complete JSON; it may have been cut.", status=reply.status)
