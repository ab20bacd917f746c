"""What our writers write, our readers read as the same request."""

import json

import pytest

from flinks_desk.core.artefacts.model import Kind
from flinks_desk.core.artefacts.recognise import decoded, recognised
from flinks_desk.core.writers.forms import FORMS
from flinks_desk.core.writers.parts import Outgoing
from tests.round_trips import REQUESTS, Sent, as_read, complaints

KINDS = {
    "curl": Kind.CURL_BASH,
    "curl-cmd": Kind.CURL_CMD,
    "powershell": Kind.POWERSHELL,
    "http": Kind.HTTP_FILE,
    "postman": Kind.POSTMAN,
    "har": Kind.HAR,
}


def outgoing(sent: Sent) -> Outgoing:
    body = (json.dumps(sent.body, ensure_ascii=False, indent=2),) if sent.body is not None else None
    return Outgoing(sent.method, (sent.url,), tuple((name, (value,)) for name, value in sent.headers), body)


@pytest.mark.parametrize("name", REQUESTS)
@pytest.mark.parametrize("form", FORMS)
def test_a_written_request_is_read_as_it_was(form: str, name: str) -> None:
    """Method, address, headers and body, whatever stands in them; nothing is unknown, nothing had to be mended."""
    written = FORMS[form].write([outgoing(REQUESTS[name])])

    artefact = recognised(decoded(written.encode()))

    assert [as_read(each).told for each in artefact.requests] == [REQUESTS[name].told]
    # In a HAR no browser leaves headers out, so none at all means that they were taken out.
    assert [complaints(each) for each in artefact.requests] == [
        ["headers"] if form == "har" and not REQUESTS[name].headers else []
    ]
    assert artefact.kind is KINDS.get(form, Kind.CODE)


@pytest.mark.parametrize("form", FORMS)
def test_requests_that_are_written_together_are_read_together(form: str) -> None:
    """All of them, in their order."""
    written = FORMS[form].write([outgoing(each) for each in REQUESTS.values()])

    artefact = recognised(decoded(written.encode()))

    assert [as_read(each).told for each in artefact.requests] == [each.told for each in REQUESTS.values()]
