"""The table of codes, their order, and what explains what."""

import json
from pathlib import Path

from flinks_desk.core.artefacts.recognise import decoded, recognised
from flinks_desk.core.codes import CODES as FLINKS_CODES
from flinks_desk.core.diagnosis.catalogue import CODES, FLINKS, PATIENCE, of_flinks_code, row
from flinks_desk.core.diagnosis.diagnose import diagnose, known_values
from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.core.diagnosis.order import EXPLAINS, EXPLAINS_EVERYWHERE, ORDER
from tests.cases.judging import cases_in, input_of

CASES = Path(__file__).resolve().parents[2] / "cases"


# contract §4, table by table: errors, warnings, notes.
ERRORS = frozenset(
    {
        "credential-swapped",
        "auth-header-missing",
        "auth-header-misnamed",
        "auth-scheme-prefix",
        "credential-foreign",
        "api-key-missing",
        "credential-in-body",
        "credential-in-url",
        "credential-damaged",
        "placeholder-left",
        "token-reused",
        "token-expired",
        "environment-mixed",
        "host-unknown",
        "scheme-insecure",
        "path-incomplete",
        "endpoint-unknown",
        "method-wrong",
        "url-damaged",
        "body-not-json",
        "content-type-wrong",
        "field-missing",
        "field-invalid",
        "mfa-answer-blank",
        "mfa-prompt-altered",
        "connect-token-missing",
        "connect-demo-missing",
        "connect-value-invalid",
        "connect-path-wrong",
        "redirect-url-invalid",
        "redirect-url-unencoded",
        "secret-key-refused",
        "token-refused",
        "answer-field-wrong",
        "network-unreachable",
        "answer-not-json",
        "authorize-while-pending",
        "mfa-unanswered",
        "request-id-invented",
        "request-id-expired",
        "callback-error",
        "callback-login-id-missing",
        "callback-state-mismatch",
        "webhook-signature-mismatch",
        "redirect-uri-mismatch",
        "event-not-parsed",
        "event-case",
        "event-error",
        "token-invalid-event",
        "frame-sandboxed",
        "origin-check-ineffective",
        "query-parsed-from-whole-url",
        "browser-side-call",
        "frame-blocked",
        "popup-blocked",
        "tls-untrusted",
    }
)
WARNINGS = frozenset(
    {
        "token-stored",
        "secrets-in-artefact",
        "host-outdated",
        "mfa-answer-not-list",
        "connect-demo-in-production",
        "connect-parameter-unknown",
        "connect-parameter-twice",
        "patience-too-short",
        "login-retried",
        "session-started-over",
        "oauth-parameter-unknown",
        "event-untrusted-origin",
        "origin-check-missing",
    }
)
NOTES = frozenset(
    {
        "public-sandbox-credential",
        "field-unknown",
        "mfa-required",
        "still-pending",
        "header-guessing",
        "event-unknown",
    }
)


def test_the_table_is_the_contract() -> None:
    """Every code of contract §4 is there with its severity, and no other."""
    by_severity = {
        severity: {code for code, known in CODES.items() if known.severity is severity} for severity in Severity
    }

    assert by_severity == {Severity.ERROR: ERRORS, Severity.WARNING: WARNINGS, Severity.NOTE: NOTES}


def test_every_code_is_documented() -> None:
    """A finding always says where to read on."""
    assert all(known.see.startswith("/") for known in CODES.values())


def test_a_flinks_code_becomes_a_finding_code() -> None:
    """In lower case with hyphens; those that ask only for patience are notes (contract §4)."""
    assert of_flinks_code("INVALID_LOGIN") == "flinks-invalid-login"
    assert row("flinks-invalid-login").severity is Severity.ERROR
    assert {code for code in FLINKS_CODES if row(of_flinks_code(code)).severity is Severity.NOTE} == PATIENCE


def test_every_code_has_its_place_in_the_order() -> None:
    """The order of repair names each code once."""
    assert sorted(ORDER) == sorted([*CODES, FLINKS])


def test_what_explains_and_what_is_explained_exists() -> None:
    """The tables of consequences name real codes only, and nothing explains itself."""
    for table in (EXPLAINS, EXPLAINS_EVERYWHERE):
        for cause, consequences in table.items():
            assert cause in CODES
            assert cause not in consequences
            for code in consequences:
                assert code in CODES or code.startswith(FLINKS)


def test_findings_carry_the_keys_of_their_row_only() -> None:
    """Message, fix and source are there for every finding of every case, and no key that the contract lacks."""
    for case in cases_in(CASES) + cases_in(CASES / "own"):
        known, secrets = known_values(case.get("known", {}).items(), b"salt")
        report = diagnose(recognised(decoded(input_of(case), case["file_name"])), known, secrets)
        for finding in report.findings:
            assert str(finding.message), case["id"]
            assert str(finding.fix), case["id"]
            assert finding.see, case["id"]
            assert {*finding.extra} <= {*row(finding.code).extra}, (case["id"], json.dumps(dict(finding.extra)))
