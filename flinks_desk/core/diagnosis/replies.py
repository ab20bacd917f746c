"""An answer as the rules see it: its JSON, Flinks' code and sentence, and the identifiers that it brought.

Lives here: `Reply`, `replies_of`. Must not live here: findings.
"""

from collections.abc import Iterator

from flinks_desk.core.artefacts import json_text
from flinks_desk.core.artefacts.model import Answer, Artefact, JsonValue
from flinks_desk.core.lean import dataclass

__all__ = ["Reply", "replies_of"]


@dataclass(frozen=True, slots=True, repr=False)
class Reply:
    """One answer. What it did not have is an empty text."""

    request: int | None
    answer: Answer
    json: JsonValue | json_text.Broken
    status: int | None
    """The HTTP status, else what the body says."""
    flinks_code: str
    message: str
    request_id: str
    login_id: str
    token: str
    prompts: tuple[str, ...]

    @property
    def is_broken(self) -> bool:
        """Whether there was a body that is no JSON."""
        return isinstance(self.json, json_text.Broken)

    @property
    def is_pending(self) -> bool:
        """Whether Flinks asks for patience (api-facts §7.1)."""
        return self.flinks_code in {"OPERATION_PENDING", "OPERATION_DISPATCHED"} or (
            self.status == 202 and not self.flinks_code
        )

    @property
    def asks_questions(self) -> bool:
        """Whether it is the 203 of api-facts §4.4."""
        return self.status == 203 or bool(self.prompts)


def replies_of(artefact: Artefact) -> tuple[Reply, ...]:
    """All answers of an artefact, looked at."""
    return tuple(_reply(request, answer) for request, answer in artefact.every_answer())


def _reply(request: int | None, answer: Answer) -> Reply:
    value = json_text.parsed(answer.text) if answer.text and answer.text.strip() else None
    if isinstance(value, json_text.Broken) or value is None:
        inside: dict[str, JsonValue] = {}
    else:
        inside = {key.lower(): item for key, item in value.items()} if isinstance(value, dict) else {}
    told = inside.get("httpstatuscode") or inside.get("statuscode")
    login = inside.get("login")
    login_id = (
        next((item for key, item in login.items() if key.lower() == "id"), None) if isinstance(login, dict) else None
    )
    return Reply(
        request=request,
        answer=answer,
        json=value,
        status=answer.status if answer.status is not None else told if isinstance(told, int) else None,
        flinks_code=(_text(inside.get("flinkscode")) or answer.flinks_code).upper().strip(),
        message=_text(inside.get("message")) or answer.message,
        request_id=_text(inside.get("requestid")) or answer.request_id,
        login_id=_text(login_id) or _text(inside.get("loginid")),
        token=_text(inside.get("token")) or _text(inside.get("authorizetoken")),
        prompts=tuple(_prompts(inside.get("securitychallenges"))),
    )


def _text(value: JsonValue) -> str:
    return value if isinstance(value, str) else ""


def _prompts(challenges: JsonValue) -> Iterator[str]:
    for challenge in challenges if isinstance(challenges, list) else []:
        if isinstance(challenge, dict):
            prompt = next((item for key, item in challenge.items() if key.lower() == "prompt"), None)
            if isinstance(prompt, str):
                yield prompt
