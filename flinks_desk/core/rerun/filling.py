"""A step of a plan as a call, once its values are there; or as text that shows it beforehand, without a secret.

Lives here: `filled`, `shown`, `origins`, `Values`, `Lack`. Must not live here: sending, or choosing sources.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from urllib.parse import quote, unquote_plus

from flinks_desk.core.artefacts.model import JsonValue, shown_holes
from flinks_desk.core.diagnosis.cloak import tag
from flinks_desk.core.diagnosis.draft import Draft, written
from flinks_desk.core.exchange import AsWritten, Call, Json, Outcome, Reply, list_of, member, text_of
from flinks_desk.core.known import Role
from flinks_desk.core.lean import dataclass, field, replace
from flinks_desk.core.names import name_of
from flinks_desk.core.rerun.model import (
    EVERY_PROMPT,
    MARK,
    STAND_IN,
    Answered,
    Given,
    Own,
    Plan,
    Published,
    Slot,
    Source,
    Step,
    Typed,
)
from flinks_desk.core.sandbox_bank import published_answer
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = ["Lack", "Origin", "Values", "filled", "origins", "shown"]

Value = str | Secret
PATH_SAFE = "/%:@!$&'()*+,;=~-._"


@dataclass(frozen=True, slots=True)
class Values:
    """What is there when a step is to be sent."""

    keys: Mapping[Role, Secret] = field(default_factory=dict)
    typed: Mapping[int, Secret] = field(default_factory=dict)
    """By the index of the need."""
    outcomes: Mapping[int, Outcome] = field(default_factory=dict)
    """By the number of the step."""


@dataclass(frozen=True, slots=True)
class Lack:
    """A value that is not there, so that the step cannot be sent."""

    what: Text
    step: int | None = None
    """The step whose answer did not bring it."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A value of a step, for people: what it is, dots and ending where it is at hand, where it comes from."""

    name: Text
    ending: str
    where: Text


class _Lacking(Exception):  # noqa: N818
    """Inside this module only: a value is not there."""

    def __init__(self, lack: Lack) -> None:
        super().__init__()
        self.lack = lack


def filled(plan: Plan, step: Step, values: Values) -> Call | Lack:
    """The call to the plan's target, or what is still missing for it."""
    filler = _Filler(plan, step, values)
    try:
        return filler.call()
    except _Lacking as missing:
        return missing.lack


def shown(plan: Plan, step: Step) -> str:
    """The step as an HTTP message. Roles between < and > stand for values."""

    def covered(one: str) -> str:
        named = MARK.sub(lambda found: _tag_of(plan.slots[int(found[1])]), one)
        return shown_holes(named).replace(EVERY_PROMPT, "<prompt>")

    draft = step.draft
    scheme, _, host = plan.target.api.partition("://")
    open_draft = replace(
        draft,
        scheme=f"{scheme}://",
        host=host,
        path=covered(draft.path),
        parameters=tuple((covered(name), covered(value)) for name, value in draft.parameters),
        headers=tuple((name, covered(value)) for name, value in draft.headers),
        body=_spread(draft.body, covered),
    )
    return written(open_draft)


def origins(plan: Plan, step: Step, endings: Mapping[Role, str]) -> Iterator[Origin]:
    """Where the values of a step come from, each kind once; `endings` are those of the target's keys."""
    told: set[tuple[str, Source]] = set()
    for slot in plan.slots_of(step):
        key = (_tag_of(slot), slot.source)
        if key not in told:
            told.add(key)
            ending = endings.get(slot.role, "") if isinstance(slot.source, Own) else _ending(slot.source)
            yield Origin(Text(key[0]), ending, _where(plan, slot.source))


def _tag_of(slot: Slot) -> str:
    return f"<{slot.name}>" if slot.role is Role.UNKNOWN and slot.name else tag(slot.role)


def _ending(source: Source) -> str:
    if not isinstance(source, Given):
        return ""
    return source.value.ending() if isinstance(source.value, Secret) else source.value


def _where(plan: Plan, source: Source) -> Text:
    match source:
        case Own():
            return text("the key of {profile}", profile=plan.target.name)
        case Answered(number):
            return text("from the answer to call {number}", number=number)
        case Typed():
            return text("entered by you")
        case Given(_, why):
            return why
        case Published():
            return text("the test bank's published answer")


@dataclass(frozen=True, slots=True)
class _Filler:
    plan: Plan
    step: Step
    values: Values

    def call(self) -> Call:
        draft, step = self.step.draft, self.step
        query = tuple((unquote_plus(name), self._text(unquote_plus(value))) for name, value in draft.parameters)
        body, as_written = self._body(draft)
        return Call(
            endpoint=step.endpoint,
            method=draft.method or "GET",
            url=f"{self.plan.target.api}{quote(self._path(draft.path), safe=PATH_SAFE)}",
            headers=tuple((name.strip(), self._text(value)) for name, value in draft.headers),
            body=body,
            patience=step.patience,
            as_written=replace(as_written, query=query),
        )

    def _body(self, draft: Draft) -> tuple[Mapping[str, Json] | None, AsWritten]:
        body = draft.body
        if isinstance(body, dict) and self.step.is_form:
            return None, AsWritten(form=tuple((name, self._text(_as_text(item))) for name, item in body.items()))
        if isinstance(body, dict):
            return {name: self._member(name, item) for name, item in body.items()}, AsWritten()
        if body is None:
            return None, AsWritten()
        whole = body if isinstance(body, str) else json.dumps(body, ensure_ascii=False)
        return None, AsWritten(text=tuple(self._pieces(whole)))

    def _member(self, name: str, item: JsonValue) -> Json:
        if name.lower() == "securityresponses" and isinstance(item, dict):
            return {prompt: self._json(given, prompt) for prompt, given in self._questions(item)}
        return self._json(item)

    def _questions(self, responses: Mapping[str, JsonValue]) -> Iterator[tuple[str, JsonValue]]:
        """The customer's answers under the questions that are asked here, in the same places."""
        asked, theirs = self._asked(), self.step.their_prompts
        if EVERY_PROMPT in responses or (theirs and asked and set(theirs) == set(responses)):
            given = list(responses.values())
            yield from ((prompt, given[min(place, len(given) - 1)]) for place, prompt in enumerate(asked))
            return
        for place, (prompt, item) in enumerate(responses.items()):
            is_theirs_alone = prompt in asked or place >= len(asked) or bool(theirs and prompt not in theirs)
            yield (prompt if is_theirs_alone else asked[place]), item

    def _asked(self) -> Sequence[str]:
        outcome = self.values.outcomes.get(self.step.asked_by or 0)
        challenges = list_of(outcome.json, "SecurityChallenges") if isinstance(outcome, Reply) else ()
        return [text_of(one, "Prompt") for one in challenges]

    def _json(self, item: JsonValue, prompt: str = "") -> Json:
        if isinstance(item, str):
            return self._text(item, prompt)
        if isinstance(item, dict):
            return {key: self._json(one, prompt) for key, one in item.items()}
        if isinstance(item, list | tuple):
            return [self._json(one, prompt) for one in item]
        return item

    def _text(self, written_text: str, prompt: str = "") -> Value:
        """The text with its values; a secret in it makes a secret of the whole."""
        pieces = list(self._pieces(written_text, prompt))
        at = next((place for place, piece in enumerate(pieces) if isinstance(piece, Secret)), None)
        if at is None:
            return "".join(_plain(piece) for piece in pieces)
        secret, before, after = pieces[at], pieces[:at], pieces[at + 1 :]
        if not isinstance(secret, Secret) or len(pieces) == 1:
            return secret
        return secret.within("".join(map(_plain, before)), "".join(map(_plain, after)))

    def _path(self, path: str) -> str:
        """An address never holds a secret: something else stands there, which is refused as well."""
        return "".join(_plain(piece) for piece in self._pieces(path))

    def _pieces(self, written_text: str, prompt: str = "") -> Iterator[Value]:
        end = 0
        for found in MARK.finditer(written_text):
            if found.start() > end:
                yield shown_holes(written_text[end : found.start()])
            yield self._value(self.plan.slots[int(found[1])], prompt)
            end = found.end()
        if written_text[end:] or not written_text:
            yield shown_holes(written_text[end:])

    def _value(self, slot: Slot, prompt: str) -> Value:
        match slot.source:
            case Own():
                found: Value | None = self.values.keys.get(slot.role)
            case Typed(need):
                given = self.values.typed.get(need)
                found = given or None
            case Given(value, _):
                found = value
            case Published():
                found = self._published(prompt)
            case Answered(number):
                return self._answered(slot.role, number)
        if found is None:
            raise _Lacking(Lack(_asked_for(slot, prompt)))
        return found

    def _published(self, prompt: str) -> Secret | None:
        """The answer to a question; where it was not asked, any will be refused."""
        answer = published_answer(prompt) or ("" if prompt in self._asked() else "-")
        return Secret(answer) if answer else None

    def _answered(self, role: Role, number: int) -> Value:
        outcome = self.values.outcomes.get(number)
        found = _brought(role, outcome) if isinstance(outcome, Reply) else None
        if not found:
            name = name_of(role)
            what = text("Call {number} did not bring the {name} that this call needs.", number=number, name=name)
            raise _Lacking(Lack(what, number))
        return found


def _brought(role: Role, reply: Reply) -> Value | None:
    """What an answer brings of this role."""
    match role:
        case Role.AUTHORIZE_TOKEN:
            found = member(reply.json, "Token", "AuthorizeToken")
            return found if isinstance(found, Secret) else None
        case Role.LOGIN_ID:
            return text_of(member(reply.json, "Login"), "Id")
        case Role.REQUEST_ID:
            return text_of(reply.json, "RequestId")
        case _:
            return None


def _asked_for(slot: Slot, prompt: str) -> Text:
    if slot.role is Role.MFA_ANSWER and prompt:
        return text("An answer is missing to the bank's question: {prompt}", prompt=prompt)
    if slot.role is Role.UNKNOWN and slot.name:
        return text("The value of {name} is missing.", name=slot.name)
    return text("The {name} is missing.", name=name_of(slot.role))


def _plain(piece: Value) -> str:
    return STAND_IN if isinstance(piece, Secret) else piece


def _as_text(item: JsonValue) -> str:
    return item if isinstance(item, str) else json.dumps(item)


def _spread(value: JsonValue, change: Callable[[str], str]) -> JsonValue:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {change(key): _spread(item, change) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_spread(item, change) for item in value]
    return value
