"""Placeholders and what stands for them: built-in ones, environment variables, what a person typed.

Must not live here: asking for them. A value is a `Secret`, whatever it is.
"""

from collections.abc import Mapping, Sequence

from flinks_desk.core.authorize import Challenge
from flinks_desk.core.exchange import Json
from flinks_desk.core.profile import Environment
from flinks_desk.core.sandbox_bank import PASSWORD, published_answer
from flinks_desk.core.scenario.model import Scenario, placeholder_in, placeholders
from flinks_desk.core.secret import Secret

__all__ = ["LOGIN_ID", "TEST_PASSWORD", "answers_to", "missing", "of_environment", "value_of", "variable_of"]

LOGIN_ID = "login_id"
"""The LoginId that the session has last brought."""
TEST_PASSWORD = "test_password"
"""The password of the test users, which everybody may know."""
ANY_QUESTION = "*"


def variable_of(name: str) -> str:
    """The environment variable that holds the value of a placeholder."""
    return f"FLINKS_DESK_{name.upper()}"


def of_environment(scenario: Scenario, environment: Mapping[str, str]) -> Mapping[str, Secret]:
    """What the environment has for the placeholders of a scenario."""
    found = {name: environment.get(variable_of(name), "").strip() for name in placeholders(scenario)}
    return {name: Secret(value) for name, value in found.items() if value}


def missing(scenario: Scenario, values: Mapping[str, Secret]) -> tuple[str, ...]:
    """The placeholders that nothing stands for. A LoginId may still come while the scenario runs."""
    return tuple(name for name in placeholders(scenario) if name not in {*values, LOGIN_ID, TEST_PASSWORD})


def value_of(written: Json, values: Mapping[str, Secret], login_id: str) -> Secret | None:
    """The text that is meant, be it written out or a placeholder; `None` where nothing stands for that."""
    name = placeholder_in(written)
    if not name:
        return Secret(written) if isinstance(written, str) else None
    if name == LOGIN_ID and login_id:
        return Secret(login_id)
    if name in values:
        return values[name]
    return Secret(PASSWORD) if name == TEST_PASSWORD else None


def answers_to(
    challenges: Sequence[Challenge], written: Json, values: Mapping[str, Secret], environment: Environment
) -> Mapping[str, tuple[Secret, ...]] | str:
    """An answer to each question, or the prompt of one that has none.

    An answer is found by a word of its question, in any case; `*` is for all. The published answers of the test bank
    are given by themselves, and to a test bank only.
    """
    given: dict[str, tuple[Secret, ...]] = {}
    for one in challenges:
        answer = _written_for(one.prompt, written, values)
        if answer is None and environment is not Environment.PRODUCTION and published_answer(one.prompt):
            answer = Secret(published_answer(one.prompt))
        if answer is None:
            return one.prompt
        given[one.prompt] = (answer,)
    return given


def _written_for(prompt: str, written: Json, values: Mapping[str, Secret]) -> Secret | None:
    if not isinstance(written, Mapping):
        return None
    words = (word for word in written if word == ANY_QUESTION or word.lower() in prompt.lower())
    return next((found for word in words if (found := value_of(written[word], values, ""))), None)
