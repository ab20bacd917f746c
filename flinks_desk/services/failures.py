"""What httpx raises, as causes that people can be told.

Lives here: the table of its exceptions, and looking through a chain for what really happened.
Must not live here: showing an exception's own text, which may hold a secret (pitfalls §4.2).
"""

import socket
import ssl
from collections.abc import Iterator, Mapping

from flinks_desk.core.exchange import Cause, Unreachable

__all__ = ["CAUSES", "unreachable"]

CAUSES: Mapping[str, Cause] = {
    "ConnectTimeout": Cause.CONNECT_TIMEOUT,
    "PoolTimeout": Cause.CONNECT_TIMEOUT,
    "ReadTimeout": Cause.READ_TIMEOUT,
    "WriteTimeout": Cause.READ_TIMEOUT,
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

DEEPER: tuple[tuple[type[BaseException], Cause], ...] = (
    (ssl.SSLError, Cause.TLS),
    (socket.gaierror, Cause.NAME_NOT_RESOLVED),
    (UnicodeEncodeError, Cause.UNSENDABLE),
    (ConnectionRefusedError, Cause.REFUSED),
    (ConnectionResetError, Cause.RESET),
    (BrokenPipeError, Cause.RESET),
)
"""What lies beneath one of httpx's errors says more than the error itself, except about a proxy."""


def unreachable(failure: BaseException, host: str) -> Unreachable:
    """The cause, and a detail that is safe to show."""
    named = next((CAUSES[kind.__name__] for kind in type(failure).__mro__ if kind.__name__ in CAUSES), None)
    if named is Cause.PROXY:
        return Unreachable(Cause.PROXY, host)
    for beneath in _chain(failure):
        for kind, cause in DEEPER:
            if isinstance(beneath, kind):
                return Unreachable(cause, _detail(beneath, host))
    if named is Cause.DAMAGED and _hung_up(failure):
        return Unreachable(Cause.RESET, host)
    return Unreachable(named or Cause.RESET, host)


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


def _detail(failure: BaseException, host: str) -> str:
    # OpenSSL's own words, such as "self-signed certificate in certificate chain"; they hold no data of ours.
    if isinstance(failure, ssl.SSLCertVerificationError):
        return f"{host}: {getattr(failure, 'verify_message', '') or 'not verified'}"
    return host


def _hung_up(failure: BaseException) -> bool:
    return any("disconnected" in str(one) for one in _chain(failure))
