"""Rules about answers: what Flinks said, and what came instead (contract §4, Answers)."""

from collections.abc import Iterator

from flinks_desk.core.artefacts.model import FieldRead
from flinks_desk.core.codes import CODES as FLINKS_CODES
from flinks_desk.core.diagnosis import names
from flinks_desk.core.diagnosis.catalogue import found, of_flinks_code
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.replies import Reply
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.text import Text, text

__all__ = ["RULES"]

# In the order in which to look, as Flinks' own troubleshooting has it (api-facts §11), the most common first.
_TOKEN_SUSPECTS = [
    "token-reused",
    "token-expired",
    "credential-swapped",
    "environment-mixed",
    "credential-damaged",
    "auth-header-misnamed",
    "auth-header-missing",
    "auth-scheme-prefix",
]
_KEY_SUSPECTS = [
    "credential-swapped",
    "environment-mixed",
    "credential-damaged",
    "auth-header-misnamed",
    "auth-header-missing",
    "auth-scheme-prefix",
]
_WHAT_CANNOT_BE_SEEN = frozenset({"auth-header-misnamed", "auth-header-missing", "auth-scheme-prefix"})
_FINE = frozenset({"", "OK", "CREATED", "OPERATION_PENDING", "OPERATION_DISPATCHED"})


def _is_key_refused(reply: Reply) -> bool:
    return "valid auth key" in reply.message.lower()


def _is_token_refused(reply: Reply) -> bool:
    return "valid authorize token" in reply.message.lower()


def refused(scene: Scene) -> Iterator[Finding]:
    """The two sentences that name the credential."""
    for reply in _own(scene):
        in_sight = reply.request is not None and scene.looks[reply.request].request.headers_known
        if _is_key_refused(reply):
            yield found(
                "secret-key-refused",
                text("Flinks does not accept the secret key: it is not the one of this instance and customer id."),
                text("Compare instance, customer id and secret key with what Flinks sent, character by character."),
                request=reply.request,
                where="answer",
                span=reply.answer.span,
                suspects=_suspects(_KEY_SUSPECTS, in_sight=in_sight),
            )
        elif _is_token_refused(reply):
            yield found(
                "token-refused",
                text(
                    "Flinks does not accept the authorize token. It may be used up, too old, or of another environment."
                ),
                text("Ask for a new token with the same instance and customer id, and use it at once and only once."),
                request=reply.request,
                where="answer",
                span=reply.answer.span,
                suspects=_suspects(_TOKEN_SUSPECTS, in_sight=in_sight),
            )


def _suspects(order: list[str], *, in_sight: bool) -> list[str]:
    return [code for code in order if not (in_sight and code in _WHAT_CANNOT_BE_SEEN)]


def _own(scene: Scene) -> Iterator[Reply]:
    """The answers to the customer's own calls."""
    for reply in scene.replies:
        if reply.request is None or not scene.looks[reply.request].is_widgets_own:
            yield reply


def codes(scene: Scene) -> Iterator[Finding]:
    """Any other FlinksCode, once for each session or login that it is told of."""
    told: set[tuple[str, str]] = set()
    for reply in _own(scene):
        code = reply.flinks_code
        is_said = _is_key_refused(reply) or _is_token_refused(reply) or reply.asks_questions
        if code in _FINE or is_said or not _is_code(code):
            continue
        what = (code, _subject(scene, reply))
        if what in told:
            continue
        told.add(what)
        known = FLINKS_CODES.get(code)
        yield found(
            of_flinks_code(code),
            text("Flinks answered {code}: {meaning}", code=code, meaning=known.meaning)
            if known
            else text("Flinks answered {code}, which its published list does not have.", code=code),
            known.advice if known else text("Send the code, the time and the RequestId to Flinks' support."),
            request=reply.request,
            where="answer",
            span=scene.span(reply.answer.span, code),
            flinks_code=code,
        )


def _subject(scene: Scene, reply: Reply) -> str:
    """The session or the login that an answer is about, as far as it can be seen."""
    if reply.request is None:
        return reply.request_id
    look = scene.looks[reply.request]
    username = look.field("Username")
    return look.request_id or look.login_id or (username if isinstance(username, str) else "")


def _is_code(code: str) -> bool:
    return 3 <= len(code) <= 60 and code.replace("_", "").replace(" ", "").isalnum() and not code.isdigit()


def questions(scene: Scene) -> Iterator[Finding]:
    """A 203 that nobody has answered yet."""
    pending = next((reply for reply in _own(scene) if reply.request is None and reply.asks_questions), None)
    for look in scene.calls:
        reply = scene.by_request.get(look.index)
        if reply and reply.asks_questions:
            pending = reply
        elif look.is_answer_to_questions:
            pending = None
    if pending:
        yield found(
            "mfa-required",
            text(
                "The bank asks a security question. This is no fault: the session waits eight minutes for the answer."
            ),
            text("Show the questions, and call Authorize again with the RequestId and the answers."),
            request=pending.request,
            where="answer",
            span=pending.answer.span,
            prompts=list(pending.prompts),
        )


def pending(scene: Scene) -> Iterator[Finding]:
    """A 202 after which nothing final came."""
    last: Reply | None = None
    for reply in _own(scene):
        look = scene.looks[reply.request] if reply.request is not None else None
        if reply.is_pending:
            last = reply
        elif look is None or look.name not in {"Authorize", "GenerateAuthorizeToken"}:
            last = None
    if last:
        yield found(
            "still-pending",
            text("Flinks is still working. This is no fault."),
            text("Call the Async endpoint with the same RequestId every ten seconds, for at most thirty minutes."),
            request=last.request,
            where="answer",
            span=last.answer.span,
        )


def not_json(scene: Scene) -> Iterator[Finding]:
    """A page of HTML, or an empty or cut body, where JSON was expected."""
    for reply in _own(scene):
        look = scene.looks[reply.request] if reply.request is not None else None
        body = reply.answer.text
        is_api = look is None or (look.is_api and look.request.method not in {"OPTIONS", "HEAD"})
        if body is None or reply.answer.cut or not is_api or reply.status in {204, 301, 302, 303, 304, 307, 308, 407}:
            continue
        if body.strip() and not reply.is_broken:
            continue
        yield found(
            "answer-not-json",
            _not_json_message(body),
            text("Look at the raw answer and its status before reading it as JSON, and try again later."),
            request=reply.request,
            where="answer",
            span=reply.answer.span,
        )


def _not_json_message(body: str) -> Text:
    start = body.lstrip()[:200].lower()
    if not start:
        return text("The answer has an empty body where JSON was expected.")
    if start.startswith("<"):
        return text("The answer is a page of HTML ({count} characters) where JSON was expected.", count=len(body))
    return text("The answer is no JSON, or was cut off.")


_ANSWER_FIELDS: dict[str, tuple[str, ...]] = {
    "GenerateAuthorizeToken": ("Token", "HttpStatusCode", "Message", "FlinksCode"),
    "Authorize": (
        "RequestId",
        "Login",
        "Institution",
        "InstitutionId",
        "InstitutionName",
        "SecurityChallenges",
        "HttpStatusCode",
        "FlinksCode",
        "Message",
        "Links",
        "Tag",
    ),
    "GetAccountsDetail": ("Accounts", "Login", "Institution", "RequestId", "HttpStatusCode", "FlinksCode", "Message"),
}
_TOKEN_FIELDS = frozenset(
    {
        "authorizetoken",
        "token",
        "authtoken",
        "accesstoken",
        "expiresin",
        "expiresinseconds",
        "expires",
        "expiresat",
        "flinkstoken",
        "authorizationtoken",
        "tokenvalue",
    }
)


def fields_read(scene: Scene) -> Iterator[Finding]:
    """Code that reads a field under a name that the answer does not have."""
    told: set[str] = set()
    for fact in scene.artefact.facts:
        if not isinstance(fact, FieldRead) or fact.name in told:
            continue
        expected = _expected(scene, fact)
        if expected:
            told.add(fact.name)
            yield found(
                "answer-field-wrong",
                text("The code reads {found} from the answer, which has no such field.", found=fact.name),
                text("Read {expected}. Names in Flinks' answers begin with a capital.", expected=expected),
                request=fact.request,
                where=f"field {fact.name}",
                span=fact.span,
                found=fact.name,
                expected=expected,
            )


def _expected(scene: Scene, fact: FieldRead) -> str:
    """The right name, or an empty text where the name is right or nothing can be said."""
    endpoint = scene.looks[fact.request].name if fact.request is not None and fact.request < len(scene.looks) else ""
    known = _ANSWER_FIELDS.get(endpoint, ())
    if not known or fact.name in known:
        return ""
    bare = names.plain(fact.name)
    if endpoint == "GenerateAuthorizeToken":
        return "Token" if bare in _TOKEN_FIELDS else ""
    if endpoint == "Authorize" and bare == "loginid":
        return "Login.Id"
    return next((each for each in known if names.plain(each) == bare), "")


RULES: tuple[Rule, ...] = (refused, codes, questions, pending, not_json, fields_read)
