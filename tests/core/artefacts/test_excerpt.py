"""Of a very large text what matters is read, wherever it stands, and what was not read is told."""

import pytest

from flinks_desk.core.artefacts.caps import Cap, most
from flinks_desk.core.artefacts.excerpt import SIGNS, excerpt_of
from flinks_desk.core.artefacts.model import Kind
from flinks_desk.core.artefacts.recognise import recognised
from flinks_desk.core.artefacts.source import pasted
from flinks_desk.core.diagnosis.diagnose import diagnose
from flinks_desk.core.known import Known
from flinks_desk.core.text import ENGLISH
from tests.core.artefacts.reading import BANKING, GUID

NOISE = "2026-11-02 14:00:00 INFO GET https://shop.example/cart/{} status=200 took 12 ms\n"
MANY = "".join(NOISE.format(number) for number in range(9_000))
CALL = (
    f"2026-11-02 14:00:01 INFO POST {BANKING}/Authorize\n"
    '2026-11-02 14:00:02 INFO response 401 {"HttpStatusCode": 401, "FlinksCode": "INVALID_LOGIN"}\n'
)
OWN = f"2026-11-02 14:00:00 INFO GET {BANKING}/GetAccountsDetailAsync/{GUID} 202\n"


def codes(text: str) -> list[str]:
    return [finding.code for finding in diagnose(recognised(pasted(text)), Known(b"salt")).findings]


@pytest.mark.parametrize("place", ["beginning", "middle", "end"])
def test_the_lines_that_matter_are_found_among_the_noise_of_other_services(place: str) -> None:
    before, after = {"beginning": ("", MANY), "middle": (MANY, MANY), "end": (MANY, "")}[place]

    artefact = recognised(pasted(before + CALL + after))

    (request,) = artefact.requests
    assert artefact.kind is Kind.LOG
    assert request.span is not None
    assert artefact.text[request.span.start : request.span.end] == CALL.partition("\n")[0]
    assert "flinks-invalid-login" in codes(before + CALL + after)


def test_a_healthy_log_of_any_length_has_no_finding() -> None:
    healthy = CALL.replace("401", "200").replace("INVALID_LOGIN", "")

    assert codes(MANY + healthy + MANY) == []


def test_what_went_wrong_at_last_is_found_behind_more_calls_than_anybody_reads() -> None:
    assert "flinks-invalid-login" in codes(OWN * 9_000 + CALL)


@pytest.mark.parametrize("text", [MANY, "x" * 900_000, OWN * 9_000, "curl 'x\n" * 90_000], ids=len)
def test_what_is_left_out_is_told_and_counted(text: str) -> None:
    excerpt = excerpt_of(text)

    left = len(text) - sum(end - start for start, end in excerpt.runs)
    told = sum(value for note in excerpt.notes for name, value in note.values if name == "left" and type(value) is int)
    assert left > 0
    assert told == left
    notes = [ENGLISH.say(note) for note in recognised(pasted(text)).notes]
    assert notes[: len(excerpt.notes)] == [ENGLISH.say(note) for note in excerpt.notes]


@pytest.mark.parametrize("text", [MANY + CALL + MANY, OWN * 9_000, "flinks " * 200_000, "İ flinks\n" * 90_000], ids=len)
def test_stretches_are_in_order_apart_and_bounded(text: str) -> None:
    runs = excerpt_of(text).runs

    flat = [place for run in runs for place in run]
    assert flat == sorted(set(flat))
    assert flat[-1] <= len(text)
    assert sum(end - start for start, end in runs) <= most(Cap.NAMING)


def test_a_text_of_ordinary_length_is_read_whole() -> None:
    text = OWN * 100

    excerpt = excerpt_of(text)

    assert (excerpt.runs, excerpt.notes) == (((0, len(text)),), ())


def test_signs_are_in_lower_case() -> None:
    """For they are looked for in a text that was lowered."""
    assert [sign for sign in SIGNS if sign != sign.lower()] == []
