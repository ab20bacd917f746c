"""Every mistake in every dress: the same request says the same, whatever tool wrote it."""

import pytest

from flinks_desk.core.artefacts.recognise import decoded, recognised
from flinks_desk.core.diagnosis.diagnose import diagnose
from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.core.known import Known
from tests.core.diagnosis.dresses import (
    API_KEY,
    AUTHORIZE,
    BASE,
    DETAIL,
    DRESSES,
    JSON,
    LOGIN,
    MINT,
    POLL,
    REQUEST,
    SECRET,
    TOKEN,
    Shot,
)

OTHER_LOGIN = "6f1d2c3b-4a59-4867-9a0b-1c2d3e4f5061"
UNWRITABLE = "a password full of signs"
AWKWARD = 'a"b$c%d!e^f&g\\h\u00e9'

MISTAKES: dict[str, tuple[set[str], list[Shot]]] = {
    "none at all": (set(), [MINT, AUTHORIZE, DETAIL, POLL]),
    "the key for the token": (
        {"credential-swapped"},
        [MINT, AUTHORIZE.sent(headers={**JSON, "flinks-auth-key": SECRET})],
    ),
    "the token under x-api-key": ({"auth-header-misnamed"}, [AUTHORIZE.sent(headers={**JSON, "x-api-key": TOKEN})]),
    "the key under Authorization": (
        {"auth-header-misnamed"},
        [MINT.sent(headers={**JSON, "Authorization": f"Bearer {SECRET}"})],
    ),
    "no token": ({"auth-header-missing"}, [AUTHORIZE.sent(headers=JSON)]),
    "Bearer before the token": (
        {"auth-scheme-prefix"},
        [AUTHORIZE.sent(headers={**JSON, "flinks-auth-key": f"Bearer {TOKEN}"})],
    ),
    "a Stripe key": (
        {"credential-foreign"},
        [MINT.sent(headers={**JSON, "flinks-auth-key": "sk_live_9f8e7d6c5b4a39281706f5e4"})],
    ),
    "no x-api-key": ({"api-key-missing"}, [DETAIL.sent(headers=JSON)]),
    "the key in the body": ({"credential-in-body"}, [MINT.sent(headers=JSON, body={"secret": SECRET})]),
    "the key in the address": (
        {"credential-in-url"},
        [POLL.sent(headers={}, url=f"{POLL.url}?x-api-key={API_KEY}")],
    ),
    "brackets around the key": (
        {"credential-damaged"},
        [MINT.sent(headers={**JSON, "flinks-auth-key": f"<{SECRET}>"})],
    ),
    "a placeholder": ({"placeholder-left"}, [MINT.sent(headers={**JSON, "flinks-auth-key": "YOUR_SECRET_KEY"})]),
    "an invented host": (
        {"host-unknown"},
        [MINT.sent(url=MINT.address.replace("northlend-api.private.fin.ag", "api.flinks.com"))],
    ),
    "http": ({"scheme-insecure"}, [MINT.sent(url=MINT.address.replace("https", "http"))]),
    "no customer id": (
        {"path-incomplete"},
        [AUTHORIZE.sent(url="https://northlend-api.private.fin.ag/v3/BankingServices/Authorize")],
    ),
    "Async twice": ({"endpoint-unknown"}, [POLL.sent(url=POLL.url.replace("Async", "AsyncAsync"))]),
    "GET for POST": (
        {"method-wrong"},
        [DETAIL.sent(method="GET", url=f"{BASE}/GetAccountsDetail/{REQUEST}", body=None)],
    ),
    "Python's quotes in the body": ({"body-not-json"}, [AUTHORIZE.sent(body=f"{{'LoginId': '{LOGIN}'}}")]),
    "text/plain": (
        {"content-type-wrong"},
        [AUTHORIZE.sent(headers={"Content-Type": "text/plain", "flinks-auth-key": TOKEN})],
    ),
    "no RequestId": ({"field-missing"}, [DETAIL.sent(body={"WithTransactions": True})]),
    "Days360": ({"field-invalid"}, [DETAIL.sent(body={"RequestId": REQUEST, "DaysOfTransactions": "Days360"})]),
    "a blank answer": (
        {"mfa-answer-blank"},
        [AUTHORIZE.sent(body={"RequestId": REQUEST, "SecurityResponses": {"What city?": [""]}})],
    ),
    "one token, two sessions": (
        {"token-reused"},
        [AUTHORIZE, AUTHORIZE.sent(body={"LoginId": OTHER_LOGIN, "MostRecentCached": False})],
    ),
    "one key, two instances": (
        {"environment-mixed"},
        [MINT, MINT.sent(url=MINT.address.replace("northlend", "maplefi"))],
    ),
    UNWRITABLE: (
        set(),
        [
            AUTHORIZE.sent(
                body={
                    "Institution": "Tangerine",
                    "Username": "user4417",
                    "Password": AWKWARD,
                    "MostRecentCached": False,
                }
            )
        ],
    ),
}


def errors_in(text: str) -> set[str]:
    """The codes of the errors that are found in a text."""
    report = diagnose(recognised(decoded(text.encode())), Known(b"salt"))
    return {finding.code for finding in report.findings if finding.severity is Severity.ERROR}


# cmd has no writing for such a password that a person would use.
PAIRS = [(mistake, dress) for mistake in MISTAKES for dress in DRESSES if (mistake, dress) != (UNWRITABLE, "curl-cmd")]


@pytest.mark.parametrize(("mistake", "dress"), PAIRS)
def test_a_mistake_is_found_in_every_dress(mistake: str, dress: str) -> None:
    """Exactly its own code is found, and no other error."""
    expected, shots = MISTAKES[mistake]

    assert errors_in(DRESSES[dress](shots)) == expected
