"""Words for the steps: each has a name, each way to stand has words and a sign."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject

from flinks_desk.core import token
from flinks_desk.core.exchange import Cause, Reply, Unreachable
from flinks_desk.core.journey import Progress, Step
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.session import KeyStored, Session
from flinks_desk.ui.step_words import SIGNS, may_go_on, step_rows, step_titles, token_words
from flinks_desk.ui.widgets.sign import Sign

KEYED = Session(TOOLBOX, secret_key=KeyStored("published"), x_api_key=KeyStored("published"))


def test_each_step_has_a_name_of_its_own() -> None:
    """The names and the steps are as many, in the same order."""
    titles = step_titles(QObject())

    assert list(titles) == list(Step)
    assert len(set(titles.values())) == len(Step)


@pytest.mark.parametrize("progress", Progress)
def test_each_way_to_stand_has_a_sign(progress: Progress) -> None:
    """Being merely ready is the absence of one."""
    assert (SIGNS[progress] is None) == (progress is Progress.READY)


def test_without_a_key_all_but_the_first_step_are_locked() -> None:
    """The words say what is missing."""
    first, *others = step_rows(QObject(), Session(TOOLBOX))

    assert first.enabled
    assert [(row.enabled, row.sign, row.words) for row in others] == [(False, Sign.LOCKED, "Needs the secret key")] * 5


def test_with_a_key_every_step_can_be_entered() -> None:
    """The first one is done, the others wait."""
    first, *others = step_rows(QObject(), KEYED)

    assert (first.sign, first.words) == (Sign.GOOD, "Done")
    assert all(row.enabled and row.sign is None for row in others)


def test_connect_may_be_passed_by_and_others_may_not() -> None:
    """A LoginId can be typed on the page that follows Connect."""
    assert [step for step in Step if may_go_on(step, KEYED)] == [Step.SECRET_KEY, Step.CONNECT]


def test_a_call_that_never_arrived_is_not_called_a_refusal(qapp: object) -> None:
    at = datetime(2026, 11, 25, tzinfo=UTC)

    lost = token_words(QObject(), token.Refused(Unreachable(Cause.PROXY_UNREACHABLE), at))
    refused = token_words(QObject(), token.Refused(Reply(401, (), ""), at))

    assert (lost, refused) == ("no token: Flinks did not answer", "no token: Flinks refused")
