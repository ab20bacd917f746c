"""Nothing is cut in silence: every cap has a number, and a sentence that says how much was not read."""

import pytest

from flinks_desk.core.artefacts.caps import LIMITS, Cap, added_up, left_out, most
from flinks_desk.core.diagnosis.diagnose import diagnose
from flinks_desk.core.known import Known
from flinks_desk.core.text import ENGLISH, text
from tests.core.artefacts.reading import BANKING, GUID, WIDGET, read


def test_every_cap_has_its_limit_and_no_limit_is_of_nothing() -> None:
    assert set(LIMITS) == set(Cap)


@pytest.mark.parametrize("cap", Cap)
def test_what_is_left_out_is_counted(cap: Cap) -> None:
    """And nothing is said where nothing was left out."""
    (note,) = left_out(cap, 48_123)

    assert "48123" in ENGLISH.say(note)
    assert left_out(cap, 0) == ()
    assert most(cap) > 0


ONE_LISTENER = "window.addEventListener('message', (e) => {{ if (e.origin === '{}') go(e.data.step); }});\n"
ONE_CHECK = "const mine{0} = crypto.createHmac('sha256', key{0}).update(req.body).digest('base64');  // flinks\n"
PADDING = "".join(f"done('{number}');\n" for number in range(2_000))
TOO_MUCH = {
    Cap.TEXT: "a word\n" * 100_000,
    Cap.NAMING: "flinks\n" * 100_000,
    Cap.FENCES: f"```\nhttps://shop.example/cb?loginId={GUID}\n```\nand\n" * 300,
    Cap.CODE: f"const a = await fetch('{BANKING}/Authorize');\n" + "const b = 1;\n" * 60_000,
    Cap.TOKENS: f"const a = await fetch('{BANKING}/Authorize');\n" + "f(" * 110_000,
    Cap.PAGE: "<html>" + "<p>word</p>\n" * 200_000,
    Cap.TAGS: "<html>" + f"<a href='{WIDGET}?demo=true'>x</a>\n" * 2_100,
    Cap.HEADERS: f"curl {BANKING}/Authorize" + "".join(f" -H 'x-{number}: 1'" for number in range(300)),
    Cap.LISTENERS: "".join(ONE_LISTENER.format(number) for number in range(60)),
    Cap.LISTENER: "window.addEventListener('message', (e) => { if (e.origin === x) { " + PADDING + "} });\n",
    Cap.ITEMS: "[" + ",".join(['{"step": "APP_MOUNTED"}'] * 2_100) + "]",
    Cap.SIGNATURES: "".join(ONE_CHECK.format(number) for number in range(520)),
    Cap.CALLS: "".join(f"https://shop.example/cb?loginId={GUID}&n={number}\n" for number in range(2_100)),
    Cap.COMMANDS: "curl http://localhost/a\n" * 5_100,
    Cap.ADDRESSES: "curl" + f" {BANKING}/Authorize" * 60,
    Cap.PARAMETERS: f"{WIDGET}?demo=true" + "&a=1" * 600,
    Cap.CODE_HEADERS: f"const request = new XMLHttpRequest();\nrequest.open('POST', '{BANKING}/Authorize');\n"
    + "".join(f"request.setRequestHeader('x-{number}', '1');\n" for number in range(2_100))
    + "request.send();\n",
    Cap.CONSTANTS: "".join(f"const flinksToken{number} = 'a{number}';\n" for number in range(300)),
    Cap.SETTINGS: "".join(f"FLINKS_KEY_{number}=a{number}\n" for number in range(5_100)),
    Cap.PARAGRAPHS: "Dear all,\n\n"
    + f"FLINKS_SECRET={GUID}\nFLINKS_KEY={GUID}\n\nand this is a sentence of it\n\n" * 300,
    Cap.TROUBLES: "curl: (6) Could not resolve host: acme-api.private.fin.ag\n" * 300,
    Cap.ATTRIBUTES: f"<html><iframe {'a=1 ' * 80} src='{WIDGET}?demo=true'></iframe>",
    Cap.VARIABLES: f"A={'a' * 100_000}\n"
    + "".join(f"V{number}=$A\n" for number in range(400))
    + f"curl {BANKING}/Authorize",
}


@pytest.mark.parametrize("cap", Cap)
def test_whoever_sends_too_much_is_told_what_was_not_read(cap: Cap) -> None:
    """Each cap has a text that is over it, and its note stands in the report."""
    report = diagnose(read(TOO_MUCH[cap]), Known(b"salt"))

    told = {note.template for note in report.artefact.notes}
    assert LIMITS[cap].words.template in told


def test_what_several_parts_left_out_is_one_number() -> None:
    """Other notes are said once each."""
    other = text("Lines of one command are not joined by the sign that continues a line.")
    notes = [*left_out(Cap.ADDRESSES, 3), other, *left_out(Cap.ITEMS, 1), *left_out(Cap.ADDRESSES, 4), other]

    assert added_up(notes) == (*left_out(Cap.ADDRESSES, 7), other, *left_out(Cap.ITEMS, 1))
