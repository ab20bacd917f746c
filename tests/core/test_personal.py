"""Personal data: by the name beside it, and by its shape."""

import base64
import json

import pytest

from flinks_desk.core.personal import PERSONAL_NAMES, personal_values
from flinks_desk.core.redaction import redacted

HOLDER = {
    "Name": "Marie-Ève Tremblay",
    "Address": {
        "CivicAddress": "25 york street",
        "City": "TOR",
        "Province": "ON",
        "PostalCode": "M5J 2V5",
        "POBox": None,
        "Country": "CA",
    },
    "Email": "test_user1@nomail.com",
    "PhoneNumber": "9051234567",
}
ANSWER = json.dumps(
    {
        "Accounts": [
            {
                "AccountNumber": "1111000",
                "TransitNumber": "77777",
                "Balance": {"Current": 12.5},
                "Holder": HOLDER,
                "Transactions": [{"Description": "E-TRANSFER TO BOB", "Debit": 3}],
            }
        ],
        "RequestId": "91827364-5546-4738-a9ba-cbdcedfe0f10",
    }
)
PERSONAL = (
    *("Tremblay", "york street", '"TOR"', "M5J 2V5", "nomail", "9051234567", "1111000", "77777", "BOB", "91827364"),
)
DRESSES = {
    "an answer": ANSWER,
    "an answer in a recording": json.dumps({"content": {"text": ANSWER}}),
    "an answer in base64": json.dumps({"content": {"text": base64.b64encode(ANSWER.encode()).decode()}}),
    "a log line": f"2026-03-04 10:12:01 INFO answer: {ANSWER}",
    "printed by Python": f"answer: {json.loads(ANSWER)!r}",
}


@pytest.mark.parametrize("dress", DRESSES)
def test_nothing_of_the_holder_is_left(dress: str) -> None:
    """Name, address, town, phone, e-mail, numbers and descriptions go; amounts, province and country stay."""
    told = redacted(DRESSES[dress], {})
    text = told.text if "base64" not in dress else base64.b64decode(json.loads(told.text)["content"]["text"]).decode()

    assert [each for each in PERSONAL if each in text.replace("'", '"')] == []
    assert "12.5" in text
    assert "ON" in text
    assert told.counts["name"] == 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("call me at (514) 555-0199", "(514) 555-0199"),
        ("Tel: +1 514-555-0199", "+1 514-555-0199"),
        ("write to anna.b+x@example.co.uk please", "anna.b+x@example.co.uk"),
        ("I live at 25 York Street, Toronto", "25 York Street"),
        ("au 1200-12, rue Saint-Denis à Montréal", "1200-12, rue Saint-Denis"),
        ("the code is M5J 2V5", "M5J 2V5"),
        ("card 4111 1111 1111 1111", "4111 1111 1111 1111"),
        ("NAS 046 454 286", "046 454 286"),
        ("first_name=Anna&last_name=B", "Anna"),
        ('{"name":"City","value":"Laval"}', "Laval"),
        ("Nom : Jean Tremblay\nVille : Laval", "Jean Tremblay"),
        ("'ville' => 'Laval'", "Laval"),
    ],
)
def test_what_tells_who_somebody_is(text: str, value: str) -> None:
    """In sentences, forms, recordings and lists."""
    assert value in {found for found, _ in personal_values(text)}
    assert value not in redacted(text, {}).text


@pytest.mark.parametrize(
    "text",
    [
        '{"name": "flinks-sdk", "description": "A client", "version": "1.2.3"}',
        "at node_modules/@scope/package@1.2.3/index.js",
        "backgroundColor=A1B2C3&theme=light",
        "2026-03-04 10:12:01.123 status 401 in 1234567 ms",
        "order 1234567890123456 was made",
        '{"city": null, "phone": "", "Province": "QC"}',
        "Remote Address: 10.0.0.1:443",
    ],
)
def test_what_tells_nothing_stays(text: str) -> None:
    """Versions, colours, times and numbers without a check digit are left."""
    assert redacted(text, {}).text == text


def test_the_same_identifier_has_the_same_stand_in() -> None:
    """Who asks whom can still be followed in the copy, whatever says what an identifier is for."""
    identifier = "91827364-5546-4738-a9ba-cbdcedfe0f10"
    text = f"RequestId={identifier} then GET /GetAccountsDetailAsync/{identifier}"

    assert redacted(text, {}).text == (
        "RequestId=redacted-request-id-1 then GET /GetAccountsDetailAsync/redacted-request-id-1"
    )


def test_names_are_written_plainly() -> None:
    """The table is asked with names in lower case, without what parts their words."""
    assert [name for name in PERSONAL_NAMES if name != name.lower() or set(name) & set("_- .")] == []
