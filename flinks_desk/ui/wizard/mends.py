"""What the button of a finding does: one table from `Mend` to the next right thing.

Must not live here: which finding there is, or the words on its button (`widgets/finding_card.py`).
"""

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any

from flinks_desk.core import token
from flinks_desk.core.authorize import Challenged, Opened, TurnedDown
from flinks_desk.core.diagnosis.finding import Finding, Mend
from flinks_desk.core.journey import Step
from flinks_desk.ui.wizard.tools import Tools

__all__ = ["MENDS", "Again", "Mender"]

Again = Callable[[], Coroutine[Any, Any, None]]
"""Tries once more what a page was about."""


@dataclass(frozen=True)
class Mender:
    """Mends for one page: `again` is what the page was trying, `go` leads to another page.

    Work is named for its step, so that a page's Cancel ends it wherever it was started.
    """

    step: Step
    tools: Tools
    go: Callable[[Step], None]
    again: Again

    def mend(self, finding: Finding) -> None:
        """Does what the finding's button promises."""
        if finding.mend is not None:
            MENDS[finding.mend](self)

    def new_token(self) -> None:
        """A new token, and once more what was tried."""
        self.tools.bridge.spawn(self.step.value, self._new_token_and_again())

    def try_again(self) -> None:
        """Once more what was tried, with what is there."""
        self.tools.bridge.spawn(self.step.value, self.again())

    def poll(self) -> None:
        """Ask for the data again."""
        self.go(Step.ACCOUNTS)
        self.tools.bridge.spawn(Step.ACCOUNTS.value, self.tools.desk.fetch_accounts())

    def session_again(self) -> None:
        """Open the last session once more, with a token of its own."""
        self.go(Step.AUTHORIZE)
        self.tools.bridge.spawn(Step.AUTHORIZE.value, self._open_session_again())

    def use_simulator(self) -> None:
        """Go on with the built-in simulator."""
        self.go(Step.SECRET_KEY)
        self.tools.bridge.spawn(Step.SECRET_KEY.value, self._choose_simulator())

    def open_network(self) -> None:
        """Where proxies and certificates are set, and how far calls come is seen."""
        self.tools.open_network()

    async def _new_token_and_again(self) -> None:
        await self.tools.desk.make_token()
        if isinstance(self.tools.desk.session.token, token.Live):
            await self.again()

    async def _open_session_again(self) -> None:
        state = self.tools.desk.session.authorize
        if not isinstance(self.tools.desk.session.token, token.Live):
            await self.tools.desk.make_token()
        if isinstance(self.tools.desk.session.token, token.Live) and isinstance(
            state, Challenged | Opened | TurnedDown
        ):
            await self.tools.desk.authorize(state.choice)

    async def _choose_simulator(self) -> None:
        await self.tools.desk.choose(await self.tools.start_simulator())


def _go(step: Step) -> Callable[[Mender], None]:
    return lambda mender: mender.go(step)


MENDS: Mapping[Mend, Callable[[Mender], None]] = {
    Mend.NEW_TOKEN: Mender.new_token,
    Mend.TRY_AGAIN: Mender.try_again,
    Mend.EDIT_CREDENTIALS: _go(Step.SECRET_KEY),
    Mend.SWAP_VALUES: _go(Step.SECRET_KEY),
    Mend.ANSWER_QUESTIONS: _go(Step.AUTHORIZE),
    Mend.EDIT_AUTHORIZE: _go(Step.AUTHORIZE),
    Mend.OPEN_CONNECT: _go(Step.CONNECT),
    Mend.OPEN_AS_PAGE: _go(Step.CONNECT),
    Mend.POLL: Mender.poll,
    Mend.START_SESSION_AGAIN: Mender.session_again,
    Mend.USE_SIMULATOR: Mender.use_simulator,
    Mend.OPEN_NETWORK: Mender.open_network,
}
