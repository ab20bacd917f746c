"""One run of the widget: what its server keeps between two acts of the person, and the shelf where the runs lie."""

from collections import OrderedDict
from dataclasses import dataclass
from enum import StrEnum

from flinks_desk.simulator.institutions import Institution
from flinks_desk.simulator.outcomes import Challenged, Login, Opened, Token, TurnedDown
from flinks_desk.simulator.widget.parameters import Settings

KEPT = 10_000


class Page(StrEnum):
    """What is on the screen; the page files have one drawing for each."""

    CONSENT = "consent"
    DENIED = "denied"
    BANKS = "banks"
    CREDENTIALS = "credentials"
    OAUTH = "oauth"
    MFA = "mfa"
    QUESTIONS = "questions"
    ACCOUNTS = "accounts"
    END = "end"
    PROBLEM = "problem"


@dataclass(frozen=True)
class Visit:
    """`id` names the run between page and server; `request_id` is Flinks' own, of the newest session."""

    id: str
    settings: Settings
    origin: str
    token: Token | None = None
    page: Page = Page.CONSENT
    preset: Institution | None = None  # named by the address
    known: Login | None = None  # the address's loginId
    institution: Institution | None = None
    request_id: str = ""
    asked: Challenged | None = None
    opened: Opened | None = None
    username: str = ""  # as typed, to be corrected after a refusal
    refusals: int = 0
    questions_done: bool = False
    at_bank: Opened | None = None  # signed in on the bank's own page, and not yet asked whether to share
    turned_down: TurnedDown | None = None  # there
    ticket: str = ""  # the bank's page that the person was sent to
    started: bool = False  # a bank was asked, so the token's own lifetime is over


class Visits:
    """The newest runs, by id; the oldest are forgotten first."""

    def __init__(self) -> None:
        self._visits: OrderedDict[str, Visit] = OrderedDict()

    def keep(self, visit: Visit) -> None:
        self._visits[visit.id] = visit
        self._visits.move_to_end(visit.id)
        while len(self._visits) > KEPT:
            self._visits.popitem(last=False)

    def find(self, visit_id: str) -> Visit | None:
        return self._visits.get(visit_id)

    def with_ticket(self, ticket: str) -> Visit | None:
        return next((visit for visit in self._visits.values() if ticket and visit.ticket == ticket), None)
