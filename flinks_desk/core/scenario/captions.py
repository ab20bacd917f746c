"""What a step does, in words, for a step whose file has no caption of its own.

Must not live here: what was expected or came (`judging.py`).
"""

from collections.abc import Mapping

from flinks_desk.core.scenario.model import Action, Step
from flinks_desk.core.text import Text, text

__all__ = ["caption_of", "does"]

DOES: Mapping[Action, Text] = {
    Action.KEY: text("Another key is used from here on."),
    Action.TOKEN: text("The secret key makes an authorize token."),
    Action.CONNECT: text("A person connects an account in the Connect widget."),
    Action.AUTHORIZE: text("The token opens a session."),
    Action.ANSWER: text("The bank's questions are answered."),
    Action.FETCH: text("The data of the accounts are fetched."),
    Action.REPEAT: text("The last call is sent once more, as it was."),
    Action.CLOCK: text("Time passes at the simulator."),
}


def does(action: Action) -> Text:
    """What such a step does."""
    return DOES[action]


def caption_of(step: Step) -> Text:
    """The caption, or what the step does."""
    return text("{caption}", caption=step.caption) if step.caption else DOES[step.action]
