"""Several files that are one matter."""

import json

from flinks_desk.core.artefacts.model import Kind
from flinks_desk.core.artefacts.recognise import decoded, recognised
from flinks_desk.core.artefacts.together import together

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
COLLECTION = {
    "info": {"name": "Flinks", "schema": SCHEMA},
    "item": [
        {
            "name": "summary",
            "request": {
                "method": "POST",
                "header": [{"key": "x-api-key", "value": "{{ xApiKey }}"}],
                "url": "{{baseUrl}}/GetAccountsSummary",
                "body": {"mode": "raw", "raw": '{"RequestId":"{{requestId}}"}'},
            },
        }
    ],
}
ENVIRONMENT = {
    "name": "Acme",
    "values": [
        {"key": "baseUrl", "value": "https://{{instance}}-api.private.fin.ag/v3/1/BankingServices", "enabled": True},
        {"key": "instance", "value": "acme", "enabled": True},
        {"key": "xApiKey", "value": "a-key", "enabled": True},
    ],
    "_postman_variable_scope": "environment",
}


def test_an_environment_fills_its_collection() -> None:
    """Repeatedly, until nothing changes; what it does not have stays."""
    parts = [recognised(decoded(json.dumps(each).encode())) for each in (COLLECTION, ENVIRONMENT)]

    (request,) = together(parts).requests

    assert request.url == "https://acme-api.private.fin.ag/v3/1/BankingServices/GetAccountsSummary"
    assert request.headers[0].value == "a-key"
    assert request.body is not None
    assert request.body.text == '{"RequestId":"{{requestId}}"}'


def test_spans_point_into_the_joined_text() -> None:
    """What stood in the second file is marked there."""
    first = recognised(decoded(b"FLINKS_INSTANCE=acme\n"))
    second = recognised(decoded(b"FLINKS_SECRET_KEY=abcdef\n"))

    whole = together([first, second])

    assert whole.kind is Kind.DOTENV
    (marked,) = [each.span for each in whole.settings if each.name == "FLINKS_SECRET_KEY"]
    assert marked is not None
    assert "abcdef" in whole.text[marked.start : marked.end]


def test_one_file_stays_as_it_is() -> None:
    """Nothing is copied or changed."""
    only = recognised(decoded(b"FLINKS_INSTANCE=acme\n"))

    assert together([only]) is only
