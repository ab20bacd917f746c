"""How answers look on the wire: PascalCase, odd where Flinks is odd (api-facts §4, §7)."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from flinks_desk.simulator.challenges import Round
from flinks_desk.simulator.exchanges import Answer, Json, JsonObject, json_answer
from flinks_desk.simulator.institutions import Institution
from flinks_desk.simulator.ledger import Account, Transaction
from flinks_desk.simulator.outcomes import Challenged, Login, Opened, Session, TurnedDown
from flinks_desk.simulator.policies import Policies


def link(rel: str, href: str, example: str | None = None) -> JsonObject:
    """Lower case inside a PascalCase body (api-facts §4.3)."""
    return {"rel": rel, "href": href, "example": example}


def stamp(moment: datetime) -> str:
    """UTC without a zone, with fractions (api-facts §4.3)."""
    return moment.replace(tzinfo=None).isoformat(timespec="microseconds")


def login_body(login: Login) -> JsonObject:
    return {
        "Username": login.person.username,
        "IsScheduledRefresh": login.scheduled,
        "LastRefresh": stamp(login.last_refresh),
        "Type": login.type,
        "Id": login.id,
    }


def refused(status: int, code: str, message: str, hint: str) -> Answer:
    content: JsonObject = {"HttpStatusCode": status, "Message": message, "FlinksCode": code}
    return json_answer(status, content, hint=hint, flinks_code=code)


def turned_down(outcome: TurnedDown, policies: Policies) -> Answer:
    if outcome.session is None:
        return refused(outcome.status, outcome.code, outcome.message, outcome.hint)
    session = outcome.session
    content: dict[str, Json] = {
        "Links": [link("Authorization", "/Authorize")],
        "HttpStatusCode": outcome.status,
        "FlinksCode": outcome.code,
        "Institution": session.institution.code,
        "RequestId": session.request_id,
    }
    if policies.messages_in_session_refusals:
        content["Message"] = outcome.message
    if outcome.challenges:
        content["SecurityChallenges"] = challenges_body(outcome.challenges)
    return json_answer(outcome.status, content, hint=outcome.hint, flinks_code=outcome.code)


def challenges_body(challenges: Round) -> Sequence[JsonObject]:
    return [
        {"Type": challenge.type, "Prompt": challenge.prompt}
        | ({"Iterables": list(challenge.iterables)} if challenge.iterables else {})
        for challenge in challenges
    ]


def challenged(outcome: Challenged) -> Answer:
    session = outcome.session
    content: JsonObject = {
        "Links": [link("Authorization", "/Authorize")],
        "HttpStatusCode": 203,
        "SecurityChallenges": challenges_body(outcome.challenges),
        "Institution": session.institution.code,
        "RequestId": session.request_id,
    }
    return json_answer(203, content, hint=outcome.hint or None)


def opened(outcome: Opened) -> Answer:
    links = [
        link("AccountsDetail", "/GetAccountsDetail"),
        link("AccountsSummary", "/GetAccountsSummary"),
        link("Statements", "/GetStatements"),
    ]
    content: JsonObject = {"HttpStatusCode": 200, "Links": links, **footer(outcome.session, outcome.login)}
    return json_answer(200, content)


def footer(session: Session, login: Login) -> dict[str, Json]:
    """What closes every answer of a session."""
    content: dict[str, Json] = {
        "InstitutionName": login.institution.name,
        "Login": login_body(login),
        "InstitutionId": login.institution.id,
        "Institution": login.institution.code,
        "RequestId": session.request_id,
    }
    if session.tag is not None:
        content["Tag"] = session.tag
    return content


def pending(endpoint: str, session: Session, code: str, message: str, hint: str) -> Answer:
    twin = f"{endpoint}Async"
    content: JsonObject = {
        "FlinksCode": code,
        "Links": [link(twin, f"/{twin}", f"/{twin}/{{requestId}}")],
        "HttpStatusCode": 202,
        "Message": message,
        "RequestId": session.request_id,
    }
    return json_answer(202, content, hint=hint, flinks_code=code)


def money(amount: Decimal | None) -> float | None:
    return None if amount is None else float(amount)


def account_body(account: Account, *, identity: bool, kyc: bool, balance: bool = True) -> dict[str, Json]:
    """What Summary and Detail have in common."""
    return {
        "Title": account.title,
        "AccountNumber": account.number if identity else None,
        "LastFourDigits": account.number[-4:] if account.category == "Credits" else None,
        "Balance": _balance(account) if balance else None,
        "Category": account.category,
        "Type": account.type,
        "Currency": account.currency,
        "Holder": holder_body(account) if kyc else None,
        "AccountType": None,
        "Id": account.id,
    }


def detail_body(account: Account, transactions: Sequence[Transaction], *, identity: bool, kyc: bool) -> JsonObject:
    return {
        "Transactions": [_transaction(transaction) for transaction in transactions],
        "TransitNumber": account.transit if identity else None,
        "InstitutionNumber": account.institution_number if identity else None,
        "OverdraftLimit": money(account.overdraft),
    } | account_body(account, identity=identity, kyc=kyc)


def _balance(account: Account) -> JsonObject:
    return {
        "Available": money(account.available),
        "Current": money(account.current),
        "Limit": money(account.limit),
    }


def holder_body(account: Account) -> JsonObject:
    holder = account.holder
    return {
        "Name": holder.name,
        "Address": {
            "CivicAddress": holder.street,
            "City": holder.city,
            "Province": holder.province,
            "PostalCode": holder.postal_code,
            "POBox": None,
            "Country": holder.country,
        },
        "Email": holder.email,
        "PhoneNumber": holder.phone,
    }


def _transaction(transaction: Transaction) -> JsonObject:
    """Either Debit or Credit, the other null (api-facts §7.1)."""
    comes_in = transaction.amount > 0
    return {
        "Date": transaction.date.isoformat(),
        "Code": None,
        "Description": transaction.description,
        "Debit": None if comes_in else money(-transaction.amount),
        "Credit": money(transaction.amount) if comes_in else None,
        "Balance": money(transaction.balance),
        "Id": transaction.id,
    }


def institution_body(institution: Institution) -> JsonObject:
    """api-facts §8."""
    site = f"https://www.{institution.code.lower()}.example/"
    return {
        "Id": institution.id,
        "Localizations": [
            {"Language": language, "Name": institution.called(language), "Urls": [{"Type": "Main", "Url": site}]}
            for language in ("en", "fr")
        ],
        "Status": "Enabled" if institution.enabled else "Disabled",
        "Country": institution.country,
    }
