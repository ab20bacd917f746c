"""How a request is written changes nothing of what is said about it: noise, order, quotes, line ends, splitting."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.core.diagnosis.dresses import DRESSES, Shot
from tests.core.diagnosis.test_dresses import MISTAKES, UNWRITABLE, errors_in

BOUNDED = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
IN_A_LETTER = ("curl-docs", "curl-postman", "curl-script", "powershell", "http-file")
BEFORE = ("Hi team,", "This fails since Monday, can you look at it?", "--- 8< ---", "Environment: staging", "", "1.")
AFTER = ("Thanks,", "Sam", "Sent from my phone", "Nothing changed on our side.", "", "--")
mistakes = st.sampled_from(sorted(MISTAKES))


def reordered(draw: Any, shots: list[Shot]) -> list[Shot]:
    """Their headers in any order."""
    return [shot.sent(headers=dict(draw(st.permutations(list(shot.headers.items()))))) for shot in shots]


@st.composite
def commands(draw: st.DrawFn, shots: list[Shot]) -> str:
    """The shots as cURL for bash, each option in some style, in some order, on one or several lines."""
    return "\n\n".join(_command(draw, shot) for shot in reordered(draw, shots)) + draw(
        st.sampled_from(["", "\n", " | jq ."])
    )


def _command(draw: st.DrawFn, shot: Shot) -> str:
    quoted = draw(st.sampled_from([_single, _double, _ansi]))
    options = [f"{draw(st.sampled_from(['-X ', '--request ', '-X']))}{shot.method}"]
    options += [
        f"{draw(st.sampled_from(['-H ', '--header ', '-H', '--header=']))}{_header(quoted, pair)}"
        for pair in shot.headers.items()
    ]
    if shot.text is not None:
        options.append(
            f"{draw(st.sampled_from(['-d ', '--data ', '--data-raw ', '--data-binary ']))}{quoted(shot.text)}"
        )
    options.append(f"{draw(st.sampled_from(['', '--url ']))}{quoted(shot.address)}")
    options += draw(st.lists(st.sampled_from(["-s", "-i", "--compressed", "-L", "--location", "-sS"]), max_size=2))
    between = st.sampled_from([" ", "  ", " \\\n  ", " \\\r\n  ", " \\\n", "\u00a0"])
    words = draw(st.permutations(options))
    start = draw(st.sampled_from(["", "$ ", "> "])) + draw(st.sampled_from(["curl", "curl.exe"]))
    return start + "".join(draw(between) + word for word in words)


def _header(quoted: Any, pair: tuple[str, str]) -> str:
    return str(quoted(f"{pair[0]}: {pair[1]}"))


def _single(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _double(text: str) -> str:
    return '"' + "".join("\\" + each if each in '"\\$`' else each for each in text) + '"'


def _ansi(text: str) -> str:
    return "$'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("!", "\\u0021") + "'"


@st.composite
def power_shell(draw: st.DrawFn, shots: list[Shot]) -> str:
    """The shots as PowerShell, the parameters in any order, on one line or several."""
    return "\n\n".join(_power_shell(draw, shot) for shot in reordered(draw, shots))


def _power_shell(draw: st.DrawFn, shot: Shot) -> str:
    quoted = draw(st.sampled_from([_single_ps, _double_ps]))
    line_end = draw(st.sampled_from(["; ", "\n  "]))
    table = line_end.join(f"{quoted(name)} = {quoted(value)}" for name, value in shot.headers.items())
    parameters = [
        f"-Uri {quoted(shot.address)}",
        f"-Method {draw(st.sampled_from([shot.method, shot.method.title()]))}",
    ]
    parameters.append(f"-Headers @{{ {table} }}")
    if shot.text is not None:
        parameters.append(f"-Body {quoted(shot.text)}")
    words = draw(st.permutations(parameters))
    command = draw(st.sampled_from(["Invoke-RestMethod", "Invoke-WebRequest", "irm", "$r = Invoke-RestMethod"]))
    return command + "".join(draw(st.sampled_from([" ", " `\n  ", " `\r\n  "])) + word for word in words)


def _single_ps(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _double_ps(text: str) -> str:
    return '"' + "".join("`" + each if each in '"`$' else each for each in text) + '"'


@st.composite
def recordings(draw: st.DrawFn, shots: list[Shot]) -> bytes:
    """The shots as a HAR, members in any order, other traffic between, indented or not, with a mark or not."""
    har = json.loads(DRESSES["har"](reordered(draw, shots)))
    entries = []
    for entry in har["log"]["entries"]:
        noise = json.loads(json.dumps(entry))
        noise["request"] |= {"method": "GET", "url": "https://shop.example/logo.svg", "headers": []}
        noise["request"].pop("postData", None)
        entries += [noise] * draw(st.integers(0, 2)) + [entry]
    har["log"]["entries"] = entries
    written = json.dumps(_shuffled(draw, har), indent=draw(st.sampled_from([None, 1, "\t"])))
    return draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + written.encode()


def _shuffled(draw: st.DrawFn, value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _shuffled(draw, value[name]) for name in draw(st.permutations(list(value)))}
    return [_shuffled(draw, each) for each in value] if isinstance(value, list) else value


@BOUNDED
@given(mistakes, st.data())
def test_a_command_is_judged_alike_however_it_is_written(name: str, data: st.DataObject) -> None:
    """Order of options, their long and short names, quotes, line ends, blanks that are none, prompts."""
    codes, shots = MISTAKES[name]

    assert errors_in(data.draw(commands(shots))) == codes


@BOUNDED
@given(mistakes, st.data())
def test_powershell_is_judged_alike_however_it_is_written(name: str, data: st.DataObject) -> None:
    """Order of parameters, quotes, backticks, tables on one line or several."""
    codes, shots = MISTAKES[name]

    assert errors_in(data.draw(power_shell(shots))) == codes


@BOUNDED
@given(mistakes, st.data())
def test_a_recording_is_judged_alike_however_it_is_written(name: str, data: st.DataObject) -> None:
    """Order of members, other traffic, indent, byte order mark."""
    codes, shots = MISTAKES[name]

    assert errors_in(data.draw(recordings(shots)).decode("utf-8")) == codes


@BOUNDED
@given(mistakes, st.sampled_from(IN_A_LETTER), st.data())
def test_a_letter_around_changes_nothing(name: str, dress: str, data: st.DataObject) -> None:
    """Lines before and behind, fences, line ends of Windows."""
    codes, shots = MISTAKES[name]
    text = DRESSES[dress](reordered(data.draw, shots))
    if data.draw(st.booleans()):
        text = f"```\n{text}\n```"
    before, after = (data.draw(st.lists(st.sampled_from(each), max_size=4)) for each in (BEFORE, AFTER))

    letter = "\n".join([*before, "", text, "", *after])

    assert errors_in(letter.replace("\n", data.draw(st.sampled_from(["\n", "\r\n"])))) == codes


@pytest.mark.parametrize("dress", DRESSES)
@BOUNDED
@given(mistakes.filter(lambda name: name != UNWRITABLE), st.data())
def test_the_order_of_headers_and_line_ends_change_nothing(dress: str, name: str, data: st.DataObject) -> None:
    """In every dress."""
    codes, shots = MISTAKES[name]
    text = DRESSES[dress](reordered(data.draw, shots)).replace("\r\n", "\n")

    assert errors_in(text.replace("\n", data.draw(st.sampled_from(["\n", "\r\n"])))) == codes
