"""Why no answer came is told with what to do about it, and the network room is one press away where it helps."""

from datetime import UTC, datetime

import pytest

from flinks_desk.core import token
from flinks_desk.core.clock_skew import Skew
from flinks_desk.core.diagnosis.finding import Finding, Mend
from flinks_desk.core.diagnosis.unreachable import BEFORE_FLINKS, CODES, SENTENCES, of_page, of_unreachable
from flinks_desk.core.exchange import Cause, Reply, Unreachable
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from flinks_desk.core.tls_trouble import covers, trouble_of
from flinks_desk.core.way import Certificate

AT = datetime(2026, 11, 25, 12, tzinfo=UTC)
SESSION = Session(Profile.of_instance("acme", "c"))
CALL = token.compose(SESSION.profile, Secret("k"))


def told(cause: Cause, detail: str, session: Session = SESSION) -> Finding:
    return of_unreachable(CALL, Unreachable(cause, detail), session)


@pytest.mark.parametrize("cause", [cause for cause in Cause if cause.value.startswith(("proxy", "socks", "settings"))])
def test_what_a_proxy_hinders_leads_to_the_network_room_and_never_reached_flinks(cause: Cause) -> None:
    finding = told(cause, "h: http://proxy:3128")

    assert finding.mend is Mend.OPEN_NETWORK
    assert cause in BEFORE_FLINKS
    assert "h" in str(finding.message)


def test_no_two_causes_are_told_alike() -> None:
    assert len({said.template for said, _, _ in SENTENCES.values()}) == len(SENTENCES)


def test_what_is_wrong_with_a_certificate_has_the_code_for_it() -> None:
    of_certificates = {cause for cause, code in CODES.items() if code == "tls-untrusted"}

    assert of_certificates == {
        Cause.TLS,
        Cause.TLS_UNKNOWN_ISSUER,
        Cause.TLS_SELF_SIGNED,
        Cause.TLS_EXPIRED,
        Cause.TLS_TOO_EARLY,
        Cause.TLS_WRONG_NAME,
    }


def test_the_issuer_of_an_inspecting_proxy_is_named() -> None:
    finding = told(Cause.TLS_UNKNOWN_ISSUER, "acme-api.private.fin.ag: Zscaler Root CA")

    assert "issued by Zscaler Root CA" in str(finding.message)
    assert "CA file" in str(finding.fix)


def test_a_wrong_clock_is_the_cause_where_earlier_answers_told_so() -> None:
    behind = Session(SESSION.profile, skew=Skew("h", AT, -90_000, 1, 3))

    assert "clock" in str(told(Cause.TLS_TOO_EARLY, "h: 2026-11-26 12:00 UTC").fix)
    assert "as earlier answers told" in str(told(Cause.TLS_EXPIRED, "h: 2026-11-24 12:00 UTC", behind).fix)


@pytest.mark.parametrize("status", [200, 511])
def test_the_sign_in_page_of_a_guest_network_is_told_for_what_it_is(status: int) -> None:
    finding = of_page(Reply(status, (), "<!DOCTYPE html><title>Guest Wi-Fi</title>"), CALL)

    assert finding.code == "answer-not-json"
    assert "guest network" in str(finding.fix)


def certificate(names: tuple[str, ...] = ("h",), *, since: int = 2025, until: int = 2027) -> Certificate:
    begins, ends = (datetime(year, 1, 1, tzinfo=UTC) for year in (since, until))
    return Certificate("s", "An Issuer", begins, ends, "f00d" * 16, names)


@pytest.mark.parametrize(
    ("one", "cause"),
    [
        (certificate(until=2026), Cause.TLS_EXPIRED),
        (certificate(since=2027, until=2028), Cause.TLS_TOO_EARLY),
        (certificate(("other",)), Cause.TLS_WRONG_NAME),
        (certificate(), Cause.TLS_UNKNOWN_ISSUER),
    ],
)
def test_a_refused_certificate_is_told_by_what_it_says_of_itself(one: Certificate, cause: Cause) -> None:
    assert trouble_of([one], "h", AT)[0] is cause


def test_where_none_was_seen_nothing_is_made_up() -> None:
    assert trouble_of([], "h", AT) == (Cause.TLS, "")


@pytest.mark.parametrize(
    ("name", "host", "good"),
    [
        ("*.fin.ag", "api.fin.ag", True),
        ("*.fin.ag", "fin.ag", False),
        ("*.fin.ag", "a.b.fin.ag", False),
        ("API.fin.ag", "api.fin.ag", True),
        ("127.0.0.1", "127.0.0.1", True),
        ("*", "h", False),
    ],
)
def test_which_hosts_a_name_is_good_for(name: str, host: str, good: bool) -> None:  # noqa: FBT001
    assert covers([name], host) is good
