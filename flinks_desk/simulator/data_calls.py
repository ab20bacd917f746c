"""Summary, Detail and Statements with their Async twins (api-facts §7.1 to §7.4)."""

import base64
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from flinks_desk.simulator import bodies
from flinks_desk.simulator.codes import BY_NAME, PATIENT
from flinks_desk.simulator.exchanges import Answer, Ask, Json, JsonObject, json_answer, large_json_answer
from flinks_desk.simulator.faults import code_fault_name
from flinks_desk.simulator.ids import unfilled
from flinks_desk.simulator.ledger import HISTORY_DAYS, Account
from flinks_desk.simulator.outcomes import Login, Session, Stage, Wishes
from flinks_desk.simulator.reading import FieldError, Fields
from flinks_desk.simulator.statements import statement_pdf
from flinks_desk.simulator.world import World

_DAYS: Final = {"Days90": 90, "Days365": HISTORY_DAYS, "Days360": 360}
_MONTHS: Final = {"MostRecent": 1, "Months3": 3, "Months12": 12}


def start(world: World, ask: Ask, fields: Fields, endpoint: str) -> Answer:
    """The POST: remembers what was asked for, and is told 202 first, by policy."""
    request_id = fields.text("RequestId")
    if request_id is None:
        raise FieldError("RequestId is required.")
    wishes = _WISHES[endpoint](fields, world)
    found = _open_session(world, request_id)
    if isinstance(found, Answer):
        return found
    first = endpoint not in found.wishes
    world.note_wishes(request_id, endpoint, wishes)
    ordered = world.switches.take_code(endpoint, PATIENT)
    if ordered is not None:
        return _pending(world, endpoint, found, ordered)
    waits = first and (world.policies.details_pending_first or bool(found.person.pending))
    if waits or not _ready(world, found):
        return _pending(world, endpoint, found).with_hint(*fields.hints)
    return _deliver(world, ask, endpoint, found, wishes).with_hint(*fields.hints)


def poll(world: World, ask: Ask, request_id: str, endpoint: str) -> Answer:
    """The Async twin."""
    found = _open_session(world, request_id)
    if isinstance(found, Answer):
        return found
    ordered = world.switches.take_code(f"{endpoint}Async", PATIENT)
    if ordered is not None:
        return _pending(world, endpoint, found, ordered)
    early = None if endpoint in found.wishes else f"{endpoint}Async was called before {endpoint}; it works, by chance."
    if not _ready(world, found):
        return _pending(world, endpoint, found).with_hint(early)
    return _deliver(world, ask, endpoint, found, found.wishes.get(endpoint, Wishes())).with_hint(early)


def _open_session(world: World, request_id: str) -> Session | Answer:
    session = world.session(request_id)
    if session is not None and session.stage is Stage.OPEN:
        return session
    if session is not None and session.stage is Stage.CHALLENGED:
        hint = "This session still waits for its MFA answers: a 203 is not a 200."
        return bodies.refused(401, "UNAUTHORIZED", BY_NAME["UNAUTHORIZED"].message, hint)
    return bodies.refused(
        400, "SESSION_NONEXISTENT", BY_NAME["SESSION_NONEXISTENT"].message, _gone(world, request_id, session)
    )


def _gone(world: World, request_id: str, session: Session | None) -> str:
    if session is None:
        role = world.role_of(request_id)
        return f"This value is the {role}, not a RequestId." if role else never_issued(request_id, "RequestId")
    if session.stage is Stage.SPENT:
        return f"The RequestId was used up by {session.ended_by}, which fetched its data; Authorize gives a new one."
    return f"The session ended: {session.ended_by}."


def never_issued(value: str, what: str) -> str:
    if unfilled(value):
        return f"The {what} is a placeholder that nobody filled in."
    return f"The simulator never issued this {what}; it comes from the answer to Authorize."


def _ready(world: World, session: Session) -> bool:
    return world.clock.now() - session.opened_at >= timedelta(seconds=world.policies.collection_seconds)


def _pending(world: World, endpoint: str, session: Session, ordered: str = "") -> Answer:
    code = ordered or session.person.pending or world.policies.pending_code
    hint = f"Not refused: GET {endpoint}Async/{{requestId}} every 10 seconds, for up to 30 minutes."
    said = f"Ordered by the fault {code_fault_name(ordered)}." if ordered else None
    return bodies.pending(endpoint, session, code, BY_NAME[code].message, hint).with_hint(said)


def _deliver(world: World, ask: Ask, endpoint: str, session: Session, wishes: Wishes) -> Answer:
    login = world.login(session.login_id)
    if login is None:
        return bodies.refused(
            400, "SESSION_NONEXISTENT", BY_NAME["SESSION_NONEXISTENT"].message, "DeleteCard removed the card."
        )
    chosen = [one for one in world.accounts_of(login.id) if not wishes.accounts or one.id in wishes.accounts]
    answer = _DELIVERIES[endpoint](world, session, login, chosen, wishes)
    if endpoint == "GetAccountsDetail":
        world.spend(session.request_id, by=ask.by)
    return answer


# ---- Summary


def _summary_wishes(fields: Fields, _world: World) -> Wishes:
    identity, balance = fields.flag("WithAccountIdentity", default=True), fields.flag("WithBalance", default=True)
    return Wishes(identity=identity, balance=balance)


def _summary(_world: World, session: Session, login: Login, chosen: list[Account], wishes: Wishes) -> Answer:
    accounts: list[Json] = [
        {"EftEligibleRatio": 1.0 if one.category == "Operations" else 0.0, "ETransferEligibleRatio": 1.0}
        | bodies.account_body(one, identity=wishes.identity, kyc=True, balance=wishes.balance)
        for one in chosen
    ]
    links: list[Json] = [
        bodies.link("AccountsDetail", "/GetAccountsDetail"),
        bodies.link("Statements", "/GetStatements"),
    ]
    content: JsonObject = {"HttpStatusCode": 200, "Accounts": accounts, "Links": links, **bodies.footer(session, login)}
    return json_answer(200, content)


# ---- Detail


def _detail_wishes(fields: Fields, world: World) -> Wishes:
    names = [name for name in _DAYS if name != "Days360" or world.policies.days_360]
    return Wishes(
        identity=fields.flag("WithAccountIdentity", default=True),
        kyc=fields.flag("WithKYC", default=True),
        transactions=fields.flag("WithTransactions", default=True),
        days=_DAYS[fields.choice("DaysOfTransactions", names, "Days90")],
        accounts=fields.texts("AccountsFilter"),
    )


def _detail(world: World, session: Session, login: Login, chosen: list[Account], wishes: Wishes) -> Answer:
    return large_json_answer(200, detail_content(world, session, login, chosen, wishes))


def detail_content(
    world: World, session: Session, login: Login, chosen: list[Account], wishes: Wishes
) -> dict[str, Json]:
    """Also what the webhook of this name carries (api-facts §15)."""
    accounts: list[Json] = []
    for account in chosen:
        rows = world.transactions_of(login, account, wishes.days) if wishes.transactions else ()
        accounts.append(bodies.detail_body(account, rows, identity=wishes.identity, kyc=wishes.kyc))
    return {"HttpStatusCode": 200, "Accounts": accounts, **bodies.footer(session, login)}


def kyc_content(session: Session, login: Login, accounts: list[Account]) -> dict[str, Json]:
    """The webhook that comes first: each holder once, on a list of its own (Flinks' reference, page KYC)."""
    holders: list[Json] = []
    for account in accounts:
        if (holder := bodies.holder_body(account)) not in holders:
            holders.append(holder)
    return {"HttpStatusCode": 200, "Holders": holders, **bodies.footer(session, login)}


# ---- Statements


def _statement_wishes(fields: Fields, world: World) -> Wishes:
    if not world.policies.statements:
        raise NotActivatedError("GetStatements is not activated by policy.")
    months = _MONTHS[fields.choice("NumberOfStatements", list(_MONTHS), "MostRecent")]
    accounts = fields.texts("AccountsFilter")
    if months == 12 and len(accounts) != 1:
        raise FieldError("Months12 needs exactly one account in AccountsFilter.")
    return Wishes(accounts=accounts, statements=months)


def _statements(world: World, session: Session, login: Login, chosen: list[Account], wishes: Wishes) -> Answer:
    by_account: list[Json] = [
        {
            "AccountNumber": account.number,
            "Statements": [_statement(world, login, account, back) for back in range(1, wishes.statements + 1)],
        }
        for account in chosen
    ]
    footer = bodies.footer(session, login)
    content: JsonObject = {"HttpStatusCode": 200, "StatementsByAccount": by_account, **footer}
    return json_answer(200, content)


def _statement(world: World, login: Login, account: Account, months_back: int) -> JsonObject:
    month = _month(login.last_refresh.date(), months_back)
    rows = world.transactions_of(login, account, HISTORY_DAYS)
    own = [row for row in rows if (row.date.year, row.date.month) == (month.year, month.month)]
    pdf = statement_pdf(login.institution.name, account, month, own)
    unique = f"{account.id}-{month:%Y%m}"
    return {"UniqueId": unique, "FileType": "PDF", "Base64Bytes": base64.b64encode(pdf).decode("ascii")}


def _month(today: date, back: int) -> date:
    months = today.year * 12 + today.month - 1 - back
    return date(months // 12, months % 12 + 1, 1)


class NotActivatedError(Exception):
    """The policy says that this method was not activated."""


_WISHES: Final[Mapping[str, Callable[[Fields, World], Wishes]]] = {
    "GetAccountsSummary": _summary_wishes,
    "GetAccountsDetail": _detail_wishes,
    "GetStatements": _statement_wishes,
}
_DELIVERIES: Final[Mapping[str, Callable[[World, Session, Login, list[Account], Wishes], Answer]]] = {
    "GetAccountsSummary": _summary,
    "GetAccountsDetail": _detail,
    "GetStatements": _statements,
}
ENDPOINTS: Final = frozenset({*_WISHES, *(f"{name}Async" for name in _WISHES)})
