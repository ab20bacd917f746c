"""A HAR of any tool, whole or streamed, gives what went to Flinks and what the browser refused."""

import base64
import json
import time
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest

from flinks_desk.core.artefacts import har
from flinks_desk.core.artefacts.model import Kind, TroubleKind
from tests.core.artefacts.reading import BANKING, GUID, WIDGET, body_of, header, read

AUTHORIZE = f"{BANKING}/Authorize"


def entry(url: str, method: str = "GET", status: int = 200, **more: Any) -> dict[str, Any]:
    """One entry; keys with a leading underscore stay beside the request."""
    own = {key: more.pop(key) for key in list(more) if key.startswith("_")}
    content = {"mimeType": more.pop("mime", "application/json"), "size": -1}
    if "text" in more:
        content["text"] = more.pop("text")
    return {
        "startedDateTime": more.pop("at", "2026-01-01T10:00:00.000Z"),
        "time": 100,
        "request": {"method": method, "url": url, "headers": more.pop("headers", []), **more.pop("request", {})},
        "response": {
            "status": status,
            "headers": more.pop("answered", []),
            "content": content | more.pop("content", {}),
        },
        **own,
    }


def log(*entries: dict[str, Any]) -> str:
    return json.dumps({"log": {"version": "1.2", "creator": {"name": "x"}, "entries": entries}})


def test_calls_keep_their_header_body_answer_and_times() -> None:
    text = log(
        entry(
            AUTHORIZE,
            "POST",
            401,
            headers=[{"name": ":authority", "value": "x"}, {"name": "Flinks-Auth-Key", "value": GUID}],
            request={"postData": {"mimeType": "application/json", "text": '{"LoginId":"x"}'}},
            text='{"HttpStatusCode":401}',
        )
    )

    artefact = read(text)

    (request,) = artefact.requests
    assert artefact.kind is Kind.HAR
    assert [(each.name, each.value) for each in request.headers] == [("Flinks-Auth-Key", GUID)]
    assert body_of(request) == {"LoginId": "x"}
    assert request.answer is not None
    assert (request.answer.status, request.answer.text) == (401, '{"HttpStatusCode":401}')
    assert request.started is not None
    assert request.answer.at is not None
    assert (request.answer.at - request.started).total_seconds() == pytest.approx(0.1)
    span = request.headers[0].span
    assert span is not None
    assert artefact.text[span.start : span.end] == GUID


def test_other_traffic_files_and_preflights_are_left_out() -> None:
    artefact = read(
        log(
            entry("https://app.example/", text="<html></html>", mime="text/html"),
            entry(AUTHORIZE, "OPTIONS", 204),
            entry("https://northlend-iframe.private.fin.ag/static/main.js", _resourceType="script"),
            entry("https://northlend-iframe.private.fin.ag/api/x", "POST", _resourceType="xhr"),
            entry(f"{WIDGET}?authorizeToken=a", _resourceType="document", mime="text/html"),
            entry("https://app.example/api/link?loginId=a", _resourceType="fetch"),
            entry("https://app.example/done?loginId=a&institution=b", _resourceType="document"),
        )
    )

    assert [request.url for request in artefact.requests] == [
        f"{WIDGET}?authorizeToken=a",
        "https://app.example/done?loginId=a&institution=b",
    ]
    assert artefact.others_left_out == 5


def test_bodies_in_base_64_are_undone_with_and_without_a_flag() -> None:
    encoded = base64.b64encode(b'{"HttpStatusCode":200,"Token":"x"}').decode()
    artefact = read(
        log(
            entry(AUTHORIZE, "POST", content={"text": encoded, "encoding": "base64"}),
            entry(AUTHORIZE, "POST", content={"text": encoded}),
            entry(
                AUTHORIZE,
                "POST",
                request={"postData": {"text": base64.b64encode(b'{"a":1}').decode(), "encoding": "base64"}},
            ),
        )
    )

    answers = [request.answer for request in artefact.requests]
    assert [answer.text for answer in answers if answer][:2] == ['{"HttpStatusCode":200,"Token":"x"}'] * 2
    assert body_of(artefact.requests[2]) == {"a": 1}


def test_a_blocked_call_has_no_answer_but_a_trouble() -> None:
    artefact = read(
        log(
            entry(AUTHORIZE, "POST", 0, _error="net::ERR_CERT_AUTHORITY_INVALID"),
            entry(f"{WIDGET}?authorizeToken=a", "GET", 0, _error="net::ERR_BLOCKED_BY_RESPONSE"),
            entry(AUTHORIZE, "POST", 0, _error="net::ERR_NAME_NOT_RESOLVED"),
        )
    )

    assert [request.answer for request in artefact.requests] == [None, None, None]
    assert [(trouble.kind, trouble.detail, trouble.request) for trouble in artefact.troubles] == [
        (TroubleKind.TLS, "", 0),
        (TroubleKind.FRAME, "x-frame-options", 1),
        (TroubleKind.NETWORK, "name-not-resolved", 2),
    ]


def test_a_page_whose_policy_keeps_the_widget_out_is_told() -> None:
    page = entry(
        "https://app.example/link",
        mime="text/html",
        text=f'<script>show("{WIDGET}?authorizeToken=a")</script>',
        answered=[{"name": "Content-Security-Policy", "value": "frame-src 'self'"}],
    )

    assert [(each.kind, each.detail) for each in read(log(page)).troubles] == [(TroubleKind.FRAME, "frame-src 'self'")]


def test_calls_made_by_a_page_are_marked() -> None:
    artefact = read(log(entry(AUTHORIZE, "POST", _resourceType="fetch"), entry(AUTHORIZE, "POST")))

    assert [request.in_page for request in artefact.requests] == [True, False]


def test_entries_come_in_the_order_of_their_times() -> None:
    artefact = read(
        log(entry(f"{BANKING}/B", at="2026-01-01T10:00:02Z"), entry(f"{BANKING}/A", at="2026-01-01T10:00:01Z"))
    )

    assert [request.url.rpartition("/")[2] for request in artefact.requests] == ["A", "B"]


@pytest.mark.parametrize("size", [1, 7, 4096])
def test_a_stream_gives_the_same_requests_and_tells_how_far_it_is(size: int) -> None:
    text = log(*(entry(f"{BANKING}/E{number}", "POST", text='{"a":"é🙂"}') for number in range(5)))
    raw = text.encode()
    told: list[int] = []

    artefact = har.streamed((raw[at : at + size] for at in range(0, len(raw), size)), told.append)

    assert [request.url for request in artefact.requests] == [request.url for request in read(text).requests]
    assert (told[-1], artefact.text) == (len(raw), "")


def test_a_file_that_ends_too_early_gives_what_came_before() -> None:
    text = log(entry(AUTHORIZE, "POST"), entry(AUTHORIZE, "POST"))

    artefact = read(text[: len(text) * 3 // 4])

    assert len(artefact.requests) == 1
    assert [str(note) for note in artefact.notes] == [
        "The file ends, or is damaged, in the middle of its entries; those before were read."
    ]


def test_a_large_file_needs_little_memory_and_no_more_than_three_times_the_time_of_json() -> None:
    """The issue's bound, on a tenth of the size."""
    filler = entry("https://cdn.example/app.js", text="x" * 20_000, _resourceType="script")
    raw = log(
        *([filler] * 250), entry(AUTHORIZE, "POST", headers=[{"name": "a", "value": "b"}]), *([filler] * 250)
    ).encode()

    def pieces() -> Iterator[bytes]:
        yield from (raw[at : at + 65_536] for at in range(0, len(raw), 65_536))

    start = time.process_time()
    json.loads(raw)
    plain = time.process_time() - start
    start = time.process_time()
    artefact = har.streamed(pieces())
    ours = time.process_time() - start
    tracemalloc.start()
    har.streamed(pieces())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert [header(request, "a") for request in artefact.requests] == ["b"]
    assert artefact.others_left_out == 500
    assert ours < 3 * max(plain, 0.05)
    assert peak < len(raw) / 4
