"""What the page shows next: pure functions from a run to a scene, which is plain data for the page's script.

A scene carries the events that belong to its appearing, and those that the page says itself when the person acts
(`says`), so that every event of the widget is decided here, and none in the browser.
"""

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from flinks_desk.simulator.challenges import Challenge
from flinks_desk.simulator.exchanges import Json
from flinks_desk.simulator.institutions import Institution
from flinks_desk.simulator.ledger import Account
from flinks_desk.simulator.people import PASSWORD, PEOPLE
from flinks_desk.simulator.widget import events
from flinks_desk.simulator.widget.ending import Ending
from flinks_desk.simulator.widget.events import Event
from flinks_desk.simulator.widget.visit import Page, Visit
from flinks_desk.simulator.widget.wording import Texts, say

FIRST_HINTS = ("Greatday", "greatday_nomfa")


@dataclass(frozen=True)
class Scene:
    page: Page
    detail: Mapping[str, Json] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    says: Mapping[str, Event] = field(default_factory=dict)

    def after(self, *before: Event) -> "Scene":
        return replace(self, events=(*before, *self.events))

    def as_json(self) -> dict[str, Json]:
        return dict(self.detail) | {
            "page": self.page.value,
            "events": [dict(event) for event in self.events],
            "says": {act: dict(event) for act, event in self.says.items()},
        }


def consent(visit: Visit, texts: Texts) -> Scene:
    days = visit.settings.text("daysOfTransactions").removeprefix("Days")
    detail: dict[str, Json] = {
        "customer": customer(visit, texts),
        "days": int(days) if visit.settings.on("withTransactions") else None,
        "statements": _statements(visit),
        "terms": _terms(visit),
    }
    said = {"accept": events.plain("COMPONENT_ACCEPT_CONSENT"), "deny": events.plain("COMPONENT_DENY_CONSENT")}
    loaded = (events.plain("COMPONENT_LOAD_CONSENT"),)
    return _scene(visit, Page.CONSENT, detail, loaded, {**said, **_TERMS})


def denied(visit: Visit, texts: Texts) -> Scene:
    return _scene(visit, Page.DENIED, {"customer": customer(visit, texts)})


def banks(visit: Visit, texts: Texts, institutions: Iterable[Institution]) -> Scene:
    country = visit.settings.text("institutionsLocation").upper()
    shown = [bank for bank in institutions if not country or bank.country == country]
    language = visit.settings.text("language")
    shown.sort(key=lambda bank: (not bank.demo_only, bank.called(language).casefold()))
    detail: dict[str, Json] = {
        "banks": [tile(bank, visit, texts) for bank in shown],
        "filters": visit.settings.on("institutionFilterEnable"),
        "demo": visit.settings.on("demo"),
        "back": "back" if _asks_consent(visit) else None,
    }
    return _scene(visit, Page.BANKS, detail, (events.selector_loaded(),))


def credentials(visit: Visit, texts: Texts, *, refused: str = "") -> Scene:
    bank = _bank(visit)
    step = "COMPONENT_LOAD_CREDENTIAL_RETRY" if refused else "COMPONENT_LOAD_CREDENTIAL"
    known = visit.known if visit.known and visit.known.institution == bank else None
    detail: dict[str, Json] = {
        "refused": REFUSED.get(refused),
        "username": visit.username if refused else known.person.username if known else "",
        "known": known is not None and not refused,
        "hints": users_for_tests(texts) if visit.settings.on("demo") else [],
        "terms": None if _asks_consent(visit) else _terms(visit),
        "back": "back" if visit.preset is None or _asks_consent(visit) else None,
    }
    said = {
        "submit": events.at_bank("SUBMIT_CREDENTIAL", bank.code),
        "forgotten": events.plain("COMPONENT_CLICK_RESET_PASSWORD"),
    }
    loaded = (events.at_bank(step, bank.code),)
    return _scene(visit, Page.CREDENTIALS, detail | {"bank": tile(bank, visit, texts)}, loaded, {**said, **_TERMS})


def mfa(visit: Visit, texts: Texts, challenges: Sequence[Challenge], *, again: bool) -> Scene:
    detail: dict[str, Json] = {
        "bank": tile(_bank(visit), visit, texts),
        "challenges": [
            {
                "prompt": challenge.prompt,
                "kind": kind_of(challenge),
                "choices": list(challenge.iterables),
                "several": challenge.several,
            }
            for challenge in challenges
        ],
        "retry": again,
        "hints": _answers_for_tests(challenges, texts) if visit.settings.on("demo") else [],
        "back": "back",
    }
    said = {
        "answer": events.plain("SUBMIT_MFA"),
        "info": events.plain("COMPONENT_HELP2FA_INFO"),
        "trouble": events.plain("COMPONENT_HELP2FA_TROUBLESHOOTING"),
    }
    loaded = (events.mfa_loaded((challenge.type for challenge in challenges), again=again),)
    return _scene(visit, Page.MFA, detail, loaded, said)


def accounts(visit: Visit, texts: Texts, shown: Sequence[Account], total: int) -> Scene:
    detail: dict[str, Json] = {
        "bank": tile(_bank(visit), visit, texts),
        "customer": customer(visit, texts),
        "accounts": [
            {
                "id": account.id,
                "title": account.title,
                "digits": account.number[-4:],
                "amount": float(account.current),
                "currency": account.currency,
            }
            for account in shown
        ],
        "total": total,
        "several": visit.settings.on("accountSelectorMultiple"),
        "title": not visit.settings.on("accountSelectorNoTitle"),
    }
    return _scene(visit, Page.ACCOUNTS, detail, (events.accounts_loaded(total, len(shown)),))


def questions(visit: Visit, texts: Texts, asked: Sequence[str]) -> Scene:
    detail: dict[str, Json] = {
        "bank": tile(_bank(visit), visit, texts),
        "questions": list(asked),
        "skippable": visit.settings.on("skipEnhancedMFA"),
    }
    return _scene(visit, Page.QUESTIONS, detail, (events.plain("ENHANCED_MFA_HAS_QUESTIONS"),))


def oauth(visit: Visit, texts: Texts, *, refused: bool) -> Scene:
    detail: dict[str, Json] = {
        "bank": tile(_bank(visit), visit, texts),
        "customer": customer(visit, texts),
        "url": f"/_widget/bank/{visit.ticket}",
        "how": "page" if visit.settings.on("oauthWindowRedirect") else "window",
        "refused": refused,
        "back": "back" if visit.preset is None or _asks_consent(visit) else None,
    }
    said = {
        "provider": events.plain("COMPONENT_ACCEPT_PROVIDER_CONSENT"),
        "opened": events.plain("POPUP_OPENED"),
        "blocked": events.plain("POPUP_BLOCKED"),
    }
    return _scene(visit, Page.OAUTH, detail, (), said)


def end(visit: Visit, texts: Texts, ending: Ending, facts: Mapping[str, str]) -> Scene:
    detail = _end(visit, texts, facts) | {
        "go": {"url": ending.url, "how": ending.how} if ending.how else None,
        "result_path": "" if ending.how else ending.result_path,
    }
    return _scene(visit, Page.END, detail, (ending.event,))


def result(visit: Visit, texts: Texts, facts: Mapping[str, str]) -> Scene:
    """The widget's own last page, opened by its address: nothing happens there any more."""
    return _scene(visit, Page.END, _end(visit, texts, facts))


def _end(visit: Visit, texts: Texts, facts: Mapping[str, str]) -> dict[str, Json]:
    return {
        "bank": tile(_bank(visit), visit, texts),
        "customer": customer(visit, texts),
        "go": None,
        "result_path": "",
        "facts": facts,
    }


@dataclass(frozen=True)
class WayOut:
    """What a person can do about a refusal."""

    retry: bool = False
    other_bank: bool = False


# Codes without a row end the connection like AGGREGATION_ERROR: another try, or another bank.
WAYS_OUT: Mapping[str, WayOut] = {
    "TOKEN_INVALID": WayOut(),
    "MAXIMUM_RETRY_REACHED": WayOut(),
    "RETRY_LATER": WayOut(retry=True, other_bank=True),
    "TOO_MANY_REQUESTS": WayOut(retry=True),
    "DISABLED_INSTITUTION": WayOut(other_bank=True),
    "DISABLED_LOGIN": WayOut(retry=True, other_bank=True),
    "NEW_ACCOUNT": WayOut(retry=True, other_bank=True),
    "UNAUTHORIZED": WayOut(retry=True, other_bank=True),
    "AGGREGATION_ERROR": WayOut(retry=True, other_bank=True),
    "INVALID_SECURITY_RESPONSE": WayOut(retry=True, other_bank=True),
    "SESSION_EXPIRED": WayOut(retry=True),
    "SESSION_NONEXISTENT": WayOut(other_bank=True),
}
REFUSED: Mapping[str, str] = {
    "INVALID_LOGIN": "refused",
    "INVALID_USERNAME": "refused_username",
    "INVALID_PASSWORD": "refused_password",
}


def problem(visit: Visit, texts: Texts, code: str, facts: Mapping[str, str]) -> Scene:
    way = WAYS_OUT.get(code.removesuffix("_NO_RETRY"), WAYS_OUT["AGGREGATION_ERROR"])
    bank = visit.institution
    detail: dict[str, Json] = {
        "code": code.removesuffix("_NO_RETRY"),
        "bank": tile(bank, visit, texts) if bank else None,
        "retry": way.retry and bank is not None,
        "other_bank": way.other_bank and visit.preset is None,
        "facts": facts,
    }
    return _scene(visit, Page.PROBLEM, detail)


def tile(bank: Institution, visit: Visit, texts: Texts) -> dict[str, Json]:
    """A bank in a list: its name, a neutral lettermark in a colour of its own, and whether it can be connected."""
    name = bank.called(visit.settings.text("language"))
    return {
        "code": bank.code,
        "name": name,
        "letters": letters_of(name),
        "hue": zlib.crc32(bank.code.encode()) % 360,
        "country": bank.country,
        "available": bank.enabled,
        "oauth": goes_to_bank(bank, visit),
        "under": texts["banks.demo"] if bank.demo_only else "",
    }


def letters_of(name: str) -> str:
    """BMO stays BMO, Coast Capital and FlinksCapital are initials, Vancity is its first two letters."""
    if name.isupper() and " " not in name:
        return name[:4]
    capitals = [letter for letter in name if letter.isupper()]
    return "".join(capitals[:2]) if len(capitals) > 1 else name[:2]


def goes_to_bank(bank: Institution, visit: Visit) -> bool:
    """An OAuth bank has a page of its own; demoOutbound makes one of the demo bank (api-facts §9, last lines)."""
    return bank.oauth or (bank.demo_only and visit.settings.on("demoOutbound"))


KINDS: Mapping[str, str] = {
    "ImageSelection": "picture",
    "MultipleChoiceMultipleAnswers": "several",
    "MultipleChoice": "one",
    "TextOrCall": "one",
    "PushNotification": "push",
}


def kind_of(challenge: Challenge) -> str:
    """How a challenge is drawn; an unknown type is a choice if it has choices, else text (api-facts §5.2)."""
    if challenge.type == "QuestionAndAnswer":
        return "pick" if challenge.iterables else "text"
    return KINDS.get(challenge.type, "one" if challenge.iterables else "text")


def users_for_tests(texts: Texts) -> list[Json]:
    """What people.py says of them is English; other languages have words of their own."""
    rows = sorted(PEOPLE, key=lambda person: person.username not in FIRST_HINTS)
    return [
        {
            "username": person.username,
            "password": PASSWORD,
            "about": texts.get(f"user.{person.username}", person.about),
            "first": person.username in FIRST_HINTS,
        }
        for person in rows
    ]


def customer(visit: Visit, texts: Texts) -> str:
    return visit.settings.text("customerName").strip()[:80] or texts["someone"]


def _answers_for_tests(challenges: Sequence[Challenge], texts: Texts) -> list[Json]:
    hints: list[Json] = []
    for at, challenge in enumerate(challenges):
        if challenge.any_answer:
            continue
        right = challenge.answers if challenge.several else challenge.answers[:1]
        if kind_of(challenge) == "picture":
            label = say(texts, "mfa.picture", number=challenge.iterables.index(right[0]) + 1)
        else:
            label = ", ".join(right)
        hints.append({"at": at, "answers": list(right), "label": label})
    return hints


_TERMS: Mapping[str, Event] = {
    "terms_accepted": events.plain("COMPONENT_ACCEPT_TERMS"),
    "terms_denied": events.plain("COMPONENT_DENY_TERMS"),
    "terms_opened": events.plain("COMPONENT_CLICK_TERMS_URL"),
}


def _terms(visit: Visit) -> dict[str, Json] | None:
    url = visit.settings.text("termsUrl")
    return {"url": url, "checkbox": not visit.settings.on("termsNoCheckbox")} if url else None


def _statements(visit: Visit) -> str:
    asked = visit.settings.on("detailsAndStatementEnable")
    return visit.settings.text("monthsOfStatements") if asked else ""


def _asks_consent(visit: Visit) -> bool:
    return visit.settings.on("consentEnable")


def _bank(visit: Visit) -> Institution:
    if visit.institution is None:
        raise ValueError("this page comes after a bank was chosen")
    return visit.institution


def _scene(
    visit: Visit,
    page: Page,
    detail: Mapping[str, Json],
    loaded: tuple[Event, ...] = (),
    said: Mapping[str, Event] | None = None,
) -> Scene:
    code = visit.institution.code if visit.institution else ""
    close = {"close": events.at_bank("COMPONENT_CLOSE_SESSION", code)}
    whole: dict[str, Json] = {"back": None, "step": _step(visit, page)} | dict(detail)
    return Scene(page, whole, loaded, dict(said or {}) | close)


def _step(visit: Visit, page: Page) -> dict[str, Json] | None:
    """Where the person stands, in as many steps as this run has."""
    way = [Page.CONSENT] if _asks_consent(visit) else []
    way += [] if visit.preset else [Page.BANKS]
    way += [Page.CREDENTIALS, Page.MFA]
    way += [Page.ACCOUNTS] if visit.settings.on("accountSelectorEnable") else []
    place = {Page.OAUTH: Page.CREDENTIALS, Page.QUESTIONS: Page.MFA}.get(page, page)
    return {"at": way.index(place) + 1, "of": len(way)} if place in way else None
