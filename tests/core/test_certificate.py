"""A certificate is read as OpenSSL reads it, whatever stands in it, and what is no certificate is none."""

import datetime as dt
import ssl

import trustme
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.certificate import read_certificate

AUTHORITY = trustme.CA(organization_name="Acme Inspection", organization_unit_name="Gateway")
ISSUED = AUTHORITY.issue_cert("api.acme.example", "127.0.0.1", organization_name="Flinks")


def der(pem: trustme.Blob) -> bytes:
    return ssl.PEM_cert_to_DER_cert(pem.bytes().decode())


LEAF = der(ISSUED.cert_chain_pems[0])
ROOT = der(AUTHORITY.cert_pem)


def test_a_certificate_says_for_whom_by_whom_and_how_long() -> None:
    read = read_certificate(LEAF)

    assert read is not None
    assert read.subject == "Flinks"
    assert read.issuer == "Acme Inspection"
    assert read.names == ("api.acme.example", "127.0.0.1")
    assert read.not_before == dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
    assert read.not_after == dt.datetime(3000, 1, 1, tzinfo=dt.UTC)
    assert len(read.fingerprint) == 64
    assert not read.is_self_signed


def test_an_authority_signs_itself() -> None:
    read = read_certificate(ROOT)

    assert read is not None
    assert read.is_self_signed


@given(st.integers(0, len(LEAF) - 1), st.integers(0, 255))
def test_a_damaged_certificate_is_read_or_is_none_and_never_raises(at: int, byte: int) -> None:
    read = read_certificate(LEAF[:at] + bytes([byte]) + LEAF[at + 1 :])

    assert read is None or all(sign.isprintable() for sign in read.subject + read.issuer)


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_do_not_raise(junk: bytes) -> None:
    read_certificate(junk)
