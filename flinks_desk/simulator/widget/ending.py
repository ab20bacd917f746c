"""How a run of the widget ends: the address with its answers, the REDIRECT event in its four readings, and who moves.

Sources: api-facts §12.1 (redirectUrl, innerRedirect, jsRedirect), §12.2 (payloads); real-world RW-064 for the numbers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from flinks_desk.simulator.institutions import Institution
from flinks_desk.simulator.policies import Policies, RedirectEvent
from flinks_desk.simulator.widget import events
from flinks_desk.simulator.widget.events import Event, EventValue
from flinks_desk.simulator.widget.parameters import Settings


@dataclass(frozen=True)
class Connected:
    """What the person has brought about."""

    login_id: str
    request_id: str
    institution: Institution
    accounts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ending:
    """`how` is top or frame, or empty where nothing is to move; `result_path` is the widget's own last page."""

    event: Event
    url: str
    how: str
    result_path: str


def ending(connected: Connected, settings: Settings, policies: Policies, origin: str) -> Ending:
    answers = _answers(connected, settings, policies)
    path = result_path(connected.institution, answers)
    target = settings.text("redirectUrl")
    url = with_answers(target, answers) if target else origin + path
    fields = _fields(connected, settings, policies, url)
    moves = bool(target) and not settings.on("jsRedirect")
    inner = "frame" if settings.on("innerRedirect") else "top"
    return Ending(events.redirect(fields), url, inner if moves else "", path)


def with_answers(target: str, answers: Mapping[str, str]) -> str:
    """The landing address with the answers in its query; what it had before stays, and so does its fragment."""
    parts = urlsplit(target)
    query = "&".join(part for part in (parts.query, urlencode(answers)) if part)
    joined = urlunsplit(parts._replace(query=query))
    # urlsplit drops an empty authority, which an app's own address such as myapp:// needs.
    return joined if "://" in joined or "://" not in target else joined.replace(":", "://", 1)


def result_path(institution: Institution, answers: Mapping[str, str]) -> str:
    """The end page without a redirectUrl (api-facts §12.1, last paragraph)."""
    return f"/v2/Result/{quote(institution.code)}?" + urlencode({"thank-you": "true"} | dict(answers))


def account_id(accounts: tuple[str, ...], policies: Policies) -> str | list[str]:
    """One account is text; several are a list or a comma list, for both have been seen (api-facts §12.2)."""
    return list(accounts) if policies.account_ids_listed and len(accounts) > 1 else ",".join(accounts)


def _answers(connected: Connected, settings: Settings, policies: Policies) -> dict[str, str]:
    answers = {"loginId": connected.login_id, "institution": _institution(connected, policies)}
    if connected.accounts:
        answers["accountId"] = ",".join(connected.accounts)
    if settings.text("tag"):
        answers["tag"] = settings.text("tag")
    return answers


def _institution(connected: Connected, policies: Policies) -> str:
    return str(connected.institution.id) if policies.institution_as_number else connected.institution.code


def _fields(connected: Connected, settings: Settings, policies: Policies, url: str) -> dict[str, EventValue]:
    institution = _institution(connected, policies)
    match policies.redirect_event:
        case RedirectEvent.URL:
            return {"institution": institution, "url": url}
        case RedirectEvent.IDS:
            return {"loginId": connected.login_id, "requestId": connected.request_id, "institution": institution}
        case RedirectEvent.LOGIN_ID:
            return {"loginId": connected.login_id}
        case RedirectEvent.ALL:
            fields: dict[str, EventValue] = {"loginId": connected.login_id, "requestId": connected.request_id}
            if connected.accounts:
                fields["accountId"] = account_id(connected.accounts, policies)
            if settings.text("tag"):
                fields["tag"] = settings.text("tag")
            return fields | {"institution": institution, "url": url}
