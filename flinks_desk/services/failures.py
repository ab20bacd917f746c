"""What httpx raises, as causes that people can be told.

Lives here: the table of its exceptions, and looking through a chain for what really happened.
Must not live here: showing an exception's own text, which may hold a secret (pitfalls §4.2).
"""

import re
import socket
import ssl
from collections.abc import Iterator, Mapping

from flinks_desk.core.exchange import Cause, Unreachable
from flinks_desk.services.phases import Phase

__all__ = ["CAUSES", "TIMED_OUT", "WANTS_OURS", "is_unbelieved", "timed_out", "unreachable"]

CAUSES: Mapping[str, Cause] = {
    "ConnectTimeout": Cause.CONNECT_TIMEOUT,
    "PoolTimeout": Cause.POOL_TIMEOUT,
    "ReadTimeout": Cause.READ_TIMEOUT,
    "WriteTimeout": Cause.WRITE_TIMEOUT,
    "TimeoutException": Cause.READ_TIMEOUT,
    "ConnectError": Cause.REFUSED,
    "ReadError": Cause.RESET,
    "WriteError": Cause.RESET,
    "CloseError": Cause.RESET,
    "NetworkError": Cause.RESET,
    "ProxyError": Cause.PROXY,
    "UnsupportedProtocol": Cause.UNSENDABLE,
    "LocalProtocolError": Cause.UNSENDABLE,
    "RemoteProtocolError": Cause.DAMAGED,
    "ProtocolError": Cause.DAMAGED,
    "DecodingError": Cause.DAMAGED,
    "TooManyRedirects": Cause.REDIRECTED,
    "TransportError": Cause.RESET,
    "RequestError": Cause.RESET,
    "HTTPStatusError": Cause.DAMAGED,
    "HTTPError": Cause.RESET,
    "InvalidURL": Cause.UNSENDABLE,
    "CookieConflict": Cause.UNSENDABLE,
    "StreamConsumed": Cause.DAMAGED,
    "StreamClosed": Cause.DAMAGED,
    "ResponseNotRead": Cause.DAMAGED,
    "RequestNotRead": Cause.UNSENDABLE,
    "StreamError": Cause.DAMAGED,
}
"""By the exception's name, so that httpx need not be imported to read it; a test compares it with httpx."""

TIMED_OUT: Mapping[Phase, Cause] = {
    Phase.POOL: Cause.POOL_TIMEOUT,
    Phase.CONNECT: Cause.CONNECT_TIMEOUT,
    Phase.PROXY: Cause.PROXY_TIMEOUT,
    Phase.TLS: Cause.TLS_TIMEOUT,
    Phase.WRITE: Cause.WRITE_TIMEOUT,
    Phase.ANSWER: Cause.READ_TIMEOUT,
    Phase.BODY: Cause.BODY_TIMEOUT,
}

TIMEOUTS = frozenset(TIMED_OUT.values())

DEEPER: tuple[tuple[type[BaseException], Cause], ...] = (
    (ssl.SSLError, Cause.TLS),
    (socket.gaierror, Cause.NAME_NOT_RESOLVED),
    (UnicodeEncodeError, Cause.UNSENDABLE),
    (ConnectionRefusedError, Cause.REFUSED),
    (ConnectionResetError, Cause.RESET),
    (BrokenPipeError, Cause.RESET),
)
"""What lies beneath one of httpx's errors says more than the error itself, except about a proxy."""

WANTS_OURS = frozenset(
    {
        "TLSV13_ALERT_CERTIFICATE_REQUIRED",
        "SSLV3_ALERT_BAD_CERTIFICATE",
        "SSLV3_ALERT_CERTIFICATE_EXPIRED",
        "SSLV3_ALERT_CERTIFICATE_REVOKED",
        "SSLV3_ALERT_CERTIFICATE_UNKNOWN",
        "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE",
        "TLSV1_ALERT_UNKNOWN_CA",
    }
)
"""OpenSSL's words for what the other side says of a certificate of ours (RFC 8446 §6.2)."""

STATUS = re.compile(r"(\d{3}) ")
SIGN_IN = ("Invalid username/password", "Requested ")
"""How httpcore says that a SOCKS proxy wants another sign-in, or none."""
SOCKS_SAYS_NO = "Proxy Server could not connect"


def unreachable(failure: BaseException, host: str, at: Phase = Phase.ANSWER, proxy: str = "") -> Unreachable:
    """The cause, and a detail that is safe to show. `at` is how far the call had come, by way of this proxy."""
    named = next((CAUSES[kind.__name__] for kind in type(failure).__mro__ if kind.__name__ in CAUSES), None)
    if named in TIMEOUTS and named is not Cause.POOL_TIMEOUT:
        return timed_out(at, host, proxy)
    if named is Cause.PROXY or at is Phase.PROXY:
        return _of_proxy(failure, host, proxy)
    cause = _beneath(failure) or named
    if proxy and at is Phase.CONNECT and cause is not Cause.UNSENDABLE:
        return Unreachable(Cause.PROXY_UNREACHABLE, f"{host}: {proxy}")
    if cause is Cause.DAMAGED and _hung_up(failure):
        return Unreachable(Cause.RESET, host)
    if cause is Cause.RESET and at is Phase.BODY:  # the answer had begun
        return Unreachable(Cause.DAMAGED, host)
    return Unreachable(cause or Cause.RESET, host)


def timed_out(at: Phase, host: str, proxy: str = "") -> Unreachable:
    """The time was up while the call waited for this."""
    if proxy and at in {Phase.CONNECT, Phase.PROXY}:
        cause = Cause.PROXY_UNREACHABLE if at is Phase.CONNECT else Cause.PROXY_TIMEOUT
        return Unreachable(cause, f"{host}: {proxy}")
    return Unreachable(TIMED_OUT[at], host)


def is_unbelieved(failure: BaseException) -> bool:
    """Whether a certificate of the other side was looked at, and refused."""
    return any(isinstance(one, ssl.SSLCertVerificationError) for one in _chain(failure))


def _of_proxy(failure: BaseException, host: str, proxy: str) -> Unreachable:
    """By the first figures or words of httpcore's text, of which nothing else is shown."""
    said = next((str(one) for one in _chain(failure) if type(one).__name__ == "ProxyError"), "")
    status = STATUS.match(f"{said} ")
    if status and status[1] != "407":
        return Unreachable(Cause.PROXY_REFUSED, f"{host}: {proxy} ({status[1]})")
    if status or said.startswith(SIGN_IN):
        return Unreachable(Cause.PROXY_SIGN_IN, f"{host}: {proxy}")
    return Unreachable(Cause.SOCKS_REFUSED if said.startswith(SOCKS_SAYS_NO) else Cause.PROXY, f"{host}: {proxy}")


def _beneath(failure: BaseException) -> Cause | None:
    for one in _chain(failure):
        for kind, cause in DEEPER:
            if isinstance(one, kind):
                wants = getattr(one, "reason", "") in WANTS_OURS
                return Cause.TLS_CERTIFICATE_WANTED if wants else cause
    return None


def _chain(failure: BaseException) -> Iterator[BaseException]:
    """The failure and all that it came from, groups included."""
    waiting: list[BaseException | None] = [failure]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop(0)
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [one.__cause__, one.__context__]
        if isinstance(one, BaseExceptionGroup):
            waiting += one.exceptions


def _hung_up(failure: BaseException) -> bool:
    return any("disconnected" in str(one) for one in _chain(failure))
