"""Which finding comes first, and which explains which: one cause gives one finding (contract §2).

Lives here: `ORDER`, `EXPLAINS`, `in_order`, `without_consequences`. Must not live here: rules.
"""

import fnmatch
from collections.abc import Iterable, Mapping, Sequence

from flinks_desk.core.diagnosis.catalogue import FLINKS
from flinks_desk.core.diagnosis.finding import Finding, Severity

__all__ = ["EXPLAINS", "EXPLAINS_EVERYWHERE", "MOST_ALIKE", "ORDER", "in_order", "without_consequences"]

ORDER: tuple[str, ...] = (
    # What keeps a call from being made at all, or from being made there.
    "browser-side-call",
    "tls-untrusted",
    "network-unreachable",
    "url-damaged",
    "placeholder-left",
    "host-unknown",
    "scheme-insecure",
    "environment-mixed",
    "path-incomplete",
    "connect-path-wrong",
    "endpoint-unknown",
    "method-wrong",
    # Who asks: the right header first, then the right value in it.
    "auth-header-missing",
    "auth-header-misnamed",
    "auth-scheme-prefix",
    "api-key-missing",
    "credential-in-body",
    "credential-in-url",
    "credential-foreign",
    "credential-damaged",
    "credential-swapped",
    "token-reused",
    "token-expired",
    # What is asked.
    "content-type-wrong",
    "body-not-json",
    "field-missing",
    "field-invalid",
    "mfa-prompt-altered",
    "mfa-answer-blank",
    # In which order.
    "mfa-unanswered",
    "request-id-invented",
    "request-id-expired",
    "authorize-while-pending",
    # The widget.
    "redirect-url-unencoded",
    "connect-token-missing",
    "connect-demo-missing",
    "redirect-url-invalid",
    "redirect-uri-mismatch",
    "connect-value-invalid",
    "frame-sandboxed",
    "frame-blocked",
    "popup-blocked",
    "token-invalid-event",
    "callback-state-mismatch",
    "callback-error",
    "callback-login-id-missing",
    # The code around it.
    "origin-check-ineffective",
    "event-not-parsed",
    "event-case",
    "query-parsed-from-whole-url",
    "answer-field-wrong",
    "webhook-signature-mismatch",
    # What came back, where nothing above says why.
    "secret-key-refused",
    "token-refused",
    "answer-not-json",
    "event-error",
    FLINKS,
    # What works now and will hurt later.
    "host-outdated",
    "mfa-answer-not-list",
    "token-stored",
    "login-retried",
    "session-started-over",
    "patience-too-short",
    "origin-check-missing",
    "event-untrusted-origin",
    "connect-demo-in-production",
    "connect-parameter-twice",
    "connect-parameter-unknown",
    "oauth-parameter-unknown",
    # Worth knowing.
    "mfa-required",
    "still-pending",
    "header-guessing",
    "field-unknown",
    "event-unknown",
    "public-sandbox-credential",
    # Last, since it is about this message and not about the integration.
    "secrets-in-artefact",
)
"""The order of repair. Within one severity it decides; errors come before warnings, warnings before notes."""

_REFUSALS = frozenset({"secret-key-refused", "token-refused", "flinks-unauthorized", "flinks-access-denied"})
_BODY_REFUSALS = frozenset({"flinks-invalid-request"})
_NO_ANSWER = frozenset({"answer-not-json", "flinks-*"})

EXPLAINS: Mapping[str, frozenset[str]] = {
    "placeholder-left": _REFUSALS
    | _NO_ANSWER
    | {
        "field-invalid",
        "credential-damaged",
        "credential-foreign",
        "host-unknown",
        "path-incomplete",
        "network-unreachable",
        "token-invalid-event",
    },
    "url-damaged": _REFUSALS
    | _NO_ANSWER
    | {"path-incomplete", "endpoint-unknown", "network-unreachable", "token-invalid-event"},
    "host-unknown": _NO_ANSWER | {"network-unreachable", "tls-untrusted"},
    "scheme-insecure": frozenset({"answer-not-json", "method-wrong"}),
    "path-incomplete": _REFUSALS | _NO_ANSWER,
    "endpoint-unknown": _REFUSALS | _NO_ANSWER | {"method-wrong", "field-missing", "field-unknown", "field-invalid"},
    "method-wrong": _NO_ANSWER | {"field-missing", "content-type-wrong"},
    "credential-swapped": _REFUSALS
    | {"flinks-invalid-login", "flinks-session-nonexistent", "field-invalid", "token-invalid-event"},
    "auth-header-missing": _REFUSALS,
    "auth-header-misnamed": _REFUSALS,
    "auth-scheme-prefix": _REFUSALS,
    "credential-foreign": _REFUSALS | {"credential-damaged", "token-invalid-event"},
    "credential-damaged": _REFUSALS | {"network-unreachable", "token-invalid-event"},
    "api-key-missing": _REFUSALS,
    "credential-in-body": _REFUSALS,
    "credential-in-url": _REFUSALS,
    "token-reused": _REFUSALS,
    "token-expired": _REFUSALS,
    "environment-mixed": _REFUSALS | {"flinks-invalid-login", "flinks-session-nonexistent"},
    "body-not-json": _BODY_REFUSALS | _REFUSALS | {"content-type-wrong"},
    "content-type-wrong": _BODY_REFUSALS | _REFUSALS | {"field-missing", "answer-not-json"},
    "field-missing": _BODY_REFUSALS | _REFUSALS | {"flinks-session-nonexistent", "flinks-invalid-login"},
    "field-invalid": _BODY_REFUSALS
    | {
        "flinks-invalid-login",
        "flinks-invalid-username",
        "flinks-invalid-password",
        "flinks-session-nonexistent",
        "flinks-session-expired",
    },
    "mfa-prompt-altered": frozenset(
        {
            "flinks-unknown-challenge-key",
            "flinks-securityresponses-incomplete",
            "flinks-invalid-security-response",
            "flinks-question-not-found",
            "mfa-required",
        }
    ),
    "mfa-answer-blank": frozenset(
        {
            "flinks-invalid-security-response",
            "flinks-securityresponses-incomplete",
            "flinks-invalid-security-response-no-retry",
            "mfa-required",
        }
    ),
    "mfa-answer-not-list": frozenset({"flinks-invalid-request", "flinks-invalid-security-response"}),
    "mfa-unanswered": frozenset(
        {"mfa-required", "flinks-unauthorized", "flinks-session-nonexistent", "flinks-access-denied", "token-refused"}
    ),
    "request-id-invented": frozenset(
        {"flinks-session-nonexistent", "flinks-session-expired", "flinks-invalid-request"}
    ),
    "request-id-expired": frozenset({"flinks-session-expired", "flinks-session-nonexistent", "flinks-unauthorized"}),
    "frame-sandboxed": frozenset({"popup-blocked", "frame-blocked"}),
    "network-unreachable": frozenset({"answer-not-json"}),
    "tls-untrusted": frozenset({"network-unreachable", "answer-not-json"}),
    "connect-token-missing": frozenset({"token-invalid-event"}),
    "connect-path-wrong": _REFUSALS | _NO_ANSWER | {"method-wrong"},
    "callback-error": frozenset({"callback-login-id-missing"}),
    "callback-state-mismatch": frozenset({"callback-login-id-missing"}),
    "secret-key-refused": frozenset({"flinks-unauthorized"}),
    "token-refused": frozenset({"flinks-unauthorized", "flinks-access-denied"}),
    "redirect-url-unencoded": frozenset({"connect-token-missing", "redirect-url-invalid"}),
}
"""What follows from a finding in the same request, or in none. `flinks-*` stands for every FlinksCode."""

EXPLAINS_EVERYWHERE: Mapping[str, frozenset[str]] = {
    "token-reused": frozenset({"token-refused", "token-invalid-event"}),
    "token-expired": frozenset({"token-refused", "token-invalid-event"}),
    "environment-mixed": frozenset(
        {"token-refused", "secret-key-refused", "token-invalid-event", "connect-demo-missing"}
    ),
    "authorize-while-pending": frozenset(
        {"still-pending", "flinks-card-in-use", "flinks-concurrent-session", "flinks-too-many-requests"}
    ),
    "mfa-unanswered": frozenset({"mfa-required"}),
    "browser-side-call": frozenset({"network-unreachable", "answer-not-json"}),
    "token-stored": frozenset(),
    "tls-untrusted": frozenset({"network-unreachable"}),
    "scheme-insecure": frozenset({"method-wrong"}),
}
"""What follows from a finding wherever it stands."""

MOST_ALIKE = 20
"""Of findings with one code, more than these are left out: a log can repeat one mistake a thousand times."""

_RANK = {code: rank for rank, code in enumerate(ORDER)}
_GRAVITY = {severity: rank for rank, severity in enumerate(Severity)}


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings in the order of repair, each once."""
    unique = {_identity(finding): finding for finding in reversed(list(findings))}
    ordered = sorted(unique.values(), key=_place)
    counts: dict[str, int] = {}
    kept = []
    for finding in ordered:
        counts[finding.code] = counts.get(finding.code, 0) + 1
        if counts[finding.code] <= MOST_ALIKE:
            kept.append(finding)
    return tuple(kept)


def without_consequences(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings without those that another one explains."""
    by_request: dict[int | None, set[str]] = {}
    for finding in findings:
        by_request.setdefault(finding.request, set()).add(finding.code)
    everywhere = {code for codes in by_request.values() for code in codes}
    at_large = by_request.get(None, set())

    def is_explained(finding: Finding) -> bool:
        near = everywhere if finding.request is None else by_request[finding.request] | at_large
        return _is_named(EXPLAINS, near, finding.code) or _is_named(EXPLAINS_EVERYWHERE, everywhere, finding.code)

    return tuple(finding for finding in findings if not is_explained(finding))


def _identity(finding: Finding) -> tuple[str, int | None, str, str]:
    return finding.code, finding.request, finding.where, repr(sorted(finding.extra.items()))


def _place(finding: Finding) -> tuple[int, int, int, int]:
    code = FLINKS if finding.code.startswith(FLINKS) else finding.code
    request = -1 if finding.request is None else finding.request
    return _GRAVITY[finding.severity], _RANK.get(code, len(_RANK)), request, finding.span.start if finding.span else 0


def _is_named(table: Mapping[str, frozenset[str]], causes: Iterable[str], code: str) -> bool:
    """Whether one of these causes explains the code."""
    return any(_names(table[cause], code) for cause in causes if cause in table and cause != code)


def _names(patterns: Iterable[str], code: str) -> bool:
    return any(pattern == code or ("*" in pattern and fnmatch.fnmatchcase(code, pattern)) for pattern in patterns)
