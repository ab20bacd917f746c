"""A mistake of ours is told by kind and place, with what lay behind it, and without one value."""

import pytest

from flinks_desk.core.mishap import CAUSES, FRAMES, Mishap, mishap_of

CANARY = "canary-7f3c9a10"


def caught(failure: Exception, cause: BaseException | None = None) -> Mishap:
    """As it is when it was raised and nobody took it."""
    password = CANARY
    try:
        raise failure from cause
    except Exception as error:  # noqa: BLE001 - whatever was given
        error.add_note(f"note {password}")
        return mishap_of(error)


def test_neither_words_nor_notes_nor_variables_are_told() -> None:
    told = caught(ValueError(CANARY))

    assert (told.kind, told.lines[0]) == ("ValueError", "builtins.ValueError")
    assert "test_mishap.py" in told.lines[1]
    assert "/" not in told.lines[1]
    assert CANARY not in told.details("about")


def test_causes_and_groups_are_told_too() -> None:
    cause = ExceptionGroup(CANARY, [KeyError(CANARY), OSError(CANARY)])

    lines = caught(RuntimeError(CANARY), cause).lines

    assert [line for line in lines if not line.startswith(" ")] == [
        "builtins.RuntimeError",
        "because of",
        "builtins.ExceptionGroup",
        "together with",
        "builtins.KeyError",
        "together with",
        "builtins.OSError",
    ]


def deep(left: int) -> None:
    if left:
        deep(left - 1)
    raise ValueError(CANARY)


def test_however_deep_it_happened_it_stays_short() -> None:
    chain: Exception | None = None
    for _ in range(50):
        made = ValueError(CANARY)
        made.__cause__ = chain
        chain = made
    with pytest.raises(ValueError, match=CANARY) as raised:
        deep(200)
    assert chain

    assert len(mishap_of(raised.value).lines) == FRAMES + 1
    assert mishap_of(chain).lines.count("because of") == CAUSES


def test_details_say_first_which_program_it_was() -> None:
    assert (
        Mishap("ValueError", ("builtins.ValueError",)).details("flinks-desk 1") == "flinks-desk 1\nbuiltins.ValueError"
    )
