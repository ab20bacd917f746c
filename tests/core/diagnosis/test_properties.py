"""What holds for anything that is pasted: it never raises, ends in time, and prints no secret."""

import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flinks_desk.core.artefacts.recognise import decoded, recognised
from flinks_desk.core.diagnosis.diagnose import diagnose, known_values
from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.core.diagnosis.report import as_json, as_text
from flinks_desk.core.known import Known, Role
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import ENGLISH
from tests.cases.judging import cases_in, input_of, leaked
from tests.core.diagnosis.dresses import AUTHORIZE, BASE, DETAIL, DRESSES, JSON, MINT, POLL, SECRET, TOKEN, Shot

CASES = Path(__file__).resolve().parents[2] / "cases"


TEXTS = [
    input_of(case).decode("utf-8", "replace")
    for case in cases_in(CASES) + cases_in(CASES / "own")
    if "input" in case and len(case["input"]) < 6000
]
BOUNDED = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
NOISE = st.sampled_from(
    [
        "\u200b",
        "\n",
        "\r\n",
        "'",
        '"',
        "\\",
        "^",
        "`",
        "{",
        "}",
        "<",
        ">",
        "&",
        "%",
        "#",
        "```",
        "\x00",
        "{{x}}",
        "$X",
        "“",
    ]
)


def printed(text: str, secrets: tuple[tuple[Secret, Role], ...] = ()) -> str:
    """All that is said about a text, in both forms."""
    report = diagnose(recognised(decoded(text.encode("utf-8", "replace"))), Known(b"salt"), secrets)
    return json.dumps([as_json(report, ENGLISH), as_text(report, ENGLISH)])


@BOUNDED
@given(st.text(max_size=400))
def test_any_text_is_judged(text: str) -> None:
    """Nothing that is pasted makes it raise."""
    assert json.loads(printed(text))


@BOUNDED
@given(st.binary(max_size=400))
def test_any_bytes_are_judged(data: bytes) -> None:
    """Nor does any file."""
    report = diagnose(recognised(decoded(data, "x.bin")), Known(b"salt"))

    assert report.exit_status in {0, 1, 2}


@BOUNDED
@given(st.sampled_from(TEXTS), st.data())
def test_damaged_artefacts_are_judged(text: str, data: st.DataObject) -> None:
    """Real artefacts with pieces cut out, doubled, or noise thrown in still come to a report."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 300)))
    cut = text[:start] + data.draw(NOISE) + text[end:] + text[start:end] * data.draw(st.integers(0, 2))

    assert json.loads(printed(cut))


@BOUNDED
@given(st.sampled_from(TEXTS), st.data())
def test_known_secrets_are_never_printed(text: str, data: st.DataObject) -> None:
    """A secret that is known is hidden wherever it was thrown in, also in percent escapes and base64."""
    key = "9e107d9d-372b-4b68-a1d8-3542a419d6ff"
    place = data.draw(st.integers(0, len(text)))
    _, secrets = known_values([("secret_key", key)], b"salt")

    said = printed(text[:place] + key + text[place:], secrets)

    assert leaked({"known": {"secret_key": key}}, said) == []


@BOUNDED
@given(st.sampled_from(sorted(DRESSES)), st.permutations([MINT, AUTHORIZE, DETAIL, POLL]), st.data())
def test_healthy_requests_give_no_error(dress: str, shots: list[Shot], data: st.DataObject) -> None:
    """In any dress and order, with letters around, and header names in any case."""
    turned = data.draw(st.sampled_from([str.lower, str.title, str.upper]))
    sent = [shot.sent(headers={turned(name): value for name, value in shot.headers.items()}) for shot in shots]
    text = DRESSES[dress](sent[: data.draw(st.integers(1, 4))])

    report = diagnose(recognised(decoded(text.encode())), Known(b"salt"))

    assert [each.code for each in report.findings if each.severity is Severity.ERROR] == []
    assert leaked({"secrets": [SECRET, TOKEN]}, json.dumps(as_json(report, ENGLISH))) == []


@BOUNDED
@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20),
    st.sampled_from(sorted(DRESSES)),
)
def test_passwords_are_never_printed(middle: str, dress: str) -> None:
    """Whatever a password holds, and whatever quoting it breaks."""
    password = f"Zq7{middle}Kx9"
    body = {"Institution": "Tangerine", "Username": "u", "Password": password}
    text = DRESSES[dress](
        [AUTHORIZE.sent(body=body, url=f"{BASE}/Authorize", headers={**JSON, "flinks-auth-key": TOKEN})]
    )

    report = diagnose(recognised(decoded(text.encode())), Known(b"salt"))

    assert leaked({"secrets": [password]}, json.dumps(as_json(report, ENGLISH), ensure_ascii=False)) == []
