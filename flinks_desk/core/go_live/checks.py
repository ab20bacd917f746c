"""Every check of the go-live report: its question, which findings speak against it, and the words to fix it.

Lives here: the table. Must not live here: what was seen (`evidence.py`), or the verdict (`judging.py`).
"""

from collections.abc import Mapping
from enum import Enum

from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Text, text

__all__ = ["CHECKS", "Check", "Row"]


class Check(Enum):
    """What must hold; the value is its name in the report's addresses and in settings."""

    ORIGIN = "origin"
    HTTPS = "https"
    DEMO = "demo"
    TOKEN_SERVER = "token-server"
    TOKEN_LATE = "token-late"
    PATIENCE = "patience"
    POLLING = "polling"
    MFA = "mfa"
    CODES = "codes"
    WEBHOOKS = "webhooks"
    SECRETS = "secrets"
    LOGIN_ID = "login-id"
    POP_UPS = "pop-ups"
    LANGUAGE = "language"
    INSTANCE = "instance"


@dataclass(frozen=True, slots=True)
class Row:
    """One check. Without a question, what was seen decides alone."""

    title: Text
    fix: Text
    question: Text | None = None
    against: tuple[str, ...] = ()
    """Finding codes of the customer's own code that speak against it (contract §4)."""


CHECKS: Mapping[Check, Row] = {
    Check.ORIGIN: Row(
        text("Messages are believed from the widget's exact origin only"),
        text("Compare event.origin with the widget's whole origin by ===, before anything of the message is read."),
        text("Does the page compare event.origin with exactly the widget's origin?"),
        ("origin-check-missing", "origin-check-ineffective", "event-not-parsed", "event-case"),
    ),
    Check.HTTPS: Row(
        text("The page and the address to return to are served by https"),
        text("Serve both by https, and have Flinks whitelist the address to return to, to the letter."),
        text("Are the page and the address to return to served by https?"),
        ("redirect-url-invalid", "redirect-url-unencoded", "scheme-insecure"),
    ),
    Check.DEMO: Row(
        text("The demonstration flag is off"),
        text("Take demo=true out of the widget's address in production: it shows the test bank to your customers."),
        None,
        ("connect-demo-in-production",),
    ),
    Check.TOKEN_SERVER: Row(
        text("The authorize token is made on the server"),
        text("Call GenerateAuthorizeToken on your server; the secret key must never be in a page or in an app."),
        text("Is the token made on the server?"),
        ("browser-side-call",),
    ),
    Check.TOKEN_LATE: Row(
        text("The authorize token is made late, one for each visit"),
        text("Make it when the page is loaded, not before: it lives for thirty minutes and works once."),
        text("Does each load of the page make a token of its own?"),
        ("token-expired", "token-stored", "token-reused"),
    ),
    Check.PATIENCE: Row(
        text("Time-outs are longer than 210 seconds"),
        text("Give GetAccountsDetail at least 220 seconds, in your HTTP client and in every proxy on the way."),
        text("Do client and proxies wait for more than 210 seconds?"),
        ("patience-too-short",),
    ),
    Check.POLLING: Row(
        text("A 202 is followed by asking the Async endpoint"),
        text("At 202, ask the Async endpoint every ten seconds for up to thirty minutes; do not Authorize again."),
        text("Does the code ask the Async endpoint after a 202?"),
        ("authorize-while-pending",),
    ),
    Check.MFA: Row(
        text("Questions of the bank are answered"),
        text("Treat 203 as a question: show every prompt to the letter, and answer with the same token and RequestId."),
        text("Does the code answer a 203, or lead back to the widget?"),
        ("mfa-unanswered", "mfa-answer-not-list", "mfa-answer-blank", "mfa-prompt-altered"),
    ),
    Check.CODES: Row(
        text("The code branches on FlinksCode"),
        text("Choose what to do by FlinksCode, not by the message; expect an answer without either."),
        text("Does the code branch on FlinksCode?"),
        ("answer-field-wrong", "login-retried"),
    ),
    Check.WEBHOOKS: Row(
        text("Webhooks are verified"),
        text(
            "Compute HMAC-SHA256 over the raw body, compare in constant time, and expect each webhook more than once."
        ),
        text("Are webhooks verified over the raw body, if there are any?"),
        ("webhook-signature-mismatch",),
    ),
    Check.SECRETS: Row(
        text("No key is in a browser, a repository or a log"),
        text("Keep keys in the server's environment or a vault, and change each one that was ever sent around."),
        text("Are all keys kept on the server, out of repository and logs?"),
        ("credential-in-url", "credential-in-body", "secrets-in-artefact"),
    ),
    Check.LOGIN_ID: Row(
        text("A LoginId belongs to the customer who is signed in"),
        text("Keep each LoginId with its customer, and take one from the browser only for whoever began that visit."),
        text("Is each LoginId tied to the customer who is signed in?"),
        ("session-started-over", "query-parsed-from-whole-url", "callback-login-id-missing", "callback-state-mismatch"),
    ),
    Check.POP_UPS: Row(
        text("The page lets the widget open banks' windows"),
        text(
            "Allow pop-ups, leave sandbox off the iframe, and use the system's browser where there is only a web view."
        ),
        text("Was a bank that opens its own window tried on your page?"),
        ("frame-sandboxed", "frame-blocked", "popup-blocked"),
    ),
    Check.LANGUAGE: Row(
        text("Customers are spoken to in their language, and can use the page without a mouse"),
        text(
            "Set language to that of each customer, give the iframe a title, and try the page with the keyboard alone."
        ),
        text("Was the page tried in each language and with the keyboard alone?"),
    ),
    Check.INSTANCE: Row(
        text("It was tried on the instance that customers will use"),
        text("Repeat the whole flow on the production instance, with its own keys, before customers do."),
        None,
        ("host-outdated", "host-unknown", "environment-mixed", "public-sandbox-credential", "placeholder-left"),
    ),
}
