"""What is to be run again, as values: a plan, its calls, and where each of their values comes from.

Lives here: `Plan`, `Step`, `Slot`, the sources, and the marks that stand for values inside a step's draft.
Must not live here: making a plan (`planning.py`) or filling one (`filling.py`).
"""

from collections.abc import Iterable
from enum import Enum

from flinks_desk.core.artefacts.model import JsonValue
from flinks_desk.core.diagnosis.draft import Draft
from flinks_desk.core.diagnosis.replies import Reply
from flinks_desk.core.known import Role
from flinks_desk.core.lean import dataclass, regex
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text

__all__ = [
    "EVERY_PROMPT",
    "MARK",
    "STAND_IN",
    "Answered",
    "Given",
    "Need",
    "Own",
    "Plan",
    "Published",
    "Slot",
    "Source",
    "Step",
    "Typed",
    "Variant",
    "mark",
    "marks_in",
]

MARK = regex("\ue010(\\d+)\ue011")
STAND_IN = "00000000-0000-4000-8000-000000000000"
"""Goes out where a value stood that must not leave for this place and that would be refused there anyway."""
EVERY_PROMPT = "\ue012"
"""The member of SecurityResponses that stands for each question that will be asked, where the artefact has none."""


class Variant(Enum):
    """How it is run again."""

    AS_SENT = "as-sent"
    """With everything that is wrong with it."""
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class Own:
    """A key of the place where it is run."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What the answer to an earlier step brought."""

    step: int


@dataclass(frozen=True, slots=True)
class Typed:
    """A person enters it: index into the plan's needs."""

    need: int


@dataclass(frozen=True, slots=True)
class Given:
    """Known when the plan is made, and why it is this one."""

    value: str | Secret
    why: Text


@dataclass(frozen=True, slots=True)
class Published:
    """The test bank's answer to the question that is asked then."""


Source = Own | Answered | Typed | Given | Published


@dataclass(frozen=True, slots=True)
class Slot:
    """One value: what it is for, and where it comes from."""

    role: Role
    source: Source
    name: str = ""
    """What it is called where its role does not tell, such as a field."""


@dataclass(frozen=True, slots=True)
class Need:
    """What only a person can give."""

    role: Role
    name: str = ""
    """The field or the bank's question that it is for, where the role does not tell."""

    @property
    def is_secret(self) -> bool:
        """Whether it is hidden while it is typed."""
        return self.role not in {Role.LOGIN_ID, Role.REQUEST_ID, Role.CUSTOMER_ID, Role.ACCOUNT_ID, Role.UNKNOWN}


@dataclass(frozen=True, slots=True, repr=False)
class Step:
    """One call."""

    number: int
    endpoint: str
    draft: Draft
    """The request; marks and slots of the plan stand for its values."""
    request: int | None = None
    """Which of the customer's requests it is; `None` for a call that is made first because another needs it."""
    why: Text | None = None
    """Why such a call is made."""
    is_form: bool = False
    patience: float = 30.0
    theirs: Reply | None = None
    """What came of it at the customer's."""
    asked_by: int | None = None
    """The step whose questions this one answers."""
    their_prompts: tuple[str, ...] = ()
    """The questions that the customer was asked there."""


@dataclass(frozen=True, slots=True, repr=False)
class Plan:
    """Everything that a run will send, in order."""

    target: Profile
    variant: Variant
    steps: tuple[Step, ...]
    slots: tuple[Slot, ...]
    needs: tuple[Need, ...] = ()
    notes: tuple[Text, ...] = ()
    """What is left out, and what a run cannot show."""

    def slots_of(self, step: Step) -> tuple[Slot, ...]:
        """The values of a step, each once, in the order in which they stand."""
        return tuple(self.slots[number] for number in dict.fromkeys(marks_in(step.draft)))


def mark(number: int) -> str:
    """The mark for a slot."""
    return f"\ue010{number}\ue011"


def marks_in(draft: Draft) -> Iterable[int]:
    """The numbers of all marks of a draft."""
    parts = [draft.path, *(text for pair in (*draft.headers, *draft.parameters) for text in pair)]
    for part in (*parts, *_texts(draft.body)):
        yield from (int(number) for number in MARK.findall(part))


def _texts(value: JsonValue) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from _texts(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item)
