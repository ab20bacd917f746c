"""Step 2 by hand: asking for a token, watching it, seeing it end."""

from PySide6.QtWidgets import QPushButton

from flinks_desk.core import token
from flinks_desk.core.journey import Step
from flinks_desk.core.known import Role
from flinks_desk.core.secret import Secret
from flinks_desk.ui.wizard.token_page import TokenPage
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, every_text_of, words_of


def test_one_click_makes_a_token(bench: Bench) -> None:
    """The countdown starts, its times stand beside it, and its value is nowhere."""
    page = bench.show(TokenPage)
    bench.click(page.make)
    bench.idle()
    state = bench.desk.session.token
    assert isinstance(state, token.Live)

    assert "30:00" in words_of(page)
    assert "nobody yet" in words_of(page)
    assert state.value.reveal() not in every_text_of(page)
    assert page.make.property("kind") == "quiet"


def test_time_goes_by_only_when_it_is_looked_at(bench: Bench) -> None:
    """The clock decides, not a timer; near the end there is a warning and then one clear action."""
    page = bench.show(TokenPage)
    bench.run(bench.desk.make_token())
    bench.clock.move(28 * 60 + 30)
    page.tick()
    assert "1:30" in words_of(page)
    assert "usually takes longer" in words_of(page)

    bench.clock.move(120)
    bench.desk.tick()
    page.tick()

    assert "This token has expired" in words_of(page)
    assert page.make.property("kind") == "primary"


def test_a_changed_clock_is_said(bench: Bench) -> None:
    """When the wall clock is put back, the page says that it cannot be sure."""
    page = bench.show(TokenPage)
    bench.run(bench.desk.make_token())
    bench.clock.set_wall(-3600)
    page.tick()

    assert "clock was changed" in words_of(page)


def test_the_life_line_tells_who_had_it(bench: Bench) -> None:
    """Made, given to Connect; a new one strikes the old one out."""
    page = bench.show(TokenPage)
    bench.run(bench.desk.make_token())
    bench.desk.open_preview()
    assert [moment.words for moment in page.life.moments()] == ["made", "given to Connect"]

    bench.run(bench.desk.make_token())

    assert [moment.words for moment in page.life.moments()] == ["made"]
    assert "Token 1, made" in words_of(page)
    old = page.old.findChildren(type(page.warning))[0]
    assert old.font().strikeOut()


def test_a_refused_key_is_explained_with_a_way_on(bench: Bench) -> None:
    """A wrong secret key: what happened, and a button that leads to the keys."""
    bench.run(bench.desk.keep(Role.SECRET_KEY, Secret("0e8f9d7c-6b5a-4c3d-8e1f-2a3b4c5d6e7f"), remember=False))
    page = bench.show(TokenPage)
    bench.click(page.make)
    bench.idle()
    assert [finding.code for finding in bench.desk.session.findings] == ["secret-key-refused"]

    bench.click(the(page, QPushButton, "finding_mend"))

    assert bench.went == [Step.SECRET_KEY]


def test_the_code_names_a_variable_for_the_key(bench: Bench) -> None:
    """What the customer's code will do is cURL without a secret."""
    page = bench.show(TokenPage)

    assert "${FLINKS_SECRET_KEY}" in every_text_of(page)
    assert bench.world.credentials.secret_key not in every_text_of(page)
