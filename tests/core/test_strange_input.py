"""Nothing that is pasted makes the program raise, whatever is done with it then, or lets out what the rules know.

A table of what once did, and a walk through damaged artefacts; the soak walks longer.
"""

import json
from collections.abc import Iterator
from random import Random

import pytest

from flinks_desk.core.artefacts.recognise import recognised
from flinks_desk.core.artefacts.source import pasted
from flinks_desk.core.diagnosis.cloak import secret_role
from flinks_desk.core.diagnosis.correction import correction
from flinks_desk.core.diagnosis.diagnose import diagnose
from flinks_desk.core.diagnosis.letter import letter
from flinks_desk.core.diagnosis.report import as_json, as_text
from flinks_desk.core.diagnosis.scene import scene_of
from flinks_desk.core.known import Known
from flinks_desk.core.redaction import redacted
from flinks_desk.core.text import ENGLISH
from flinks_desk.core.writers.forms import FORMS
from flinks_desk.core.writers.of_artefact import outgoing_of_artefact
from tests.benchmarks.hostile_shapes import SHAPES

KEY = "9e107d9d-372b-4b68-a1d8-3542a419d6ff"
BASE = "https://acme-api.private.fin.ag/v3/f1c9d90a-4e9c-48ac-91b9-7411423c4946/BankingServices"
ONCE_RAISED = {
    "digits of another script": f'INFO POST {BASE}/Authorize body={{"a": ١٢}}',
    "a field without a name": f"curl {BASE}/Authorize -H 'Content-Type: application/json' -H 'flinks-auth-key: {KEY}' "
    """-d '{"": 1, "LoginId": "x"}'""",
    "a parameter without a name": f"https://acme-iframe.private.fin.ag/v2/?authorizeToken={KEY}&=1&=2",
    "a body nested a few hundred times": f"curl {BASE}/Authorize -H 'Content-Type: application/json' -d '"
    + '{"a":[' * 200
    + "]}" * 200
    + "'",
    "a body nested a thousand times": f"curl {BASE}/Authorize -d '" + '{"a":[' * 1_000 + "]}" * 1_000 + "'",
    "an address with two colons": f"curl https://a:b:c/Authorize -H 'flinks-auth-key: {KEY}'",
    "an address with brackets": f"curl 'https://[a/v3/x/BankingServices/Authorize' -H 'flinks-auth-key: {KEY}'",
    "a caret at the end": f'curl ^"{BASE}/Authorize^" -d ^"^{{^',
    "carets at the ends of thousands of lines": f'curl ^"{BASE}/Authorize^" -d ^"' + "^\n" * 5_000,
    "a secret in a header's name": f"curl {BASE}/Authorize -H 'x-a&authorizeToken={KEY}: 1'",
}
ODD = (
    *"'\"`\\{}[]()<>$%^&|;:=,#@!?*~\n\r\t \0",
    *("\u200b", "\u00a0", "“", "’", "é", "😀", "\ud800", "\ue000", "\ue001", "İ", "²", "{{", "${", "$(", "<<E\n"),
    *("\\u00", "%zz", "@'\n", '@"\n', "<!--", "```\n", "/*", "#{", '"""', "1e999", "NaN", "--next ", "\x1b[31m"),
)
LONGEST_SEED = 1_500


def everything_told(text: str) -> Iterator[str]:
    """All that a person, a file or a program gets of a text."""
    artefact = recognised(pasted(text))
    report = diagnose(artefact, Known(b"salt"))
    yield json.dumps(as_json(report, ENGLISH), ensure_ascii=False)
    yield as_text(report, ENGLISH)
    yield letter(report.artefact.kind, report.findings, ENGLISH.say)
    for finding in report.findings:
        assert finding.span is None or 0 <= finding.span.start <= finding.span.end <= len(artefact.text)
        if finding.request is not None:
            correction(report, finding.request)
    scene = scene_of(artefact, lambda _: None)
    for form in FORMS.values():
        yield form.write(outgoing_of_artefact(scene, with_secrets=False))
        form.write(outgoing_of_artefact(scene, with_secrets=True))
    yield redacted(artefact.text, {stand.value: "x" for stand in scene.stands if secret_role(scene, stand)}).text


def secrets_of(text: str) -> set[str]:
    """The keys that the rules know in it; a word that somebody took for a key may well stand elsewhere."""
    scene = scene_of(recognised(pasted(text)), lambda _: None)
    found = {stand.value for stand in scene.stands if secret_role(scene, stand)}
    return {each for each in found if len(each) >= 16 and each.isascii() and any(map(str.isdigit, each))}


def damaged(text: str, random: Random) -> str:
    """The text after a few of the things that happen to texts on their way."""
    for _ in range(random.choice((1, 2, 4))):
        start = random.randrange(len(text) + 1)
        end = min(len(text), start + random.choice((1, 4, 20, 100)))
        put = random.choice(("", random.choice(ODD), text[start:end][::-1], json.dumps(text[start:end]), text[:end]))
        text = (text[:start] + put + text[end:])[: 4 * LONGEST_SEED] or KEY
    return text


def walk(steps: int, seed: int) -> None:
    random = Random(seed)
    names = sorted(SHAPES)
    for step in range(steps):
        text = damaged(SHAPES[names[step % len(names)]](LONGEST_SEED), random)
        told = list(everything_told(text))

        assert [each for each in secrets_of(text) if any(each in one for one in told)] == [], (seed, step)


@pytest.mark.parametrize("name", ONCE_RAISED)
def test_what_once_raised_is_told_of(name: str) -> None:
    assert all(KEY not in told for told in everything_told(ONCE_RAISED[name]))


def test_damaged_artefacts_are_read_without_an_exception() -> None:
    walk(60, seed=4)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(20))
def test_thousands_of_damaged_artefacts_are_read_without_an_exception(seed: int) -> None:
    walk(1_000, seed)
