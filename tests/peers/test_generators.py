"""What postman-code-generators and httpsnippet write, our readers read as the request that it was written from."""

import json
import subprocess
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from flinks_desk.core.artefacts.recognise import decoded, recognised
from tests.round_trips import BANKING, HARD, REQUESTS, Sent, as_read, complaints

HERE = Path(__file__).parent


class Slip(Enum):
    """What a generator writes wrongly, so that its program would send something else. It is asked for the rest."""

    QUOTE = '"'
    APOSTROPHE = "'"
    BACKSLASH = "\\"
    TYPOGRAPHIC = "’"
    """Which PowerShell takes for a straight one."""
    DOLLAR = "$"
    """`$HOME` stands in a text that fills variables in."""
    LINE_ENDS = "the line ends of an indented body become a backslash and an n"
    TRUTH = "true and false become null"
    NULL = "null becomes a text"
    PERCENT = "an address that is encoded is encoded again"
    NO_HEADERS = "where there are no headers, a table of headers is named that is nowhere"


@dataclass(frozen=True)
class Generator:
    """One form of one package."""

    package: str
    target: str
    client: str
    slips: frozenset[Slip] = frozenset()
    foreign: str = ""
    """Why it is not read: its language is none of those that customers write (contract §2)."""

    @property
    def name(self) -> tuple[str, str, str]:
        return (self.package, self.target, self.client)

    def can_write(self, sent: Sent) -> Sent:
        """The request without what this generator cannot write."""
        kept = HARD
        for slip in self.slips & {Slip.QUOTE, Slip.APOSTROPHE, Slip.BACKSLASH, Slip.DOLLAR, Slip.TYPOGRAPHIC}:
            kept = kept.replace(slip.value, "")
        told = json.loads(json.dumps(sent.body).replace(json.dumps(HARD), json.dumps(kept)))
        if isinstance(told, dict):
            lost: list[bool | None] = [True, False] if Slip.TRUTH in self.slips else []
            lost += [None] if Slip.NULL in self.slips else []
            told = {name: value for name, value in told.items() if not any(value is each for each in lost)}
        url = sent.url.replace("https%3A%2F%2Facme.example%2Fcb%3Fa%3D1%26b%3D2", "acme.example")
        url = url.replace("Caf%C3%A9%20%26%20Co", "Acme")
        headers = sent.headers or ((("Accept", "text/html"),) if Slip.NO_HEADERS in self.slips else ())
        return replace(sent, url=url if Slip.PERCENT in self.slips else sent.url, headers=headers, body=told)

    def as_given(self, sent: Sent) -> dict[str, object]:
        """The request as a tool has it."""
        indent = None if Slip.LINE_ENDS in self.slips else 2
        body = None if sent.body is None else json.dumps(sent.body, ensure_ascii=False, indent=indent)
        return {"method": sent.method, "url": sent.url, "headers": sent.headers, "body": body}


def postman(target: str, client: str, *slips: Slip, foreign: str = "") -> Generator:
    return Generator("postman", target, client, frozenset(slips), foreign)


def httpsnippet(target: str, client: str, *slips: Slip, foreign: str = "") -> Generator:
    return Generator("httpsnippet", target, client, frozenset(slips), foreign)


C = "C with libcurl: nobody calls Flinks from it"
DART = "Dart: apps call their own server"
OBJECTIVE_C = "Objective-C: apps call their own server"
SWIFT = "Swift: apps call their own server"
R = "R: not met among integrations (real-world §5.6)"
OCAML = "OCaml: not met among integrations (real-world §5.6)"
RUST = "Rust: not met among integrations (real-world §5.6)"
CLOJURE = "Clojure: not met among integrations (real-world §5.6)"
CRYSTAL = "Crystal: not met among integrations (real-world §5.6)"
COMMAND = "a command of Postman's own, which nobody has been seen to send"

GENERATORS = (
    postman("csharp", "HttpClient"),
    postman("csharp", "RestSharp"),
    postman("curl", "cURL"),
    postman("dart", "dio", foreign=DART),
    postman("dart", "http", foreign=DART),
    postman("go", "Native"),
    postman("http", "HTTP"),
    postman("java", "OkHttp"),
    postman("java", "Unirest"),
    postman("javascript", "Fetch"),
    postman("javascript", "jQuery"),
    postman("javascript", "XHR"),
    postman("kotlin", "Okhttp", Slip.DOLLAR),
    postman("c", "libcurl", foreign=C),
    postman("nodejs", "Axios"),
    postman("nodejs", "Native", Slip.PERCENT),
    postman("nodejs", "Request"),
    postman("nodejs", "Unirest"),
    postman("objective-c", "NSURLSession", foreign=OBJECTIVE_C),
    postman("ocaml", "Cohttp", foreign=OCAML),
    postman("php", "cURL"),
    postman("php", "Guzzle", Slip.APOSTROPHE, Slip.BACKSLASH),
    postman("php", "HTTP_Request2", Slip.LINE_ENDS),
    postman("php", "pecl_http", Slip.APOSTROPHE, Slip.BACKSLASH),
    postman("postman-cli", "Postman CLI", foreign=COMMAND),
    postman("powershell", "RestMethod", Slip.NO_HEADERS),
    postman("python", "http.client", Slip.PERCENT),
    postman("python", "Requests"),
    postman("r", "httr", foreign=R),
    postman("r", "RCurl", foreign=R),
    postman("ruby", "Net::HTTP", Slip.NULL),
    postman("rust", "reqwest", foreign=RUST),
    postman("shell", "Httpie"),
    postman("shell", "wget"),
    postman("swift", "URLSession", foreign=SWIFT),
    httpsnippet("c", "libcurl", foreign=C),
    httpsnippet("clojure", "clj_http", foreign=CLOJURE),
    httpsnippet("crystal", "native", foreign=CRYSTAL),
    httpsnippet("csharp", "httpclient"),
    httpsnippet("csharp", "restsharp"),
    httpsnippet("go", "native"),
    httpsnippet("http", "http1.1"),
    httpsnippet("java", "asynchttp"),
    httpsnippet("java", "nethttp"),
    httpsnippet("java", "okhttp"),
    httpsnippet("java", "unirest"),
    httpsnippet("javascript", "xhr", Slip.BACKSLASH),
    httpsnippet("javascript", "axios", Slip.BACKSLASH),
    httpsnippet("javascript", "fetch", Slip.QUOTE, Slip.BACKSLASH),
    httpsnippet("javascript", "jquery", Slip.QUOTE, Slip.BACKSLASH),
    httpsnippet("kotlin", "okhttp", Slip.DOLLAR),
    httpsnippet("node", "native", Slip.BACKSLASH),
    httpsnippet("node", "request", Slip.BACKSLASH),
    httpsnippet("node", "unirest", Slip.BACKSLASH),
    httpsnippet("node", "axios", Slip.BACKSLASH),
    httpsnippet("node", "fetch", Slip.QUOTE, Slip.BACKSLASH),
    httpsnippet("objc", "nsurlsession", foreign=OBJECTIVE_C),
    httpsnippet("ocaml", "cohttp", foreign=OCAML),
    httpsnippet("php", "curl", Slip.TRUTH),
    httpsnippet("php", "guzzle"),
    httpsnippet("php", "http1", Slip.TRUTH),
    httpsnippet("php", "http2", Slip.TRUTH),
    httpsnippet("powershell", "webrequest", Slip.APOSTROPHE, Slip.TYPOGRAPHIC),
    httpsnippet("powershell", "restmethod", Slip.APOSTROPHE, Slip.TYPOGRAPHIC),
    httpsnippet("python", "python3"),
    httpsnippet("python", "requests", Slip.BACKSLASH),
    httpsnippet("r", "httr", foreign=R),
    httpsnippet("ruby", "native"),
    httpsnippet("ruby", "faraday"),
    httpsnippet("rust", "reqwest", foreign=RUST),
    httpsnippet("shell", "curl"),
    httpsnippet("shell", "httpie"),
    httpsnippet("shell", "wget", Slip.LINE_ENDS),
    httpsnippet("swift", "nsurlsession", foreign=SWIFT),
)
READ = tuple(generator for generator in GENERATORS if not generator.foreign)


def generated(node_peers: tuple[str, Path], jobs: list[dict[str, object]]) -> Any:
    node, folder = node_peers
    given = json.dumps({"folder": str(folder), "jobs": jobs})
    command = [node, str(HERE / "generate.cjs")]
    ran = subprocess.run(command, input=given, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def test_the_table_holds_every_form_of_both_packages(node_peers: tuple[str, Path]) -> None:
    """None is left out without a word."""
    there = {tuple(each) for each in generated(node_peers, [])["generators"]}

    assert there == {generator.name for generator in GENERATORS}


@pytest.fixture(scope="module")
def written(node_peers: tuple[str, Path]) -> dict[tuple[str, str, str], list[str]]:
    """The texts of every generator that is read, in the order of the requests; all in one run of Node."""
    jobs: list[dict[str, object]] = [
        {"generator": generator.name, "request": generator.as_given(generator.can_write(sent))}
        for generator in READ
        for sent in REQUESTS.values()
    ]
    texts = iter(generated(node_peers, jobs)["written"])
    return {generator.name: [next(texts) for _ in REQUESTS] for generator in READ}


@pytest.mark.parametrize("generator", READ, ids=lambda each: "-".join(each.name))
def test_what_is_generated_is_read_as_the_request_that_it_was(
    generator: Generator, written: dict[tuple[str, str, str], list[str]]
) -> None:
    """Method, address, headers and body of each request; nothing is unknown, nothing had to be mended."""
    for text, sent in zip(written[generator.name], REQUESTS.values(), strict=True):
        artefact = recognised(decoded(text.encode()))

        assert [as_read(each).told for each in artefact.requests] == [generator.can_write(sent).told], text
        assert [complaints(each) for each in artefact.requests] == [[]], text


def test_the_requests_hold_what_breaks_quoting() -> None:
    """Whatever a slip takes out, each dangerous character is asked of the other generators."""
    assert set("\"'$%!^&\\é😀") <= set(HARD)
    assert all(sent.url.startswith((BANKING, "https://toolbox-iframe.")) for sent in REQUESTS.values())
