"""What is typed without options is understood without a parser, and in the same way."""

from pathlib import Path

import pytest

from flinks_desk.commands.plain import Plain, plain
from flinks_desk.commands.program import main


@pytest.mark.parametrize(
    ("given", "understood"),
    [
        (["ticket.txt"], Plain(("ticket.txt",), json=False)),
        (["-"], Plain(("-",), json=False)),
        (["a.har", "--json", "b.har"], Plain(("a.har", "b.har"), json=True)),
        ([], None),
        (["--json"], None),
        (["--help"], None),
        (["a.har", "--lang", "fr"], None),
        (["a.har", "--js"], None),
        (["--", "-a.har"], None),
    ],
)
def test_files_and_json_alone_are_plain(given: list[str], understood: Plain | None) -> None:
    """Whatever else begins with a hyphen is left to the parser."""
    assert plain(given) == understood


def test_both_ways_say_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sent = tmp_path / "sent.txt"
    sent.write_text("curl https://acme-api.private.fin.ag/v3/x/BankingServices/Authorize", encoding="utf-8")

    plainly = main(["diagnose", "--json", str(sent)], {}), capsys.readouterr().out
    parsed = main(["diagnose", "--json", "--lang=en", str(sent)], {}), capsys.readouterr().out
    assert plainly == parsed
    assert plainly[0] == 1
