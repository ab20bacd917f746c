"""What the steps and the states of a token are called in the window's side list and bar.

Must not live here: what a page says about itself.
"""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from flinks_desk.core import token
from flinks_desk.core.exchange import Unreachable
from flinks_desk.core.journey import Progress, Step, is_complete, may_enter, progress
from flinks_desk.core.session import Session
from flinks_desk.ui.step_names import step_names
from flinks_desk.ui.widgets.sign import Sign
from flinks_desk.ui.widgets.step_list import StepRow

__all__ = ["may_go_on", "step_rows", "step_titles", "token_words"]

SIGNS: Mapping[Progress, Sign | None] = {
    Progress.LOCKED: Sign.LOCKED,
    Progress.READY: None,
    Progress.DONE: Sign.GOOD,
    Progress.ATTENTION: Sign.WARNING,
}


def step_titles(asker: QObject) -> Mapping[Step, str]:
    """The names of the steps."""
    return dict(zip(Step, step_names(asker), strict=True))


def step_rows(asker: QObject, session: Session) -> list[StepRow]:
    """The rows of the list at the side."""
    titles, words = step_titles(asker), _progress_words(asker)
    stands = {step: progress(step, session) for step in Step}
    return [
        StepRow(step, titles[step], words[stands[step]], SIGNS[stands[step]], enabled=may_enter(step, session))
        for step in Step
    ]


def may_go_on(step: Step, session: Session) -> bool:
    """Whether Next leads on: Connect may be passed by, since a LoginId can be typed on the next page."""
    return is_complete(step, session) or step is Step.CONNECT


def token_words(asker: QObject, state: token.State) -> str:
    """How the token is, in a few words for the bar."""
    match state:
        case token.Absent():
            return asker.tr("no token yet")
        case token.Asking():
            return asker.tr("asking for a token")
        case token.Live():
            return asker.tr("token live · not used yet")
        case token.Lent(to=token.Holder.WIDGET):
            return asker.tr("token with the Connect preview")
        case token.Lent(to=token.Holder.ELSEWHERE):
            return asker.tr("token handed out")
        case token.Lent():
            return asker.tr("token opened a session")
        case token.Spent(because=token.SpentBecause.EXPIRED):
            return asker.tr("token expired")
        case token.Spent():
            return asker.tr("token used up")
        case token.Refused(outcome=outcome):
            never_arrived = isinstance(outcome, Unreachable)
            return (
                asker.tr("no token: Flinks did not answer") if never_arrived else asker.tr("no token: Flinks refused")
            )


def _progress_words(asker: QObject) -> Mapping[Progress, str]:
    return {
        Progress.LOCKED: asker.tr("Needs the secret key"),
        Progress.READY: "",
        Progress.DONE: asker.tr("Done"),
        Progress.ATTENTION: asker.tr("Needs attention"),
    }
