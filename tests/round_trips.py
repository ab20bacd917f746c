"""The requests that are written by every generator and read again, and what "the same request" means.

Must not live here: any generator or reader.
"""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from flinks_desk.core.artefacts.model import Body, BodyForm, Request

__all__ = ["HARD", "REQUESTS", "Sent", "as_read", "complaints"]

HARD = 'q" a\' d$HOME p%PATH% b! c^ &amp; \\ \\" é ’ 😀'
"""What breaks quoting: quotes, dollar, percent, bang, caret, ampersand, backslashes, accents, an emoji."""

KEY = "0b1d2c3a-5e4f-4a6b-8c7d-9e8f7a6b5c4d"
REQUEST_ID = "2f9e8d7c-6b5a-4948-8736-251403f2e1d0"
BANKING = "https://toolbox-api.private.fin.ag/v3/f1c9d90a-4e9c-48ac-91b9-7411423c4946/BankingServices"
JSON = ("Content-Type", "application/json")
TRANSPORT = frozenset({"host", "content-length"})
"""Headers that say nothing of the request: whatever sends it knows them."""


@dataclass(frozen=True)
class Sent:
    """One request: its address with the pairs of its query undone, its headers in lower case, its body's value."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    body: Any = None

    @property
    def told(self) -> tuple[object, ...]:
        """What two requests that are the same have in common."""
        parts = urlsplit(self.url)
        headers = {(name.lower(), value) for name, value in self.headers if name.lower() not in TRANSPORT}
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        return (self.method, parts._replace(query="").geturl(), pairs, sorted(headers), self.body)


def banking(method: str, path: str, *headers: tuple[str, str], body: Any = None) -> Sent:
    return Sent(method, f"{BANKING}/{path}", headers, body)


REQUESTS = {
    "token": banking("POST", "GenerateAuthorizeToken", ("flinks-auth-key", KEY)),
    "authorize": banking(
        "POST",
        "Authorize",
        JSON,
        ("flinks-auth-key", KEY),
        body={
            "Institution": "FlinksCapital",
            "Username": "Greatday",
            "Password": HARD,
            "Save": True,
            "MostRecentCached": False,
            "Tag": None,
        },
    ),
    "mfa": banking(
        "POST",
        "Authorize",
        JSON,
        ("flinks-auth-key", KEY),
        body={"RequestId": REQUEST_ID, "SecurityResponses": {"What city were you born in?": ["Montréal", HARD]}},
    ),
    "detail": banking(
        "POST",
        "GetAccountsDetail",
        JSON,
        ("x-api-key", KEY),
        body={"RequestId": REQUEST_ID, "WithTransactions": True, "DaysOfTransactions": "Days90"},
    ),
    "poll": banking("GET", f"GetAccountsDetailAsync/{REQUEST_ID}", ("x-api-key", KEY)),
    "widget": Sent(
        "GET",
        f"https://toolbox-iframe.private.fin.ag/v2/?demo=true&authorizeToken={KEY}"
        "&redirectUrl=https%3A%2F%2Facme.example%2Fcb%3Fa%3D1%26b%3D2&customerName=Caf%C3%A9%20%26%20Co",
    ),
}


def as_read(request: Request) -> Sent:
    """What a reader understood."""
    headers = [(header.name, header.value) for header in request.headers]
    if request.implied_content_type and request.body:
        headers.append(("Content-Type", request.implied_content_type))
    return Sent(request.method, request.url, tuple(headers), _value(request.body))


def _value(body: Body | None) -> Any:
    """The value of a JSON body; of anything else a text that is no value of ours."""
    if body is None:
        return None
    if body.form is BodyForm.STRUCTURE and body.json is not None:
        return body.json
    try:
        return json.loads(body.text)
    except ValueError:
        return f"{body.form.value}: {body.text}{body.fields or ''}"


def complaints(request: Request) -> list[str]:
    """What a reader says it does not know, or had to mend, though all of it is in sight."""
    damage = [each.kind.value for each in request.damage]
    unknown = {"headers": request.headers_known, "body": request.body_known, "method": request.method_known}
    return damage + [name for name, known in unknown.items() if not known]
