"""A report holds what helps, nothing that is secret, and can be opened again."""

import json
from collections.abc import Mapping
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from flinks_desk.core.exchange import Call, Json, Reply
from flinks_desk.core.journal import Entry
from flinks_desk.core.support_report.making import made
from flinks_desk.core.support_report.model import Material, Report
from flinks_desk.core.support_report.package import unpacked, zip_of
from flinks_desk.core.support_report.reading import Opened, opened
from flinks_desk.core.text import ENGLISH, Text, text
from flinks_desk.services.catalogue import language
from tests.core.support_report import bank

SECRET = (bank.KEY, bank.TOKEN, "Tr0ub4dor", "Saint-Hyacinthe", "an-x-api-key-of-acme", "marie.tremblay")
ACCOUNT_DATA = ("Marie Tremblay", "marie@example.ca", "Sherbrooke", "9876543210", "00042", "Loyer", bank.LOGIN_ID)


def report(of: Material | None = None, code: str = "en") -> Report:
    return made(of or bank.material(), language(code) if code != "en" else ENGLISH)


def files(of: Report) -> Mapping[str, str]:
    return {file.name: file.content.decode() for file in of.files}


def again(of: Report) -> Opened:
    unpacked_files = unpacked(zip_of(of))
    assert not isinstance(unpacked_files, Text)
    found = opened(unpacked_files)
    assert isinstance(found, Opened)
    return found


def test_nothing_secret_is_in_it_and_account_data_only_if_they_are_wanted() -> None:
    without, with_them = report(), report(bank.material(with_account_data=True))

    assert without.proof.holds
    assert with_them.proof.holds
    assert [value for value in (*SECRET, *ACCOUNT_DATA) if any(value in one for one in files(without).values())] == []
    assert [value for value in SECRET if any(value in one for one in files(with_them).values())] == []
    har = files(with_them)["exchanges.har"]
    assert [value for value in ACCOUNT_DATA if value not in har] == []


def test_what_support_needs_stays() -> None:
    """The RequestId, amounts, dates, codes, the customer's id, and times."""
    har = files(report())["exchanges.har"]

    for kept in (bank.REQUEST_ID, "1234.5", "2026/03/01", "INVALID_LOGIN", "43387ca6", "2026-03-02T14:02:12.000+00:00"):
        assert kept in har


def test_the_same_token_twice_is_seen_everywhere() -> None:
    """One stand-in, in the answer that brought it, in both calls that sent it, in the page and in the HAR."""
    of = files(report())
    calls = json.loads(of["exchanges.har"])["log"]["entries"]
    sent = [
        header["value"] for one in calls for header in one["request"]["headers"] if header["name"] == "flinks-auth-key"
    ]

    assert sent == ["redacted-secret-key-1", "redacted-authorize-token-1", "redacted-authorize-token-1"]
    assert json.loads(calls[0]["response"]["content"]["text"]) == {"Token": "redacted-authorize-token-1"}
    for name in ("report.html", "report.md"):
        assert of[name].count("redacted-authorize-token-1") == 3


def test_a_value_that_others_repeat_is_taken_out_there_as_well() -> None:
    """In Flinks' message, in a finding, in a transaction, and in the person's own note."""
    of = files(report(bank.material(note=f"I typed {bank.PASSWORD} for marie.tremblay")))

    assert "no redacted-password-1" in of["report.md"]
    assert "redacted-username-1 was refused." in of["findings.json"]
    assert "I typed redacted-password-1 for redacted-username-1" in json.loads(of["record.json"])["note"]


def test_a_leak_refuses_the_report() -> None:
    """A secret in a place that covering does not reach, such as the name of a version, is found all the same."""
    from flinks_desk.core.about import Detail

    leaking = replace(bank.material(), versions=(Detail(text("Build"), f"1.0+{bank.KEY}"),))

    found = report(leaking).proof

    assert not found.holds
    assert {(leak.file, leak.kind) for leak in found.leaks} == {
        ("report.html", "secret-key"),
        ("report.md", "secret-key"),
        ("record.json", "secret-key"),
    }


def test_the_same_material_makes_the_same_bytes() -> None:
    assert zip_of(report()) == zip_of(report())


def test_opened_again_it_shows_the_same_exchanges() -> None:
    """Apart from stand-ins, dots for the way there, and the order of what is none of the call's own."""
    of = again(report())

    assert [entry.number for entry in of.entries] == [1, 2, 3, 4, 5, 6, 7]
    for before, after in zip(bank.entries(), of.entries, strict=True):
        assert (after.at, after.kind, after.title) == (before.at, before.kind, before.title)
        assert (after.status, after.flinks_code) == (before.status, before.flinks_code)
        assert shape(after) == shape(before)
    assert of.about.place == "acme-api.private.fin.ag"
    assert findings(of.entries[1]) == [("flinks-invalid-login", "error", "redacted-username-1 was refused.")]
    assert of.entries[4].data == {"step": "REDIRECT", "loginId": "redacted-login-id-1"}


def shape(entry: Entry) -> object:
    """All of an exchange but the values that may be stand-ins."""
    if entry.exchange is None:
        return None
    call, outcome = entry.exchange.call, entry.exchange.outcome
    return (
        (call.endpoint, call.method, call.url, entry.exchange.started, entry.exchange.seconds, names(call)),
        (outcome.status, outcome.is_json, names(outcome)) if isinstance(outcome, Reply) else outcome,
    )


def names(holder: Call | Reply) -> object:
    body = holder.body if isinstance(holder, Call) else holder.json
    return [name for name, _ in holder.headers], list(body) if isinstance(body, dict) else body


def findings(entry: Entry) -> list[tuple[str, str, str]]:
    return [(one.code, one.severity.value, str(one.message)) for one in entry.findings]


def test_what_was_seen_around_the_calls_is_told() -> None:
    """Clocks, the proxy, TLS, the certificate, versions, and what was taken out."""
    of = report()
    page, record = files(of)["report.html"], json.loads(files(of)["record.json"])

    for told in ("agree, within 7 seconds", "http://proxy.acme.example:3128", "TLSv1.3", "Example CA", "3.11.7"):
        assert told in page
    assert record["clock"]["host"] == "acme-api.private.fin.ag"
    assert record["connections"][0]["certificates"][0]["issuer"] == "Example CA"
    assert of.taken_out["authorize-token"] == 1
    assert "hmac-secret" not in of.taken_out


def test_the_page_asks_nobody_for_anything() -> None:
    """No script, no address to load, and what others wrote is no markup."""
    tags: list[str] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            del attrs
            tags.append(tag)

    of = files(report(bank.material(note="<script>alert(1)</script> ![x](http://evil.example/x)")))
    Tags().feed(of["report.html"])

    assert {"script", "img", "link", "iframe"}.isdisjoint(tags)
    assert "url(" not in of["report.html"]
    assert "\\!" not in of["report.md"]
    assert "!\\[x\\]" in of["report.md"]
    assert "\\<script\\>" in of["report.md"]


@pytest.mark.parametrize("code", ["en", "fr"])
def test_it_speaks_the_persons_language(code: str) -> None:
    heading = {"en": "What was found", "fr": "Ce qui a été trouvé"}

    assert heading[code] in files(report(code=code))["report.md"]
    assert f'<html lang="{code}">' in files(report(code=code))["report.html"]


def test_a_past_session_has_its_secrets_taken_out_already() -> None:
    """What stands in their place gets a name by where it stands; it is no secret that could leak."""
    from flinks_desk.core.journal_record import StandIns, entry_of, record_of

    kept = tuple(one for entry in bank.entries() if (one := entry_of(record_of(entry, StandIns()))))
    of = report(replace(bank.material(), entries=kept, secrets={}, is_past=True))

    assert of.proof.holds
    assert "redacted-authorize-token-1" in files(of)["exchanges.har"]
    assert [value for value in SECRET[:2] if value in files(of)["exchanges.har"]] == []


def test_a_value_is_taken_out_wherever_its_neighbours_are_letters_of_other_scripts() -> None:
    """What covering leaves, the proof would refuse: both see words alike."""
    of = report(bank.material(note="caféSherbrooke, (Sherbrooke)é, %20Sherbrooke, Sherbrookers"))

    assert of.proof.holds
    assert files(of)["record.json"].count("Sherbrooke") == 1


def test_a_city_that_is_also_an_answer_of_the_test_bank_is_taken_out() -> None:
    """What everybody may know of the test bank says nothing about a real person."""
    answer: Json = {"Accounts": [{"Holder": {"Name": "Luc Roy", "Address": {"City": "Montreal"}}}]}
    call = bank.call(1, "GetAccountsDetail", "an-x-api-key-of-acme", {}, bank.reply(200, answer))

    assert "Montreal" not in files(report(replace(bank.material(), entries=(call,))))["exchanges.har"]
