"""Rules about several requests together: what was called after what (contract §4, Several requests together)."""

from collections.abc import Iterator

from flinks_desk.core.artefacts.model import Event
from flinks_desk.core.diagnosis import names, shapes
from flinks_desk.core.diagnosis.catalogue import PATIENCE, found
from flinks_desk.core.diagnosis.finding import Finding, Span
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.replies import Reply
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.diagnosis.stands import same
from flinks_desk.core.lean import TYPE_CHECKING, dataclass
from flinks_desk.core.text import text

if TYPE_CHECKING:
    from datetime import datetime

__all__ = ["RULES"]

_DATA = frozenset({"GetAccountsDetail", "GetAccountsSummary", "GetStatements", "Attributes"})
_POLLS = frozenset({"GetAccountsDetailAsync", "GetAccountsSummaryAsync", "GetStatementsAsync"})
_IDLE = 8 * 60.0


def while_pending(scene: Scene) -> Iterator[Finding]:
    """Authorize again instead of polling."""
    pending: dict[str, Look] = {}
    repeats: dict[str, int] = {}
    last_login, is_pending = "", False
    for look in scene.calls:
        reply = scene.by_request.get(look.index)
        if look.name in _POLLS:
            pending.clear()
            is_pending = False
        elif look.name == "Authorize" and not look.is_answer_to_questions:
            login = look.login_id.lower()
            if is_pending and (not login or not last_login or login == last_login):
                repeats[login] = repeats.get(login, 0) + 1
                pending.setdefault(login, look)
            last_login, is_pending = login, False
        elif look.name in _DATA and reply and reply.is_pending:
            is_pending = True
        for login, first in list(pending.items()):
            if repeats[login] == (1 if login else 2):
                repeats[login] += 1000
                yield _while_pending(first)


def _while_pending(look: Look) -> Finding:
    return found(
        "authorize-while-pending",
        text(
            "Authorize is called again while the data are on their way. Each call opens another "
            "session, and none gets ready."
        ),
        text(
            "Keep the RequestId, and call GetAccountsDetailAsync with it every ten seconds, for at most thirty minutes."
        ),
        request=look.index,
        where="order of calls",
        span=look.request.span,
    )


def guessing(scene: Scene) -> Iterator[Finding]:
    """One value tried in several headers in turn."""
    tried: dict[str, dict[str, Look]] = {}
    for stand in scene.stands:
        if stand.where.startswith("header ") and stand.request is not None:
            look = scene.looks[stand.request]
            if look.is_api and look.name:
                tried.setdefault(f"{same(stand.value)} {look.name}", {}).setdefault(stand.name.lower(), look)
    for by_header in tried.values():
        looks = {look.index for look in by_header.values()}
        if len(by_header) > 1 and len(looks) > 1:
            first = min(looks)
            yield found(
                "header-guessing",
                text(
                    "One value was tried in several headers in turn: {headers}.", headers=", ".join(sorted(by_header))
                ),
                text(
                    "There is one right header for each call: flinks-auth-key for tokens and sessions, "
                    "x-api-key for data."
                ),
                request=first,
                where="headers",
                span=scene.looks[first].request.span,
            )
            return


def unanswered(scene: Scene) -> Iterator[Finding]:
    """203, and the program went on as if it were 200."""
    open_sessions: list[Reply] = [reply for reply in scene.replies if reply.request is None and reply.asks_questions][
        :1
    ]
    for look in scene.looks:
        is_answer = look.is_answer_to_questions or (look.is_widget and look.address.has("requestId"))
        if is_answer or look.name == "Authorize":
            open_sessions = []
        elif open_sessions and look.name in _DATA | _POLLS and not look.is_widgets_own:
            asked = open_sessions[-1]
            mine = look.request_id.lower()
            if not mine or not asked.request_id or mine == asked.request_id.lower() or shapes.is_open(mine):
                yield _unanswered(look)
                open_sessions = []
        reply = scene.by_request.get(look.index)
        if reply and reply.asks_questions and look.name in {"Authorize", "AuthorizeAsync", ""}:
            open_sessions = [reply]


def _unanswered(look: Look) -> Finding:
    return found(
        "mfa-unanswered",
        text("Authorize answered 203: the bank asks a question. The program went on as if the session were open."),
        text(
            "203 counts as success in every HTTP library. Ask for SecurityChallenges, and answer them "
            "with a second Authorize."
        ),
        request=look.index,
        where="order of calls",
        span=look.request.span,
    )


def invented(scene: Scene) -> Iterator[Finding]:
    """A RequestId that Flinks never gave and that has no GUID's shape."""
    given = {reply.request_id.lower() for reply in scene.replies if reply.request_id and _is_of_session(scene, reply)}
    if not given:
        return
    for look in scene.calls:
        value = look.request_id.strip()
        is_excused = shapes.is_open(value) or shapes.is_masked(value) or shapes.is_placeholder(value)
        if value and value.lower() not in given and not shapes.is_guid(value) and not is_excused:
            yield found(
                "request-id-invented",
                text(
                    "The RequestId of this call is not one that Flinks gave: it is no GUID, and no answer in "
                    "sight has it."
                ),
                text("Take the RequestId from the answer of Authorize; Flinks makes it, not your program."),
                request=look.index,
                where="body RequestId" if look.has_field("RequestId") else "address",
                span=scene.in_body(look, value),
            )


def _is_of_session(scene: Scene, reply: Reply) -> bool:
    return reply.request is None or scene.looks[reply.request].name in {"Authorize", "AuthorizeAsync", ""}


def retried(scene: Scene) -> Iterator[Finding]:
    """The same bank credentials sent again after a refusal."""
    refused: set[tuple[str, str]] = set()
    for look in scene.calls:
        user, password = look.field("Username"), look.field("Password")
        if (
            look.name not in {"Authorize", "AuthorizeAsync"}
            or not isinstance(user, str)
            or not isinstance(password, str)
        ):
            continue
        key = (user.lower(), password)
        if key in refused:
            yield found(
                "login-retried",
                text("The same user name and password were sent again after the bank had refused them."),
                text("Do not repeat Authorize by itself on a 401: banks lock people out after a few wrong tries."),
                request=look.index,
                where="order of calls",
                span=look.request.span,
            )
            return
        reply = scene.by_request.get(look.index)
        if reply and _is_refusal(reply):
            refused.add(key)


def _is_refusal(reply: Reply) -> bool:
    """Whether the bank, not Flinks' own door, said no."""
    if reply.flinks_code in PATIENCE or "valid auth" in reply.message.lower():
        return False
    return bool(reply.status and reply.status in {400, 401, 403}) and reply.flinks_code not in {
        "UNAUTHORIZED",
        "ACCESS_DENIED",
        "INVALID_REQUEST",
    }


@dataclass(slots=True)
class _Session:
    last: "datetime"
    fetched: bool = False


def sessions_expired(scene: Scene) -> Iterator[Finding]:
    """A RequestId used after eight idle minutes, or after its data were fetched, where times are known."""
    sessions: dict[str, _Session] = {}
    for look in scene.looks:
        at, reply = look.request.started, scene.by_request.get(look.index)
        if at is None or not look.is_api or look.is_widgets_own:
            continue
        key = look.request_id.lower()
        known = sessions.get(key) if key else None
        age = (at - known.last).total_seconds() if known else 0.0
        if known and _is_refused(reply) and (age > _IDLE or (known.fetched and look.name in _DATA)):
            yield found(
                "request-id-expired",
                text(
                    "The RequestId was used {minutes} minutes after the last call with it. It dies after eight.",
                    minutes=int(age // 60),
                )
                if age > _IDLE
                else text("The RequestId was used again after its data had been fetched. It is spent then."),
                text("Open a new session with Authorize, and answer or fetch at once."),
                request=look.index,
                where="body RequestId" if look.has_field("RequestId") else "address",
                span=scene.in_body(look, look.request_id),
                age_seconds=int(age),
            )
        _remember(sessions, look, reply, at)


def _is_refused(reply: Reply | None) -> bool:
    return reply is None or reply.status is None or reply.status >= 400


def _remember(sessions: dict[str, _Session], look: Look, reply: Reply | None, at: "datetime") -> None:
    from datetime import timedelta  # where no times are known nothing else imports it

    ended = at + timedelta(seconds=look.request.seconds or 0)
    for key in {look.request_id.lower(), reply.request_id.lower() if reply else ""} - {""}:
        session = sessions.setdefault(key, _Session(ended))
        session.last = max(session.last, ended)
        is_fetched = (
            look.name in {"GetAccountsDetail", "GetAccountsDetailAsync"} and reply is not None and reply.status == 200
        )
        session.fetched = session.fetched or is_fetched


@dataclass(frozen=True, slots=True)
class _Moment:
    """One thing on the way of a person through the widget."""

    kind: str
    place: int
    key: str
    look: Look | None
    span: Span | None


def started_over(scene: Scene) -> Iterator[Finding]:
    """A loginId came, and then the program began again, or handled the same one twice."""
    moments = sorted(_moments(scene), key=lambda moment: moment.place)
    seen: set[str] = set()
    came: _Moment | None = None
    used = False
    for moment in moments:
        if moment.kind == "came":
            if moment.key in seen:
                yield _twice(moment)
                return
            seen.add(moment.key)
            came, used = moment, False
        elif moment.kind == "used":
            used = True
        elif moment.kind == "widget" and came and not used:
            yield _over(moment)
            return


def _moments(scene: Scene) -> Iterator[_Moment]:
    for look in scene.looks:
        place = look.request.span.start if look.request.span else look.index
        if look.is_callback and (look.address.first("loginId") or "") and not look.is_redirected:
            login = (look.address.first("loginId") or "").lower()
            yield _Moment("came", place, f"{look.address.host}{look.address.path} {login}", look, look.request.span)
        elif look.is_widget and look.address.has("authorizeToken") and not look.address.has("requestId"):
            yield _Moment("widget", place, "", look, look.request.span)
        elif look.name and look.is_api and look.name != "GenerateAuthorizeToken":
            yield _Moment("used", place, "", look, look.request.span)
    for index, event in enumerate(scene.artefact.events):
        if login := _login_of(event):
            place = event.span.start if event.span else len(scene.looks) + index
            yield _Moment("came", place, f"event {login}", None, event.span)


def _login_of(event: Event) -> str:
    data = event.data if isinstance(event.data, dict) else {}
    if data.get("step") != "REDIRECT":
        return ""
    login, carried = data.get("loginId"), data.get("url")
    if isinstance(login, str) and login:
        return login.lower()
    found_in = carried.lower().partition("loginid=")[2][:36] if isinstance(carried, str) else ""
    return found_in if names.plain(found_in) else ""


def _twice(moment: _Moment) -> Finding:
    return found(
        "session-started-over",
        text("The same loginId came twice. A page that handles both opens two sessions, or loses the first."),
        text("Handle the first one and pass by what comes again; replace the address in the history after reading it."),
        request=moment.look.index if moment.look else None,
        where="order of calls",
        span=moment.span,
    )


def _over(moment: _Moment) -> Finding:
    return found(
        "session-started-over",
        text("A loginId had come back, and then the program loaded the widget once more instead of using it."),
        text("Keep the loginId, and call Authorize with it and a new token; the widget is not needed again."),
        request=moment.look.index if moment.look else None,
        where="order of calls",
        span=moment.span,
    )


RULES: tuple[Rule, ...] = (while_pending, guessing, unanswered, invented, retried, sessions_expired, started_over)
