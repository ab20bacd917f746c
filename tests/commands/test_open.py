"""`flinks-desk --open FILE` opens the window with somebody's support report, whatever the file is called."""

import pytest

from flinks_desk.commands.program import _first_word, _parser
from flinks_desk.services.catalogue import language


@pytest.mark.parametrize("name", ["report.zip", "check", "diagnose"])
def test_a_file_is_no_command(name: str) -> None:
    parser, _ = _parser([], language("en"))

    parsed = parser.parse_args(["--open", name])

    assert (parsed.open, parsed.command) == (name, None)
    assert _first_word(["--open", name]) == ""
