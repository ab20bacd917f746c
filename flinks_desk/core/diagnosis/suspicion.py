"""Likely causes of a refusal, given what this session knows.

Lives here: `Case`, and for each kind of refusal an ordered table of causes; those with evidence go first.
Must not live here: what the refusal itself is called (`of_exchange.py`).
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from flinks_desk.core import authorize, token
from flinks_desk.core.diagnosis.finding import Mend
from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.exchange import Call, Reply, text_of
from flinks_desk.core.known import Known, Role, Sighting
from flinks_desk.core.lean import dataclass, replace
from flinks_desk.core.names import name_of
from flinks_desk.core.pasted import placeholder
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from flinks_desk.core.text import Text, text

__all__ = [
    "Case",
    "Suspicion",
    "about_credential",
    "about_login",
    "about_request_id",
    "about_secret_key",
    "about_token",
]


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A likely cause: a code of contract §4, what points to it, and what to do."""

    code: str
    fix: Text
    mend: Mend
    evidence: Text | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A refusal and everything that may explain it."""

    call: Call
    reply: Reply
    session: Session
    """As it was when the call left."""
    known: Known
    at: datetime

    def credential(self) -> Secret | None:
        """What was sent in the endpoint's own header."""
        row = ENDPOINTS.get(self.call.endpoint)
        name = row.header.lower() if row else ""
        sent = next((value for key, value in self.call.headers if key.lower() == name), None)
        return sent if isinstance(sent, Secret) else None

    def sighting(self) -> Sighting | None:
        """Where that credential was met."""
        sent = self.credential()
        return self.known.role_of(sent) if sent else None


Rule = Callable[[Case], Suspicion | None]


def about_secret_key(case: Case) -> tuple[Suspicion, ...]:
    """Why a secret key may have been refused."""
    return _ranked(case, SECRET_KEY_RULES)


def about_token(case: Case) -> tuple[Suspicion, ...]:
    """Why an authorize token may have been refused."""
    return _ranked(case, TOKEN_RULES)


def about_credential(case: Case) -> tuple[Suspicion, ...]:
    """Why a credential may have been refused without one of the two known sentences; only what has evidence."""
    rules = (_left_over, _swapped, _customer_id_swapped, _of_another_place, _of_another_customer)
    return tuple(_with_evidence(case, rules))


def about_login(case: Case) -> tuple[Suspicion, ...]:
    """Why a LoginId, or a user name and password, may have been refused."""
    return tuple(_with_evidence(case, (_login_id_swapped, _login_id_elsewhere, _sandbox_password, _login_id_typed)))


def about_request_id(case: Case) -> tuple[Suspicion, ...]:
    """Why a RequestId may not be known any more."""
    return tuple(_with_evidence(case, (_request_id_idle,)))


def _ranked(case: Case, rules: Sequence[tuple[Rule, Suspicion]]) -> tuple[Suspicion, ...]:
    proved = tuple(_with_evidence(case, [rule for rule, _ in rules]))
    codes = {one.code for one in proved}
    return proved + tuple(usual for _, usual in rules if usual.code not in codes)


def _with_evidence(case: Case, rules: Iterable[Rule]) -> Iterable[Suspicion]:
    return [found for rule in rules if (found := rule(case)) is not None]


def _swapped(case: Case) -> Suspicion | None:
    row, seen = ENDPOINTS.get(case.call.endpoint), case.sighting()
    if not row or not row.role or not seen or seen.role is row.role:
        return None
    return Suspicion(
        "credential-swapped",
        text("Put the {expected} there instead.", expected=name_of(row.role)),
        Mend.EDIT_CREDENTIALS if row.role is not Role.AUTHORIZE_TOKEN else Mend.NEW_TOKEN,
        text(
            "The value that was sent is known here as the {found}, not as the {expected}.",
            found=name_of(seen.role),
            expected=name_of(row.role),
        ),
    )


def _of_another_place(case: Case) -> Suspicion | None:
    seen = case.sighting()
    if not seen or seen.profile.lower() == case.session.profile.name.lower():
        return None
    evidence = text(
        "This value belongs to {theirs}, and the call went to {ours}.",
        theirs=seen.profile,
        ours=case.session.profile.name,
    )
    return Suspicion("environment-mixed", USE_ONE_PLACE, Mend.EDIT_CREDENTIALS, evidence)


def _of_another_customer(case: Case) -> Suspicion | None:
    seen = case.sighting()
    here = case.session.profile.customer_id
    if not seen or not seen.customer_id or seen.customer_id.lower() == here.lower():
        return None
    evidence = text(
        "This value belongs to customer {theirs}, and the call was made for customer {ours}.",
        theirs=seen.customer_id,
        ours=here,
    )
    return Suspicion("environment-mixed", CHECK_CUSTOMER, Mend.EDIT_CREDENTIALS, evidence)


def _customer_id_swapped(case: Case) -> Suspicion | None:
    seen = case.known.role_of(case.session.profile.customer_id)
    if not seen or seen.role is Role.CUSTOMER_ID:
        return None
    evidence = text("The value used as customer id is known here as the {found}.", found=name_of(seen.role))
    return Suspicion("credential-swapped", CHECK_CUSTOMER, Mend.EDIT_CREDENTIALS, evidence)


def _left_over(case: Case) -> Suspicion | None:
    sent = case.credential()
    if not sent or not placeholder(sent):
        return None
    evidence = text("What was sent looks like a placeholder from an example.")
    return Suspicion("placeholder-left", ENTER_KEY, Mend.EDIT_CREDENTIALS, evidence)


def _accepted_before(case: Case) -> Suspicion | None:
    granted = [moment for moment in case.session.token_life if isinstance(moment.state, token.Live)]
    if not granted:
        return None
    evidence = text("The same key was accepted at {time}; it may have been replaced since.", time=granted[-1].at)
    return Suspicion("secret-key-refused", text("Ask Flinks whether the key is still valid."), Mend.TRY_AGAIN, evidence)


def _token_used(case: Case) -> Suspicion | None:
    life = case.session.token_life
    earlier = [moment for moment in life if moment.number == life[-1].number and moment.at < case.at]
    states = [moment.state for moment in earlier if isinstance(moment.state, token.Lent)]
    if not states:
        return None
    first = states[0]
    evidence = (
        text("The Connect preview used this token at {time}. A token works once.", time=first.at)
        if first.to is token.Holder.WIDGET
        else text("This token went out with Authorize at {time}. A token works once.", time=first.at)
    )
    return Suspicion("token-reused", NEW_TOKEN, Mend.NEW_TOKEN, evidence)


def _token_elsewhere(case: Case) -> Suspicion | None:
    found = _of_another_place(case)
    return replace(found, fix=NEW_TOKEN, mend=Mend.NEW_TOKEN) if found else None


def _token_old(case: Case) -> Suspicion | None:
    state = case.session.token
    if not isinstance(state, token.Live | token.Lent) or case.at < state.expires:
        return None
    evidence = text("The token was made at {time}, and lives for thirty minutes.", time=state.made)
    return Suspicion("token-expired", NEW_TOKEN, Mend.NEW_TOKEN, evidence)


def _login_id(case: Case) -> str:
    return text_of(case.call.body, "LoginId")


def _login_id_swapped(case: Case) -> Suspicion | None:
    seen = case.known.role_of(_login_id(case)) if _login_id(case) else None
    if not seen or seen.role is Role.LOGIN_ID:
        return None
    evidence = text("The value sent as LoginId is known here as the {found}.", found=name_of(seen.role))
    return Suspicion("credential-swapped", text("Use a LoginId that Connect gave."), Mend.EDIT_AUTHORIZE, evidence)


def _login_id_elsewhere(case: Case) -> Suspicion | None:
    seen = case.known.role_of(_login_id(case)) if _login_id(case) else None
    if not seen or seen.profile.lower() == case.session.profile.name.lower():
        return None
    evidence = text("This LoginId was made on {theirs}, and LoginIds stay where they were made.", theirs=seen.profile)
    return Suspicion("environment-mixed", USE_ONE_PLACE, Mend.EDIT_AUTHORIZE, evidence)


def _login_id_typed(case: Case) -> Suspicion | None:
    if not _login_id(case) or case.known.role_of(_login_id(case)):
        return None
    evidence = text("It was typed, and no Connect session in this program has brought it.")
    fix = text("Connect once through the widget and take the LoginId from there.")
    return Suspicion("flinks-invalid-login", fix, Mend.OPEN_CONNECT, evidence)


def _sandbox_password(case: Case) -> Suspicion | None:
    if text_of(case.call.body, "Institution").lower() != "flinkscapital":
        return None
    evidence = text("FlinksCapital is a test bank; its users have the password Everyday, such as Greatday.")
    fix = text("Use Greatday and Everyday, or greatday_nomfa for a sign-in without questions.")
    return Suspicion("field-invalid", fix, Mend.EDIT_AUTHORIZE, evidence)


IDLE_MINUTES = 8


def _request_id_idle(case: Case) -> Suspicion | None:
    state = case.session.authorize
    since = state.at if isinstance(state, authorize.Opened) else None
    since = state.asked_at if isinstance(state, authorize.Challenged) else since
    if since is None or (case.at - since).total_seconds() <= IDLE_MINUTES * 60:
        return None
    evidence = text("The session was last used at {time}; it ends after eight idle minutes.", time=since)
    fix = text("Open a new session with Authorize.")
    return Suspicion("request-id-expired", fix, Mend.START_SESSION_AGAIN, evidence)


USE_ONE_PLACE = text("Use keys, customer id and LoginId of one and the same place.")
CHECK_CUSTOMER = text("Check the customer id; the one in the Dashboard's address may be another than the API's.")
ENTER_KEY = text("Enter the real key that Flinks gave you.")
CHECK_KEY = text("Compare the key and the customer id with what Flinks gave you; they belong to one instance.")
SENT_ONCE = text("This program sent it only this once, so it was used elsewhere, is too old, or is another customer's.")
NEW_TOKEN = text("Make a new token and try again.")

SECRET_KEY_RULES: tuple[tuple[Rule, Suspicion], ...] = (
    (_left_over, Suspicion("placeholder-left", CHECK_KEY, Mend.EDIT_CREDENTIALS)),
    (_swapped, Suspicion("credential-swapped", CHECK_KEY, Mend.EDIT_CREDENTIALS)),
    (_customer_id_swapped, Suspicion("credential-swapped", CHECK_CUSTOMER, Mend.EDIT_CREDENTIALS)),
    (_of_another_place, Suspicion("environment-mixed", USE_ONE_PLACE, Mend.EDIT_CREDENTIALS)),
    (_of_another_customer, Suspicion("environment-mixed", CHECK_CUSTOMER, Mend.EDIT_CREDENTIALS)),
    (_accepted_before, Suspicion("credential-damaged", ENTER_KEY, Mend.EDIT_CREDENTIALS)),
)
"""Each cause, and how it stands in the list of suspects when nothing points to it."""

TOKEN_RULES: tuple[tuple[Rule, Suspicion], ...] = (
    (_swapped, Suspicion("credential-swapped", NEW_TOKEN, Mend.NEW_TOKEN, SENT_ONCE)),
    (_token_used, Suspicion("token-reused", NEW_TOKEN, Mend.NEW_TOKEN)),
    (_token_old, Suspicion("token-expired", NEW_TOKEN, Mend.NEW_TOKEN)),
    (_token_elsewhere, Suspicion("environment-mixed", NEW_TOKEN, Mend.NEW_TOKEN)),
)
