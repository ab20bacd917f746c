"""Whether a report is the one that a case expects: the rules of the cases' own README, in a few functions.

A case lists findings that must be there with the keys named; others are allowed, except codes in `absent` and, where
`exit` is 0, any error. Texts are compared without regard to case, outer blanks and outer slashes.
"""

import base64
import binascii
import fnmatch
import json
import re
import urllib.parse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

Case = dict[str, Any]

SECRET_ROLES = {"secret_key", "authorize_token", "x_api_key", "hmac_secret", "password", "mfa_answer"}
AGE_TOLERANCE = 5


def cases_in(folder: Path) -> list[Case]:
    """All cases of a folder, by name."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]


def input_of(case: Case) -> bytes:
    """The artefact as bytes."""
    if "input_base64" in case:
        return base64.b64decode(case["input_base64"])
    return str(case["input"]).encode()


def problems(case: Case, report: Any, status: int) -> list[str]:
    """What is wrong with this report; nothing when all is well."""
    expect, found = case["expect"], report["findings"]
    wrong = [
        f"prints a secret that ends in {each[-2:]!r}" for each in leaked(case, json.dumps(report, ensure_ascii=False))
    ]
    if status != expect["exit"]:
        wrong.append(f"exit {status}, expected {expect['exit']}")
    if "kind" in expect and report["artefact"]["kind"] != expect["kind"]:
        wrong.append(f"kind {report['artefact']['kind']!r}, expected {expect['kind']!r}")
    return [*wrong, *_requests(expect, report["requests"]), *_findings(expect, found)]


def _requests(expect: Case, requests: Sequence[Case]) -> Iterator[str]:
    wanted = expect.get("requests")
    if wanted is None:
        return
    if len(wanted) != len(requests):
        yield f"{len(requests)} requests, expected {len(wanted)}"
        return
    for index, (want, request) in enumerate(zip(wanted, requests, strict=True)):
        for key, value in want.items():
            if not _same(key, value, request.get(key)):
                yield f"request {index} has {key} {request.get(key)!r}, expected {value!r}"


def _findings(expect: Case, findings: Sequence[Case]) -> Iterator[str]:
    codes = [finding["code"] for finding in findings]
    left = list(findings)
    for want in sorted(expect.get("findings", []), key=len, reverse=True):
        match = next(
            (each for each in left if all(_same(key, value, each.get(key)) for key, value in want.items())), None
        )
        if match is None:
            yield f"missing {want}; there are {codes}"
        else:
            left.remove(match)
    if "first" in expect and codes[:1] != [expect["first"]]:
        yield f"first is {codes[:1]}, expected {expect['first']}"
    for pattern in expect.get("absent", []):
        yield from (f"unwanted {code}" for code in codes if fnmatch.fnmatchcase(code, pattern))
    if expect["exit"] == 0:
        yield from (f"unwanted error {each['code']}" for each in findings if each["severity"] == "error")


def _same(key: str, want: object, got: object) -> bool:
    if key in {"code", "severity"} or isinstance(want, bool) or want is None:
        return want == got
    if isinstance(want, str):
        return isinstance(got, str) and (
            _plain(want) in _plain(got) if key == "directive" else _plain(want) == _plain(got)
        )
    if isinstance(want, int):
        return isinstance(got, int) and abs(got - want) <= (AGE_TOLERANCE if key == "age_seconds" else 0)
    if isinstance(want, list):
        return isinstance(got, list) and _same_list(key, want, got)
    if isinstance(want, dict):
        return isinstance(got, dict) and all(_same(inner, value, got.get(inner)) for inner, value in want.items())
    return False


def _same_list(key: str, want: Sequence[object], got: Sequence[object]) -> bool:
    wanted, found = [_plain(str(item)) for item in want], [_plain(str(item)) for item in got]
    if key == "suspects":
        rest = iter(found)
        return all(item in rest for item in wanted)
    return sorted(wanted) == sorted(found)


def _plain(text: str) -> str:
    return text.strip().strip("/").casefold()


def leaked(case: Case, printed: str) -> list[str]:
    """The secrets of a case that were printed, in whatever dress: JSON, percent or base64."""
    secrets = list(case.get("secrets", []))
    secrets += [value for role, value in case.get("known", {}).items() if role in SECRET_ROLES]
    undressed = "\n".join(_dresses(printed))
    return [secret for secret in dict.fromkeys(secrets) if secret in undressed]


def _dresses(printed: str) -> Iterator[str]:
    seen = [printed, *_texts(json.loads(printed))]
    seen += [urllib.parse.unquote(text) for text in list(seen)]
    yield from seen
    for text in seen:
        for run in re.findall(r"[A-Za-z0-9+/_-]{24,}={0,2}", text):
            yield _from_base64(run)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)


def _from_base64(run: str) -> str:
    bare = run.rstrip("=")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), altchars=b"-_").decode("utf-8")
    except (binascii.Error, ValueError):
        return ""
