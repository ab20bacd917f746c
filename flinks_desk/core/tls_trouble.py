"""Why a certificate is not believed, from what it says of itself.

The rule: a TLS library has refused it already; here it is only told why.
Must not live here: fetching it (`services/hops.py`), or what to do about it (`diagnosis/unreachable.py`).
"""

from collections.abc import Sequence
from datetime import datetime

from flinks_desk.core.exchange import Cause
from flinks_desk.core.way import Certificate

__all__ = ["covers", "trouble_of"]

MOST_NAMES = 3


def trouble_of(chain: Sequence[Certificate], host: str, now: datetime) -> tuple[Cause, str]:
    """The cause, and the detail that its sentence tells: a date, names, or an issuer."""
    if not chain:
        return Cause.TLS, ""
    own = chain[0]
    if now < own.not_before:
        return Cause.TLS_TOO_EARLY, f"{own.not_before:%Y-%m-%d %H:%M} UTC"
    if now > own.not_after:
        return Cause.TLS_EXPIRED, f"{own.not_after:%Y-%m-%d %H:%M} UTC"
    if not covers(own.names, host):
        return Cause.TLS_WRONG_NAME, ", ".join(own.names[:MOST_NAMES]) or own.subject
    if own.is_self_signed:
        return Cause.TLS_SELF_SIGNED, own.subject or own.fingerprint[:16]
    return Cause.TLS_UNKNOWN_ISSUER, own.issuer or own.fingerprint[:16]


def covers(names: Sequence[str], host: str) -> bool:
    """Whether a certificate with these names is good for the host; `*` stands for one label (RFC 6125 §6.4.3)."""
    wanted = host.lower().rstrip(".").strip("[]")
    return any(_is(name.lower(), wanted) for name in names)


def _is(name: str, host: str) -> bool:
    if name.startswith("*."):
        first, _, rest = host.partition(".")
        return bool(first) and rest == name[2:]
    return name == host
