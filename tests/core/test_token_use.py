"""Which token went with which call can be told afterwards."""

from datetime import UTC, datetime

from flinks_desk.core.token_use import Errand, TokenUse, extended

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)


def use(errand: Errand, number: int = 1, *, is_refused: bool = False, count: int = 1) -> TokenUse:
    return TokenUse(errand, number, AT, is_refused, count)


def test_polls_in_a_row_are_counted() -> None:
    uses = extended(extended((use(Errand.OPEN),), use(Errand.POLL)), use(Errand.POLL))

    assert uses == (use(Errand.OPEN), use(Errand.POLL, count=2))


def test_another_token_or_a_refusal_is_a_use_of_its_own() -> None:
    uses = (use(Errand.OPEN), use(Errand.POLL))

    assert extended(uses, use(Errand.POLL, is_refused=True))[2:] == (use(Errand.POLL, is_refused=True),)
    assert extended(uses, use(Errand.POLL, 2))[2:] == (use(Errand.POLL, 2),)


def test_opening_begins_afresh() -> None:
    """But an opening that follows a refused one belongs to it."""
    refused = use(Errand.OPEN, is_refused=True)

    assert extended((use(Errand.OPEN), use(Errand.ANSWER)), use(Errand.OPEN, 2)) == (use(Errand.OPEN, 2),)
    assert extended((refused,), use(Errand.OPEN, 2)) == (refused, use(Errand.OPEN, 2))
