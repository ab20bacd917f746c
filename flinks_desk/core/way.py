"""What was seen on the way of one exchange: proxy, TLS and certificates. None of it is secret.

Must not live here: reading a certificate (`certificate.py`), or whether it is to be believed.
"""

from datetime import datetime

from flinks_desk.core.lean import dataclass

__all__ = ["Certificate", "Way", "lines_of"]


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate; it holds nothing secret."""

    subject: str
    """Whom it is for: common name, or organization."""
    issuer: str
    """Who signed it: organization and common name."""
    not_before: datetime
    not_after: datetime
    fingerprint: str
    """SHA-256 of the whole, in hex."""
    names: tuple[str, ...] = ()
    """The hosts that it is good for."""
    is_self_signed: bool = False
    """Whether it names itself as its issuer."""


@dataclass(frozen=True, slots=True)
class Way:
    """What was seen on the way of one exchange."""

    proxy: str = ""
    """The proxy's address, without a sign-in; empty where the way was direct."""
    tls: str = ""
    """The version of TLS, such as `TLSv1.3`; empty where there was none."""
    cipher: str = ""
    chain: tuple[Certificate, ...] = ()
    """The certificates that the other side showed, its own first."""


def lines_of(way: Way) -> tuple[str, ...]:
    """The facts to the letter, a line each, for a colleague to read or compare."""
    chain = tuple(
        f"{one.subject} <- {one.issuer}, {one.not_before:%Y-%m-%d} - {one.not_after:%Y-%m-%d}, sha256 {one.fingerprint}"
        for one in way.chain
    )
    return tuple(filter(None, (way.proxy, f"{way.tls} {way.cipher}".strip(), *chain)))
