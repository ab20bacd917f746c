"""What the simulator says to whoever orders something that it does not have: table of sentences, in both languages.

The sentences are English here and French in french.py; an error carries the sentence and its values, not a text.
"""

import difflib
from collections.abc import Iterable, Mapping
from enum import StrEnum

from flinks_desk.simulator.french import in_language


class Say(StrEnum):
    NO_FAULT = "There is no fault named {name!r}; flinks-desk simulate --list-faults shows all of them."
    NEAREST_FAULT = "There is no fault named {name!r}; the nearest is {nearest}."
    NO_SUCH_PARAMETER = "The fault {name} has the parameters {known}, not {key!r}."
    NO_PARAMETERS = "The fault {name} has no parameters, so {key!r} cannot be set."
    BAD_PARAMETER = "The parameter {key} of the fault {name} cannot be {value!r}."
    NO_ENDPOINT = "The fault {name} cannot be ordered for {value!r}: there is no such endpoint."
    NEAREST_ENDPOINT = "The fault {name} cannot be ordered for {value!r}; the nearest endpoint is {nearest}."
    NO_POLICY = "There is no policy named {name!r}; GET /_simulator/policies shows all of them."
    NEAREST_POLICY = "There is no policy named {name!r}; the nearest is {nearest}."
    BAD_POLICY = "The policy {name} cannot be {value!r}."
    ONE_OF = "The policy {name} cannot be {value!r}; it is one of {choices}."
    LOOPBACK_ONLY = "The policy {name} cannot be {value!r}; webhooks go to http addresses of this machine only."
    WEBHOOK_TYPES = "The policy {name} cannot be {value!r}; it is GetAccountsDetail, KYC, or both with a blank between."
    UNREADABLE_SCENARIO = "The scenario is neither JSON nor TOML: {reason}."
    NO_TABLE = "The scenario must be a table."
    STRANGER_IN_SCENARIO = "A scenario has policies, faults and minutes_ahead, not {name!r}."
    POLICIES_NO_TABLE = "policies must be a table."
    ODD_POLICY = "The policy {name} must be text, a number or a boolean."
    FAULTS_NO_LIST = "faults must be a list."
    ODD_FAULT = "Each of faults is a name, or a table with a name."
    BAD_MINUTES = "minutes_ahead must be a number that is not below zero."


class SpokenError(ValueError):
    """Its text is English; `in_language` says it to a person."""

    def __init__(self, say: Say, **values: object) -> None:
        super().__init__(say.value.format(**values))
        self.say = say
        self.values: Mapping[str, object] = values

    def in_language(self, language: str) -> str:
        return in_language(self.say.value, language).format(**self.values)


def nearest(name: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    by_case = {one.casefold(): one for one in known}
    found = difflib.get_close_matches(name.casefold(), by_case, n=1, cutoff=cutoff)
    return by_case[found[0]] if found else None
