"""Independent readers accept what we write, and read what customers send as we do, as far as they can read it."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from flinks_desk.core.artefacts.address import is_of_interest
from flinks_desk.core.artefacts.model import HOLE_OPEN, Artefact, Kind, Request
from flinks_desk.core.artefacts.recognise import decoded, recognised
from flinks_desk.core.support_report.making import made
from flinks_desk.core.text import ENGLISH
from flinks_desk.core.writers.forms import FORMS
from tests.cases.judging import cases_in, input_of
from tests.core.support_report import bank
from tests.core.writers.test_round_trips import outgoing
from tests.round_trips import REQUESTS, Sent, as_read

HERE = Path(__file__).parent
CASES = HERE.parent / "cases"
Read = list[Any]
Readers = Callable[[str, list[str]], Any]


def given_to(command: list[str], given: object) -> Any:
    ran = subprocess.run(
        command, input=json.dumps(given), capture_output=True, encoding="utf-8", timeout=120, check=False, cwd=HERE
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


@pytest.fixture
def read_by_node(node_peers: tuple[str, Path]) -> Readers:
    node, folder = node_peers

    def read(reader: str, texts: list[str]) -> Any:
        return given_to([node, str(HERE / "read.mjs")], {"folder": str(folder), "reader": reader, "texts": texts})

    return read


@pytest.fixture
def read_har(python_peers: Path) -> Callable[[list[str]], Any]:
    return lambda texts: given_to([str(python_peers), str(HERE / "read_har.py")], texts)


def written(form: str) -> str:
    return FORMS[form].write([outgoing(sent) for sent in REQUESTS.values()])


def sent_by_customers(kind: Kind) -> list[tuple[str, Artefact]]:
    """The texts of this kind among the cases, and what we read in them."""
    texts = [
        input_of(case).decode("utf-8-sig") for case in cases_in(CASES) + cases_in(CASES / "own") if "input" in case
    ]
    read = [(text, recognised(decoded(text.encode()))) for text in dict.fromkeys(texts)]
    return [(text, artefact) for text, artefact in read if artefact.kind is kind]


def as_told(method: str, url: str, headers: Read, body: str | None) -> tuple[object, ...]:
    """What another reader read, in our words. A body that is JSON is compared by its value."""
    try:
        value = json.loads(body) if body else None
    except ValueError:
        value = f"text: {body}"
    return Sent(method.upper(), url, tuple((name, content) for name, content in headers), value).told


def ours(requests: tuple[Request, ...]) -> list[tuple[object, ...]]:
    return [as_read(request).told for request in requests]


def of_interest(read: Read) -> list[tuple[object, ...]]:
    """Without the traffic that is nobody's business (contract §2), and what a browser asks of its own accord."""
    kept = [each for each in read if each[0] != "OPTIONS" and is_of_interest(each[1], [name for name, _ in each[2]])]
    return [as_told(*each[:4]) for each in kept]


def test_the_schema_of_har_accepts_ours(read_by_node: Readers) -> None:
    """And it would say what is missing."""
    whole = json.loads(written("har"))
    lame = json.loads(written("har"))
    del lame["log"]["entries"][0]["timings"]

    told = read_by_node("har", [json.dumps(whole), json.dumps(lame)])

    assert told[0] is None
    assert "timings" in json.dumps(told[1])


def test_the_schema_of_har_accepts_that_of_a_support_report(read_by_node: Readers) -> None:
    """With answers, without one, and with what HAR has no place for."""
    files = made(bank.material(), ENGLISH).files

    told = read_by_node("har", [file.content.decode() for file in files if file.name == "exchanges.har"])

    assert told == [None]


@pytest.mark.parametrize("reader", ["mitmproxy", "haralyzer"])
def test_our_har_is_read_as_the_requests_that_it_holds(reader: str, read_har: Callable[[list[str]], Any]) -> None:
    """Method, address, headers and body, all six."""
    [read] = read_har([written("har")])

    assert [as_told(*each[:4]) for each in read[reader]] == [sent.told for sent in REQUESTS.values()]


def is_whole(recording: str) -> bool:
    """Others stop at an entry without its versions, which some tools leave out."""
    entries = json.loads(recording.removeprefix("\ufeff"))["log"]["entries"]
    return all("httpVersion" in entry.get(half, {}) for entry in entries for half in ("request", "response"))


@pytest.mark.parametrize("reader", ["mitmproxy", "haralyzer"])
def test_recordings_are_read_by_others_as_by_us(reader: str, read_har: Callable[[list[str]], Any]) -> None:
    """Every recording among the cases that has what HAR 1.2 asks for: the same calls, with the same status."""
    recordings = [each for each in sent_by_customers(Kind.HAR) if is_whole(each[0])]

    read = read_har([text for text, _ in recordings])

    assert len(recordings) >= 8
    for (_, artefact), theirs in zip(recordings, read, strict=True):
        assert of_interest(theirs[reader]) == ours(artefact.requests)


def test_collections_are_read_by_postman_as_by_us(read_by_node: Readers) -> None:
    """Ours, and every collection among the cases whose variables are in it."""
    collections = [(written("postman"), recognised(decoded(written("postman").encode())))]
    collections += [each for each in sent_by_customers(Kind.POSTMAN) if '"item"' in each[0]]

    read = read_by_node("collection", [text for text, _ in collections])

    assert len(collections) >= 3
    for (_, artefact), theirs in zip(collections, read, strict=True):
        assert of_interest(theirs) == ours(artefact.requests)


def test_commands_are_read_by_curlconverter_as_by_us(read_by_node: Readers) -> None:
    """Ours, and every command among the cases that curlconverter can read, with nothing to be mended or filled in."""
    commands = [(FORMS["curl"].write([outgoing(sent)]), [sent.told]) for sent in REQUESTS.values()]
    commands += [
        (text, ours(artefact.requests))
        for text, artefact in sent_by_customers(Kind.CURL_BASH)
        if not artefact.notes
        and not any(request.damage for request in artefact.requests)
        and HOLE_OPEN not in json.dumps(ours(artefact.requests), ensure_ascii=False)
    ]

    read = read_by_node("curl", [text for text, _ in commands])

    compared = [(mine, theirs) for (_, mine), theirs in zip(commands, read, strict=True) if theirs is not None]
    assert len(compared) >= 20
    for mine, theirs in compared:
        assert of_interest(theirs) == mine
