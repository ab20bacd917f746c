"""Rules about the answers to a bank's security questions (contract §4, Body; api-facts §5)."""

from collections.abc import Iterator, Sequence

from flinks_desk.core.artefacts.model import JsonValue
from flinks_desk.core.diagnosis import names
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.diagnosis.shapes import is_open
from flinks_desk.core.text import text

__all__ = ["RULES"]


def _answered(scene: Scene) -> Iterator[tuple[Look, dict[str, JsonValue]]]:
    for look in scene.calls:
        given = look.field("SecurityResponses")
        if isinstance(given, dict):
            yield look, given


def not_list(scene: Scene) -> Iterator[Finding]:
    """An answer that is text, not a list."""
    for look, given in _answered(scene):
        if any(_is_bare(value) for value in given.values()):
            yield found(
                "mfa-answer-not-list",
                text("An answer is given as text. Flinks documents a list of texts for each question."),
                text('Put the answer in a list: ["…"] instead of "…".'),
                request=look.index,
                where="body SecurityResponses",
                span=scene.in_body(look, '"SecurityResponses"', "SecurityResponses"),
            )


def _is_bare(value: JsonValue) -> bool:
    if isinstance(value, str):
        return bool(value.strip()) and not is_open(value)
    return isinstance(value, int | float) and not isinstance(value, bool)


def blank(scene: Scene) -> Iterator[Finding]:
    """An answer with nothing in it."""
    for look, given in _answered(scene):
        if any(_is_blank(value) for value in given.values()):
            yield found(
                "mfa-answer-blank",
                text(
                    "A security question was answered with nothing. The bank asks again, and this counts as a "
                    "wrong try."
                ),
                text("Show the question to the person, and send the answer only when there is one."),
                request=look.index,
                where="body SecurityResponses",
                span=scene.in_body(look, '"SecurityResponses"', "SecurityResponses"),
            )


def _is_blank(value: JsonValue) -> bool:
    if value is None or value == []:
        return True
    if isinstance(value, str):
        return not value.strip()
    return isinstance(value, list) and all(
        each is None or (isinstance(each, str) and not each.strip()) for each in value
    )


def altered(scene: Scene) -> Iterator[Finding]:
    """A key that differs from the question that was asked."""
    asked: list[str] = []
    by_session: dict[str, tuple[str, ...]] = {}
    for reply in scene.replies:
        if reply.prompts and reply.request is None:
            asked = list(reply.prompts)
            by_session[reply.request_id.lower()] = reply.prompts
    for look in scene.looks:
        given = look.field("SecurityResponses")
        prompts = by_session.get(look.request_id.lower()) or tuple(asked)
        if isinstance(given, dict) and prompts and not look.is_widgets_own:
            yield from _altered(scene, look, tuple(given), prompts)
        answer = scene.by_request.get(look.index)
        if answer and answer.prompts:
            asked = list(answer.prompts)
            by_session[answer.request_id.lower()] = answer.prompts


def _altered(scene: Scene, look: Look, keys: Sequence[str], prompts: Sequence[str]) -> Iterator[Finding]:
    unanswered = [prompt for prompt in prompts if prompt not in keys]
    for key in keys:
        if key in prompts or is_open(key) or not unanswered:
            continue
        expected = _meant(key, unanswered)
        yield found(
            "mfa-prompt-altered",
            text(
                "The question came back as {found}. The prompt is the key of its answer and must come back "
                "to the letter.",
                found=key[:200],
            ),
            text("Send the prompt exactly as it was asked: {expected}", expected=expected[:200]),
            request=look.index,
            where="body SecurityResponses",
            span=scene.in_body(look, key),
            found=key,
            expected=expected,
        )


def _meant(key: str, prompts: Sequence[str]) -> str:
    by_plain = {names.plain(prompt): prompt for prompt in prompts}
    import difflib

    close = difflib.get_close_matches(names.plain(key)[:200], list(by_plain), n=1, cutoff=0.0)
    return by_plain[close[0]] if close else prompts[0]


RULES: tuple[Rule, ...] = (not_list, blank, altered)
