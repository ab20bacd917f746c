"""The first minutes with the program: no dialog before the window, account data soon, and nothing to type."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from flinks_desk.core import accounts, authorize, token
from flinks_desk.core.journey import Step
from tests.journeys.conftest import Person

pytestmark = pytest.mark.webengine

MOST_CLICKS = 12


def test_account_data_come_within_twelve_clicks_and_without_typing(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a fresh machine, with the simulator: from the first picture to a table of accounts by buttons alone."""
    clicks = []
    click = Person.click

    def counted(self: Person, name: str, *kind: Any) -> None:
        clicks.append(name)
        click(self, name, *kind)

    monkeypatch.setattr(Person, "click", counted)
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    person.click("next")
    person.click("make_token")
    person.until(lambda: person.state("token") is token.Live)
    person.click("next")
    person.click("next")
    person.click("test_user")
    person.click("open_session")
    person.until(lambda: person.state("authorize") is authorize.Opened)
    person.click("next")
    person.click("fetch_accounts")
    person.until(lambda: person.state("accounts") is accounts.Ready)

    assert dialogs == []
    assert person.program.window.walk.step() is Step.ACCOUNTS
    assert len(clicks) <= MOST_CLICKS
    assert not person.complaints.getvalue()
