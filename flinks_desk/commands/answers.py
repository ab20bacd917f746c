"""Answers to the bank's questions, without a window: the published test answers, or the person at the terminal.

Must not live here: sending them.
"""

import getpass
import sys
from collections.abc import Callable, Sequence

from flinks_desk.core.authorize import Answers, Challenge
from flinks_desk.core.known import Role
from flinks_desk.core.names import name_of
from flinks_desk.core.profile import Environment
from flinks_desk.core.sandbox_bank import published_answer
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = ["Asker", "NoTerminalError", "answers_for", "published_answer"]


class NoTerminalError(Exception):
    """Something has to be asked, and nobody is there to answer."""

    def __init__(self, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class Asker:
    """Asks at the terminal; what is typed is not shown."""

    def __init__(self, say: Callable[[Text], str], ask: Callable[[str], str] | None = None) -> None:
        self._say = say
        self._ask = ask or self._at_the_terminal

    def key(self, role: Role) -> str:
        """A key that is nowhere."""
        return self._ask(self._say(text("Enter the {key} (it is not shown): ", key=name_of(role))))

    def answer(self, challenge: Challenge) -> str:
        """The answer to one question; where there is a choice, its number or its words."""
        lines = [challenge.prompt, *(f"  {place} {one[:60]}" for place, one in enumerate(challenge.iterables, start=1))]
        given = self._ask("\n".join(lines) + "\n> ").strip()
        chosen = int(given) - 1 if given.isdecimal() else -1
        return challenge.iterables[chosen] if 0 <= chosen < len(challenge.iterables) else given

    def _at_the_terminal(self, prompt: str) -> str:
        if sys.stdin is None or not sys.stdin.isatty():
            raise NoTerminalError(
                text("Something has to be typed, and there is no terminal: {question}", question=prompt.strip())
            )
        return getpass.getpass(prompt)


def answers_for(challenges: Sequence[Challenge], environment: Environment, asker: Asker) -> Answers:
    """An answer to every question. Test answers are given to test banks only."""
    is_test = environment is not Environment.PRODUCTION
    given = ((one.prompt, (is_test and published_answer(one.prompt)) or asker.answer(one)) for one in challenges)
    return {prompt: (Secret(answer),) for prompt, answer in given}
