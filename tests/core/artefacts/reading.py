"""What the tests of readers share: reading a text, and what of a request is compared.

Must not live here: promises.
"""

import json
from typing import Any

from flinks_desk.core.artefacts.model import Artefact, BodyForm, Request
from flinks_desk.core.artefacts.recognise import decoded, recognised

__all__ = ["BANKING", "GUID", "WIDGET", "body_of", "header", "headers", "one", "read"]

GUID = "53bae105-b9c0-4fad-818a-437e0ccc8d91"
BANKING = f"https://northlend-api.private.fin.ag/v3/{GUID}/BankingServices"
WIDGET = "https://northlend-iframe.private.fin.ag/v2/"


def read(text: str | bytes, file_name: str = "") -> Artefact:
    """What the program makes of a file or a paste."""
    return recognised(decoded(text.encode() if isinstance(text, str) else text, file_name))


def one(text: str | bytes, file_name: str = "") -> Request:
    """The only request in it."""
    (request,) = read(text, file_name).requests
    return request


def headers(request: Request) -> dict[str, str]:
    """Header values by name in lower case."""
    return {each.name.lower(): each.value for each in request.headers}


def header(request: Request, name: str) -> str:
    """One header's value; an empty text if there is none."""
    return headers(request).get(name, "")


def body_of(request: Request) -> Any:
    """The body's value, however it was given."""
    if request.body is None:
        return None
    if request.body.form is BodyForm.STRUCTURE:
        return request.body.json
    return json.loads(request.body.text)
