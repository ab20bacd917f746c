"""Every finding code of contract §4: how grave it is, and where it is documented.

Lives here: the table, and `found`, by which every rule makes its findings. Must not live here: rules, or their order.
"""

from collections.abc import Mapping

from flinks_desk.core.diagnosis.finding import Extra, Finding, Severity, Span
from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Text

__all__ = ["CODES", "FLINKS", "PATIENCE", "Code", "found", "of_flinks_code", "row"]

FLINKS = "flinks-"
"""What the codes begin with that are made from a FlinksCode."""

_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

_AUTHORIZATION = "/guides/connect/setup-authorization"
_REFERENCE = "/guides/connect/authentication-reference"
_TROUBLE = "/api/authorize/troubleshooting"
_ERRORS = "/api/authorize/error-codes"
_INSTANCES = "/guides/getting-started/instances"
_TOKEN = "/api/authorize/endpoints/generate-authorize-token"
_SESSION = "/api/authorize/endpoints/authorize"
_DETAIL = "/api/connect/endpoints/account-linking/get-accounts-detail"
_POLL = "/api/connect/endpoints/account-linking/get-accounts-detail-async"
_MFA = "/guides/connect/legacy-api-integrations"
_WIDGET = "/guides/connect/flinks-connect/widget"
_LISTENER = "/guides/connect/flinks-connect/use-event-listener"
_EVENTS = "/guides/connect/flinks-connect/handled-errors"
_OAUTH = "/api/authorize/custom/oauth-authorize"
_OAUTH_GUIDE = "/guides/connect/oauth-integration"
_WEBHOOK = "/guides/webhooks/hmac-validation"
_CONCEPTS = "/guides/getting-started/key-concepts"
_TEST_USERS = "/guides/connect/flinks-connect/test-users"


@dataclass(frozen=True, slots=True)
class Code:
    """One row of contract §4."""

    severity: Severity
    see: str
    extra: tuple[str, ...] = ()
    """The keys that a finding of this code may carry beyond the common ones."""


CODES: Mapping[str, Code] = {
    # Credentials
    "credential-swapped": Code(_ERROR, _AUTHORIZATION, ("found", "expected")),
    "auth-header-missing": Code(_ERROR, _REFERENCE),
    "auth-header-misnamed": Code(_ERROR, _TROUBLE, ("found",)),
    "auth-scheme-prefix": Code(_ERROR, _TROUBLE),
    "credential-foreign": Code(_ERROR, _REFERENCE, ("found",)),
    "api-key-missing": Code(_ERROR, _REFERENCE),
    "credential-in-body": Code(_ERROR, _REFERENCE, ("found",)),
    "credential-in-url": Code(_ERROR, _REFERENCE, ("found",)),
    "credential-damaged": Code(_ERROR, _TROUBLE, ("characters",)),
    "placeholder-left": Code(_ERROR, _REFERENCE, ("found",)),
    "token-reused": Code(_ERROR, _AUTHORIZATION),
    "token-expired": Code(_ERROR, _AUTHORIZATION, ("age_seconds",)),
    "token-stored": Code(_WARNING, _AUTHORIZATION),
    "environment-mixed": Code(_ERROR, _INSTANCES),
    "public-sandbox-credential": Code(_NOTE, _REFERENCE, ("found",)),
    "secrets-in-artefact": Code(_WARNING, _REFERENCE, ("roles",)),
    # Address and method
    "host-unknown": Code(_ERROR, _INSTANCES, ("found",)),
    "host-outdated": Code(_WARNING, _INSTANCES, ("found",)),
    "scheme-insecure": Code(_ERROR, _INSTANCES),
    "path-incomplete": Code(_ERROR, _TOKEN, ("missing",)),
    "endpoint-unknown": Code(_ERROR, _SESSION, ("nearest",)),
    "method-wrong": Code(_ERROR, _SESSION, ("expected",)),
    "url-damaged": Code(_ERROR, _SESSION),
    # Body
    "body-not-json": Code(_ERROR, _SESSION, ("line", "column")),
    "content-type-wrong": Code(_ERROR, _SESSION, ("found",)),
    "field-missing": Code(_ERROR, _SESSION, ("field",)),
    "field-invalid": Code(_ERROR, _DETAIL, ("field",)),
    "field-unknown": Code(_NOTE, _SESSION, ("field", "nearest")),
    "mfa-answer-not-list": Code(_WARNING, _MFA),
    "mfa-answer-blank": Code(_ERROR, _MFA),
    "mfa-prompt-altered": Code(_ERROR, _MFA, ("found", "expected")),
    # Connect address
    "connect-token-missing": Code(_ERROR, _WIDGET),
    "connect-demo-missing": Code(_ERROR, _TEST_USERS),
    "connect-demo-in-production": Code(_WARNING, _WIDGET),
    "connect-parameter-unknown": Code(_WARNING, _WIDGET, ("parameter", "nearest")),
    "connect-parameter-twice": Code(_WARNING, _WIDGET, ("parameter",)),
    "connect-value-invalid": Code(_ERROR, _WIDGET, ("parameter",)),
    "connect-path-wrong": Code(_ERROR, _WIDGET),
    "redirect-url-invalid": Code(_ERROR, _WIDGET),
    "redirect-url-unencoded": Code(_ERROR, _WIDGET, ("lost",)),
    # Answers
    "secret-key-refused": Code(_ERROR, _TROUBLE, ("suspects",)),
    "token-refused": Code(_ERROR, _TROUBLE, ("suspects",)),
    "mfa-required": Code(_NOTE, _MFA, ("prompts",)),
    "still-pending": Code(_NOTE, _POLL),
    "answer-field-wrong": Code(_ERROR, _TOKEN, ("found", "expected")),
    "network-unreachable": Code(_ERROR, _INSTANCES, ("cause",)),
    "patience-too-short": Code(_WARNING, _POLL, ("seconds",)),
    "answer-not-json": Code(_ERROR, _ERRORS),
    # Several requests together
    "authorize-while-pending": Code(_ERROR, _POLL),
    "header-guessing": Code(_NOTE, _REFERENCE),
    "mfa-unanswered": Code(_ERROR, _MFA),
    "request-id-invented": Code(_ERROR, _CONCEPTS),
    "login-retried": Code(_WARNING, _ERRORS),
    "request-id-expired": Code(_ERROR, _CONCEPTS, ("age_seconds",)),
    "session-started-over": Code(_WARNING, _CONCEPTS),
    # Callback, events, pages, code
    "callback-error": Code(_ERROR, _OAUTH, ("found",)),
    "callback-login-id-missing": Code(_ERROR, _OAUTH),
    "callback-state-mismatch": Code(_ERROR, _OAUTH),
    "oauth-parameter-unknown": Code(_WARNING, _OAUTH, ("parameter", "nearest")),
    "webhook-signature-mismatch": Code(_ERROR, _WEBHOOK),
    "redirect-uri-mismatch": Code(_ERROR, _OAUTH),
    "event-untrusted-origin": Code(_WARNING, _LISTENER, ("found",)),
    "event-unknown": Code(_NOTE, _LISTENER, ("nearest",)),
    "event-not-parsed": Code(_ERROR, _LISTENER),
    "event-case": Code(_ERROR, _LISTENER, ("found", "expected")),
    "event-error": Code(_ERROR, _EVENTS, ("flinks_code",)),
    "token-invalid-event": Code(_ERROR, _AUTHORIZATION),
    "origin-check-missing": Code(_WARNING, _LISTENER),
    "frame-sandboxed": Code(_ERROR, _OAUTH_GUIDE, ("missing",)),
    "origin-check-ineffective": Code(_ERROR, _LISTENER),
    "query-parsed-from-whole-url": Code(_ERROR, _WIDGET),
    "browser-side-call": Code(_ERROR, _AUTHORIZATION),
    "frame-blocked": Code(_ERROR, _WIDGET, ("directive",)),
    "popup-blocked": Code(_ERROR, _OAUTH_GUIDE),
    "tls-untrusted": Code(_ERROR, _INSTANCES),
}

PATIENCE = frozenset({"RETRY_LATER", "CARD_IN_USE", "CONCURRENT_SESSION", "TOO_MANY_REQUESTS"})
"""The FlinksCodes that ask only for patience (contract §4)."""


def of_flinks_code(flinks_code: str) -> str:
    """`flinks-invalid-login` for `INVALID_LOGIN` (contract §4)."""
    words = "".join(each if each.isalnum() else "-" for each in flinks_code.lower())
    return FLINKS + "-".join(word for word in words.split("-") if word)


def row(code: str) -> Code:
    """The row of a code; those made from a FlinksCode have theirs by whether it asks only for patience."""
    if code in CODES:
        return CODES[code]
    flinks_code = code.removeprefix(FLINKS).replace("-", "_").upper()
    is_patience = flinks_code in PATIENCE or flinks_code.endswith("RETRY_LATER")  # api-facts §7.6
    return Code(_NOTE if is_patience else _ERROR, _ERRORS, ("flinks_code",))


def found(
    code: str,
    message: Text,
    fix: Text,
    *,
    request: int | None = None,
    where: str = "",
    span: Span | None = None,
    **extra: Extra,
) -> Finding:
    """A finding of this code. `message` says what is there and why it fails, `fix` what to do; neither holds a value
    that could be secret."""
    known = row(code)
    return Finding(
        code=code,
        severity=known.severity,
        message=message,
        fix=fix,
        request=request,
        where=where,
        extra={key: value for key, value in extra.items() if value != ""},
        see=known.see,
        span=span,
    )
