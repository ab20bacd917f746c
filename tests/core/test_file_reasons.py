"""The system's reasons are kept in English, and can be said in another language."""

import errno
import os
from pathlib import Path

import pytest

from flinks_desk.core.file_reasons import REASONS, reason_of
from flinks_desk.core.text import Language
from flinks_desk.services.catalogue import language


def test_a_missing_file_is_told_as_the_system_tells_it(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file") as caught:
        (tmp_path / "none").read_bytes()

    assert str(reason_of(caught.value)) == os.strerror(errno.ENOENT)
    assert language("fr").say(reason_of(caught.value)) == "Fichier ou dossier introuvable"


@pytest.mark.parametrize("number", REASONS)
def test_every_reason_is_said_in_french(number: int) -> None:
    french: Language = language("fr")

    assert french.say(REASONS[number]) != str(REASONS[number])


def test_a_reason_without_words_is_told_as_it_came() -> None:
    assert str(reason_of(OSError(errno.ELOOP, "Too many levels"))) == "Too many levels"
    assert str(reason_of(OSError())) == "OSError"
