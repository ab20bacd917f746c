"""TLS as the network settings want it, and what can be seen of it.

Lives here: the context that judges certificates, one that only looks at them, and reading both sides of a connection.
Must not live here: opening connections (`wire.py`, `hops.py`), or explaining what is wrong (`core/diagnosis`).
"""

import ssl
import sys
from functools import lru_cache
from pathlib import Path

from flinks_desk.core.certificate import read_certificate
from flinks_desk.core.network import NetworkSettings, Trust
from flinks_desk.core.text import Text, text
from flinks_desk.core.way import Certificate, Way
from flinks_desk.services.networks import Network, Own

__all__ = ["judging", "looking", "way_of"]

NO_CA = text("The file of certificates {file} cannot be read, or holds none in PEM.")
NO_CERTIFICATE = text("The certificate {file} cannot be read with its key; it has to be PEM, and the passphrase right.")
PKCS12 = (".p12", ".pfx")
IS_PKCS12 = text("{file} is PKCS#12, which is not read here. Make PEM of it: openssl pkcs12 -in FILE -out client.pem")


def judging(network: Network) -> ssl.SSLContext | Text:
    """The context for calls; a sentence where a file of the settings cannot be used."""
    settings = network.settings
    context = _trusting(settings)
    if settings.ca_file:
        try:
            context.load_verify_locations(settings.ca_file)
        except (OSError, ValueError):  # what OpenSSL cannot read is an OSError too
            return NO_CA.filled(file=Path(settings.ca_file).name)
    return _with_certificate(context, network)


def looking(network: Network) -> ssl.SSLContext:
    """The context for a look at certificates that are not believed; nothing may be sent over it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    shown = _with_certificate(context, network)
    return context if isinstance(shown, Text) else shown


def way_of(proxy: str, tls: object) -> Way | None:
    """What was seen of a connection; `tls` is its `SSLObject` or `SSLSocket`, or nothing."""
    if not isinstance(tls, ssl.SSLObject | ssl.SSLSocket):
        return Way(proxy) if proxy else None
    cipher = tls.cipher()
    return Way(proxy, tls.version() or "", cipher[0] if cipher else "", _chain(tls))


def _trusting(settings: NetworkSettings) -> ssl.SSLContext:
    if settings.trust is Trust.SYSTEM:
        import truststore

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    import certifi

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(certifi.where())
    return context


def _with_certificate(context: ssl.SSLContext, network: Network) -> ssl.SSLContext | Text:
    settings = network.settings
    if not settings.certificate:
        return context
    name = Path(settings.certificate).name
    if name.lower().endswith(PKCS12):
        return IS_PKCS12.filled(file=name)
    secret = network.secrets.get(Own.PASSPHRASE)
    try:
        # Without a function OpenSSL would ask for the passphrase at a terminal.
        context.load_cert_chain(
            settings.certificate, settings.key or None, password=lambda: secret.reveal() if secret else ""
        )
    except (OSError, ValueError):
        return NO_CERTIFICATE.filled(file=name)
    return context


def _chain(tls: ssl.SSLObject | ssl.SSLSocket) -> tuple[Certificate, ...]:
    ders = _ders(tls)
    return tuple(found for found in (_read(der) for der in ders[:MOST]) if found)


MOST = 8
"""Certificates of one chain that are looked at; a hostile server may send many."""


def _ders(tls: ssl.SSLObject | ssl.SSLSocket) -> list[bytes]:
    """What the other side sent, its own first. Before Python 3.13 only the inner object tells (as truststore asks)."""
    own = tls.getpeercert(binary_form=True)
    if sys.version_info >= (3, 13):
        sent = list(tls.get_unverified_chain())
    else:
        inner = getattr(tls, "_sslobj", None)
        ask = getattr(inner, "get_unverified_chain", None)
        sent = [one if isinstance(one, bytes) else one.public_bytes(2) for one in (ask() if ask else None) or ()]
    return sent or ([own] if own else [])


@lru_cache(maxsize=64)
def _read(der: bytes) -> Certificate | None:
    return read_certificate(der)
