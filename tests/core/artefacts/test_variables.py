"""Variables that hold each other, in every language that has them."""

from collections.abc import Callable

import pytest

from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.model import hole
from flinks_desk.core.artefacts.variables import HEAVIEST, Variables, weight
from tests.core.artefacts.reading import BANKING, one, read


def test_a_value_is_what_it_was() -> None:
    held = Variables.of_texts([("A", "one")])

    assert held["A"] == "one"
    assert "B" not in held
    assert held.get("B") is None


def test_what_is_too_heavy_is_a_hole() -> None:
    held = Variables.of_texts([("A", "x" * (HEAVIEST + 1))])

    assert held["A"] == hole("A")


def test_what_nothing_is_left_for_is_a_hole() -> None:
    """However light it is, and asking whether there is one costs nothing."""
    held = Variables.of_texts([("A", "x" * (HEAVIEST // 2))])

    values = [held["A"] for _ in range(2 * most(Cap.VARIABLES) // HEAVIEST + 1) if "A" in held]

    assert values[0] == "x" * (HEAVIEST // 2)
    assert values[-1] == hole("A")
    assert held.notes() == left_out(Cap.VARIABLES, values.count(hole("A")))


def test_what_is_nested_too_deeply_is_too_heavy() -> None:
    assert weight({"a": [1, "b"]}) < HEAVIEST
    inner: list[object] = []
    for _ in range(100):
        inner = [inner]
    assert weight(inner) > HEAVIEST  # type: ignore[arg-type] # lists in lists


DOUBLING: dict[str, tuple[str, Callable[[int], str], str]] = {
    "bash": ("A0=ab\n", lambda n: f"A{n}=$A{n - 1}$A{n - 1}\n", f'curl "{BANKING}/Authorize?x=$A60"'),
    "cmd": (
        "@echo off\nset A0=ab\n",
        lambda n: f"set A{n}=%A{n - 1}%%A{n - 1}%\n",
        f'curl "{BANKING}/Authorize?x=%A60%"',
    ),
    "PowerShell": ('$A0 = "ab"\n', lambda n: f'$A{n} = "$A{n - 1}$A{n - 1}"\n', f'irm "{BANKING}/Authorize?x=$A60"'),
    "PowerShell's tables": (
        "$A0 = @{x=1}\n",
        lambda n: f"$A{n} = @{{x=$A{n - 1};y=$A{n - 1}}}\n",
        f'irm "{BANKING}/Authorize" -Method Post -Body ($A60 | ConvertTo-Json)',
    ),
    "HTTP file": (
        "@A0=ab\n",
        lambda n: f"@A{n}={{{{A{n - 1}}}}}{{{{A{n - 1}}}}}\n",
        f"\nPOST {BANKING}/Authorize?x={{{{A60}}}}\n",
    ),
    "JavaScript": (
        "const A0 = 'ab';\n",
        lambda n: f"const A{n} = `${{A{n - 1}}}${{A{n - 1}}}`;\n",
        f"fetch(`{BANKING}/Authorize?x=${{A60}}`);",
    ),
    "JavaScript's lists": (
        "const A0 = [1];\n",
        lambda n: f"const A{n} = [A{n - 1}, A{n - 1}];\n",
        f"fetch('{BANKING}/Authorize', {{method: 'POST', body: JSON.stringify(A60)}});",
    ),
    "Python": (
        "import requests\nA0 = 'ab'\n",
        lambda n: f"A{n} = A{n - 1} + A{n - 1}\n",
        f"requests.post(f'{BANKING}/Authorize?x={{A60}}')",
    ),
}


@pytest.mark.parametrize("language", DOUBLING)
def test_variables_that_double_with_every_line_are_read(language: str) -> None:
    """Sixty lines would come to more characters than there are atoms in a letter; the request is told all the same."""
    first, line, last = DOUBLING[language]

    request = one(first + "".join(map(line, range(1, 61))) + last)

    assert request.url.startswith(f"{BANKING}/Authorize")
    assert len(request.url) < 2 * HEAVIEST


def test_settings_that_double_with_every_line_are_read() -> None:
    lines = (f"FLINKS_KEY_{n}=$FLINKS_KEY_{n - 1}$FLINKS_KEY_{n - 1}" for n in range(1, 61))
    artefact = read("FLINKS_KEY_0=abcd\n" + "\n".join(lines))

    assert len(artefact.settings) == 61
    assert max(len(setting.value) for setting in artefact.settings) < 3 * HEAVIEST


def test_a_table_of_powershell_may_hold_itself() -> None:
    """And is told without end by nobody."""
    request = one(f'$h = @{{}}\n$h.a = $h\n$h["b"] = "c"\nirm {BANKING}/Authorize -Method Post -Body $h')

    assert request.body is not None
    assert dict(request.body.fields)["b"] == "c"


def test_httpie_takes_what_is_nested_too_deeply_for_a_text() -> None:
    request = one(f"http POST {BANKING}/Authorize a:={'[' * 100_000}")

    assert request.url == f"{BANKING}/Authorize"
