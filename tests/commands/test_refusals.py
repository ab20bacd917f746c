"""What argparse says of arguments is said in the person's language, on every version of Python."""

import pytest

from flinks_desk.commands.program import main
from flinks_desk.commands.refusals import in_words

CASES = [
    (["check"], "l'un des arguments --simulator --profile est obligatoire"),
    (["check", "--simulator", "--profile", "x"], "argument --profile\u00a0: incompatible avec l'argument --simulator"),
    (["check", "--simulator", "--unknown"], "arguments inconnus\u00a0: --unknown"),
    (["check", "--profile"], "argument --profile\u00a0: une valeur est attendue"),
    (["convert", "--to", "cobol", "x"], "argument --to\u00a0: valeur impossible\u00a0: 'cobol' (choix\u00a0: "),
    (["diagnose"], "ces arguments sont obligatoires\u00a0: FILE"),
]


@pytest.mark.parametrize(("arguments", "french"), CASES)
def test_what_cannot_be_taken_is_said_in_french(
    arguments: list[str], french: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--lang", "fr", *arguments])

    assert ended.value.code == 2
    assert french in capsys.readouterr().err


def test_english_is_argparses_own(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--lang", "en", "check"])

    assert "one of the arguments --simulator --profile is required" in capsys.readouterr().err


def test_a_refusal_that_is_not_known_is_told_as_it_came() -> None:
    assert str(in_words("something {new}")) == "something {new}"
