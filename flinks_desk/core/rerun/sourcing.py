"""Where each value of a run comes from: the place's own keys, an answer of the run, a person, the test bank.

A value is followed by what brought it at the customer's; where that cannot be seen, the nearest call before it that
brings such a value is taken; where there is none, such a call is made first.
Must not live here: what stands where (`marking.py`).
"""

from flinks_desk.core.artefacts.model import JsonValue
from flinks_desk.core.diagnosis import shapes
from flinks_desk.core.diagnosis.draft import Draft
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.diagnosis.stands import same
from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.known import Role
from flinks_desk.core.lean import dataclass, field
from flinks_desk.core.profile import Profile
from flinks_desk.core.rerun.bodies import SESSIONS, answering_body, is_trial, session_body
from flinks_desk.core.rerun.marking import Marked, Marker
from flinks_desk.core.rerun.model import (
    STAND_IN,
    Answered,
    Given,
    Need,
    Own,
    Published,
    Slot,
    Source,
    Step,
    Typed,
    Variant,
    marks_in,
)
from flinks_desk.core.sandbox_bank import ASKED_USER, INSTITUTION, PASSWORD, QUIET_USER
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = ["Have", "Sources"]

MINT = "GenerateAuthorizeToken"
KEYS = frozenset({Role.SECRET_KEY, Role.X_API_KEY})
USUAL = {"institution": INSTITUTION, "username": QUIET_USER, "language": "en", "tag": "rerun"}
"""What is put where only the customer's machine knows a value of the test bank's."""


@dataclass(frozen=True, slots=True)
class Have:
    """What is at hand at the place where it is run."""

    keys: frozenset[Role] = frozenset()
    login_id: str = ""
    """Of the connection that is open in the window, if it is of that place."""


@dataclass(slots=True)
class Sources:
    """The sources of a plan while it is made; it adds the steps that have to come first."""

    report: Report
    target: Profile
    variant: Variant
    have: Have
    marker: Marker
    steps: list[Step]
    _found: dict[int, Source] = field(default_factory=dict)
    _needs: list[Need] = field(default_factory=list)
    _spent: set[Source] = field(default_factory=set)
    """Tokens that have opened a session."""
    _promised: set[int] = field(default_factory=set)
    """Steps whose token, unseen in the artefact, is taken for one of the customer's values."""
    _openers: list[tuple[int, Source | None]] = field(default_factory=list)
    """Steps that open a session, and their tokens."""
    _connections: dict[str, int] = field(default_factory=dict)
    """The steps that connected the test bank's users."""

    def slots(self) -> tuple[Slot, ...]:
        """All slots, in the order of their marks."""
        return tuple(
            Slot(one.role, self._found.get(number, Given(STAND_IN, _STOOD)), one.name)
            for number, one in enumerate(self.marker.marked)
        )

    def needs(self) -> tuple[Need, ...]:
        """What a person has to give."""
        return tuple(self._needs)

    def asked_by(self, look: Look) -> int | None:
        """The step whose questions this request answers, as far as can be told."""
        if look.name not in SESSIONS:
            return None
        if not self._openers:
            return self._session(user=ASKED_USER) if look.has_field("SecurityResponses") else None
        last = self._openers[-1][0]
        asked = self.steps[last - 1].theirs
        is_silent = not look.request.body_known or look.json is None
        follows = is_silent and asked is not None and asked.asks_questions
        return last if look.is_answer_to_questions or follows else None

    def find(self, draft: Draft, look: Look, asked_by: int | None) -> None:
        """A source for each value of this request that has none yet. It may add steps that come first."""
        numbers = dict.fromkeys(marks_in(draft))
        # The token comes last: what else has to be made first uses tokens of its own.
        for number in sorted(numbers, key=lambda one: self.marker.marked[one].role is Role.AUTHORIZE_TOKEN):
            if number not in self._found:
                self._found[number] = self._source(self.marker.marked[number], look, asked_by)

    def took(self, step: Step, look: Look) -> None:
        """This step is in the plan: what it brings and uses up."""
        if look.name not in SESSIONS:
            return
        if step.asked_by is None:
            found = self._token_of(step.draft)
            self._openers.append((step.number, found))
            if found is not None:
                self._spent.add(found)
        elif self._openers:
            self._openers[-1] = (step.number, self._openers[-1][1])

    def _source(self, one: Marked, look: Look, asked_by: int | None) -> Source:
        match one.role:
            case Role.SECRET_KEY | Role.X_API_KEY:
                return Own() if one.role in self.have.keys else self._typed(one.role)
            case Role.AUTHORIZE_TOKEN:
                return self._token(one, asked_by)
            case Role.REQUEST_ID:
                return self._request_id(one, look)
            case Role.LOGIN_ID:
                return self._login_id(one, look)
            case Role.CUSTOMER_ID:
                return Given(self.target.customer_id, text("of this place"))
            case Role.PASSWORD | Role.MFA_ANSWER:
                return self._of_bank(one)
            case _:
                return self._other(one)

    def _token(self, one: Marked, asked_by: int | None) -> Source:
        born = self._born(one.value, "token")
        if born is not None:
            return Answered(born)
        if asked_by is not None and not one.fresh:
            opener = next((token for number, token in self._openers if number == asked_by), None)
            if opener is not None and (not one.value or self.steps[asked_by - 1].request is None):
                return opener
        last = None if one.fresh else self._last_mint(one)
        return Answered(last if last is not None else self._mint())

    def _last_mint(self, one: Marked) -> int | None:
        """The nearest token call of the customer's whose token may be this one."""
        mints = [step for step in self.steps if step.endpoint == MINT and step.request is not None]
        if not mints:
            return None
        last = mints[-1]
        if self.variant is Variant.CORRECTED and Answered(last.number) in self._spent:
            return None
        seen = bool(last.theirs and last.theirs.token)
        if one.value and (seen or last.number in self._promised):
            return None
        if one.value:
            self._promised.add(last.number)
        return last.number

    def _request_id(self, one: Marked, look: Look) -> Source:
        if one.value and self._stays(one.value, look, "RequestId"):
            return Given(one.value, _AS_SENT)
        born = self._born(one.value, "request_id")
        if born is not None:
            return Answered(born)
        if self._openers and (not one.value or not self._tells_request_ids()):
            return Answered(self._openers[-1][0])
        if one.value and self._is_own(look):
            return Given(one.value, _OWN)
        return Answered(self._session())

    def _login_id(self, one: Marked, look: Look) -> Source:
        if one.value and self._stays(one.value, look, "LoginId"):
            return Given(one.value, _AS_SENT)
        born = self._born(one.value, "login_id")
        if born is not None:
            return Answered(born)
        if one.value and self._is_own(look):
            return Given(one.value, _OWN)
        if is_trial(self.target):
            return Answered(self._connected(ASKED_USER if look.status == 203 else QUIET_USER))
        if self.have.login_id:
            return Given(self.have.login_id, text("of the connection that is open in the window"))
        return self._typed(Role.LOGIN_ID)

    def _of_bank(self, one: Marked) -> Source:
        if not is_trial(self.target):
            return self._typed(one.role, one.name)
        if one.role is Role.PASSWORD:
            return Given(Secret(one.value or PASSWORD), text("of the test bank's user"))
        return Published()

    def _other(self, one: Marked) -> Source:
        if one.role is Role.UNKNOWN and one.name and not one.value:
            usual = USUAL.get(one.name.lower()) if is_trial(self.target) else None
            return Given(usual, text("of the test bank")) if usual else self._typed(Role.UNKNOWN, one.name)
        return Given(STAND_IN, _STOOD)

    def _stays(self, value: str, look: Look, name: str) -> bool:
        """Whether a value is itself what is wrong, so that it is sent as it is."""
        if not shapes.is_guid(value):
            return True
        wrong = {"field-invalid", "request-id-invented"}
        return self.variant is Variant.AS_SENT and any(
            finding.request == look.index and finding.code in wrong and name.lower() in finding.where.lower()
            for finding in self.report.findings
        )

    def _is_own(self, look: Look) -> bool:
        """Whether the customer's place is the one where it is run."""
        is_host = look.address.instance == self.target.instance or (
            bool(look.address.host) and self.target.api.lower().endswith(f"//{look.address.host}:{look.address.port}")
        )
        return is_host and same(look.place.customer_id) == same(self.target.customer_id)

    def _born(self, value: str, what: str) -> int | None:
        """The step whose answer brought this value at the customer's."""
        if not value:
            return None
        return next(
            (
                step.number
                for step in reversed(self.steps)
                if step.theirs is not None and same(getattr(step.theirs, what)) == same(value)
            ),
            None,
        )

    def _tells_request_ids(self) -> bool:
        """Whether the last session's answer shows its RequestId; then another one is of another session."""
        theirs = self.steps[self._openers[-1][0] - 1].theirs
        return bool(theirs and theirs.request_id)

    def _token_of(self, draft: Draft) -> Source | None:
        numbers = (n for n in marks_in(draft) if self.marker.marked[n].role is Role.AUTHORIZE_TOKEN)
        return next((self._found[number] for number in numbers if number in self._found), None)

    def _typed(self, role: Role, name: str = "") -> Typed:
        need = Need(role, name)
        if need not in self._needs:
            self._needs.append(need)
        return Typed(self._needs.index(need))

    def _mint(self) -> int:
        """A step that makes a token."""
        return self._made_first(MINT, None, text("A token has to be made first: it works once."))

    def _connected(self, user: str) -> int:
        """The step whose answer brings the LoginId of a test user."""
        if user not in self._connections:
            before = self._openers[:]
            number = self._session(user)
            if user == ASKED_USER:
                token = self._openers[-1][1]
                number = self._made_first("Authorize", answering_body(self.marker), _CONNECTED, token, asked_by=number)
            self._openers = before  # nobody's RequestId is taken from here
            self._connections[user] = number
        return self._connections[user]

    def _session(self, user: str = QUIET_USER) -> int:
        """Steps that open a session; the number of the last."""
        token = Answered(self._mint())
        why = _CONNECTED if is_trial(self.target) else text("A session has to be opened first.")
        number = self._made_first("Authorize", session_body(self.target, self.marker, user=user), why, token)
        self._openers.append((number, token))
        return number

    def _made_first(
        self,
        endpoint: str,
        body: dict[str, JsonValue] | None,
        why: Text,
        token: Source | None = None,
        asked_by: int | None = None,
    ) -> int:
        row = ENDPOINTS[endpoint]
        credential = self.marker.add(Marked(row.role or Role.UNKNOWN))
        headers = (("Content-Type", "application/json"), ("Accept", "application/json"), (row.header, credential))
        path = f"/v3/{self.target.customer_id}{row.path}"
        draft = Draft(row.method, "https://", "", path, (), headers, body)
        for number in dict.fromkeys(marks_in(draft)):
            one = self.marker.marked[number]
            self._found[number] = token if token and one.role is Role.AUTHORIZE_TOKEN else self._plain(one, asked_by)
        self.steps.append(Step(len(self.steps) + 1, endpoint, draft, why=why, patience=row.patience, asked_by=asked_by))
        return len(self.steps)

    def _plain(self, one: Marked, asked_by: int | None) -> Source:
        """A source for a value of a step that is made first."""
        if one.role is Role.REQUEST_ID and asked_by:
            return Answered(asked_by)
        if one.role in KEYS:
            return Own() if one.role in self.have.keys else self._typed(one.role)
        if one.role is Role.LOGIN_ID and self.have.login_id:
            return Given(self.have.login_id, text("of the connection that is open in the window"))
        return self._of_bank(one) if one.role in {Role.PASSWORD, Role.MFA_ANSWER} else self._typed(one.role)


_STOOD = text("something that is refused like theirs; their own value stays here")
_CONNECTED = text("The test bank's user is connected first.")
_AS_SENT = text("as they sent it")
_OWN = text("as they sent it, since it is of this place")
