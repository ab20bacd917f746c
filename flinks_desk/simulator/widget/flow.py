"""The rules of a run: from a person's act to the next page. The world says what the bank says; this, what follows.

A table names every act that a page knows; anything else is answered with nothing, and changes nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from flinks_desk.simulator.institutions import Institution, listed
from flinks_desk.simulator.outcomes import Challenged, Opened, Outcome, TurnedDown
from flinks_desk.simulator.widget import events, scenes
from flinks_desk.simulator.widget.ending import Connected, account_id, ending
from flinks_desk.simulator.widget.picker import pickable
from flinks_desk.simulator.widget.scenes import REFUSED, Scene
from flinks_desk.simulator.widget.visit import Page, Visit
from flinks_desk.simulator.widget.wording import Texts
from flinks_desk.simulator.world import SignIn, World


@dataclass(frozen=True)
class Act:
    """What the person did, as the page tells it."""

    name: str
    institution: str = ""
    username: str = ""
    password: str = field(default="", repr=False)
    answer: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    accounts: tuple[str, ...] = ()


Turn = tuple[Visit, Scene | None]


class Flow:
    """One run's rules over one world; it keeps nothing itself."""

    def __init__(self, world: World, wording: Mapping[str, Texts], new_id: Callable[[], str]) -> None:
        self.world = world
        self.wording = wording
        self.new_id = new_id

    def texts(self, visit: Visit) -> Texts:
        return self.wording[visit.settings.text("language")]

    def act(self, visit: Visit, act: Act, by: str) -> Turn:
        rule = RULES.get((visit.page, act.name))
        if rule is None:
            return visit, None
        if self._token_died(visit):
            return self.token_invalid(visit, "The token expired while the page was open.")
        visit = self.without_lost_login(visit)
        return _shown(rule(self, visit, act, by) if visit.turned_down is None else self.look(visit))

    def without_lost_login(self, visit: Visit) -> Visit:
        """A connection can go while its pages are open: by DeleteCard, or because the simulator was reset."""
        connected = visit.opened or visit.at_bank
        if connected is None or self.world.login(connected.login.id) is not None:
            return visit
        gone = TurnedDown("SESSION_NONEXISTENT", 400, "", "The login of this run was removed.", connected.session)
        return replace(visit, opened=None, at_bank=None, asked=None, turned_down=gone)

    # ---- before a bank is chosen

    def begin(self, visit: Visit) -> Turn:
        """The first page of a run whose token was accepted."""
        if visit.settings.on("consentEnable"):
            return _shown((visit, scenes.consent(visit, self.texts(visit))))
        return _shown(self.after_consent(visit))

    def after_consent(self, visit: Visit) -> Turn:
        return self._banks(visit) if visit.preset is None else self.choose(visit, visit.preset)

    def token_invalid(self, visit: Visit, why: str) -> Turn:
        scene = scenes.problem(visit, self.texts(visit), "TOKEN_INVALID", {"hint": why})
        return _shown((visit, scene.after(events.plain("TOKEN_INVALID"))))

    def accept(self, visit: Visit, _act: Act, _by: str) -> Turn:
        if self.world.take_fault("token-invalid-during-consent"):
            return self.token_invalid(visit, "Ordered by the fault token-invalid-during-consent.")
        return self.after_consent(visit)

    def deny(self, visit: Visit, _act: Act, _by: str) -> Turn:
        return visit, scenes.denied(visit, self.texts(visit))

    def consent(self, visit: Visit, _act: Act, _by: str) -> Turn:
        return visit, scenes.consent(visit, self.texts(visit))

    def _banks(self, visit: Visit) -> Turn:
        visit = replace(visit, institution=None, refusals=0)
        institutions = listed(demo=visit.settings.on("demo"))
        return visit, scenes.banks(visit, self.texts(visit), institutions)

    def chosen(self, visit: Visit, act: Act, _by: str) -> Turn:
        shown = listed(demo=visit.settings.on("demo"))
        bank = next((bank for bank in shown if bank.code == act.institution), None)
        if bank is None:
            return visit, None
        visit, scene = self.choose(visit, bank)
        return visit, scene and scene.after(events.at_bank("INSTITUTION_SELECTED", bank.code))

    def choose(self, visit: Visit, bank: Institution) -> Turn:
        visit = replace(visit, institution=bank, refusals=0)
        if not bank.enabled:
            scene = scenes.problem(visit, self.texts(visit), "DISABLED_INSTITUTION", {})
            return visit, scene.after(events.at_bank("DISABLED_INSTITUTION", bank.code))
        return self._door(visit)

    def _door(self, visit: Visit) -> Turn:
        """The bank's own page, or ours for user name and password."""
        if visit.institution and scenes.goes_to_bank(visit.institution, visit):
            visit = replace(visit, ticket=self.new_id(), asked=None, opened=None, at_bank=None, turned_down=None)
            blocked = self.world.take_fault("popup-blocked") is not None
            return visit, scenes.oauth(visit, self.texts(visit), refused=blocked)
        scene = scenes.credentials(visit, self.texts(visit))
        unknown = self.world.take_fault("unknown-step")
        return visit, scene.after(events.nobody_knows()) if unknown else scene

    # ---- at the bank

    def submit(self, visit: Visit, act: Act, by: str) -> Turn:
        visit = replace(visit, started=True, username=act.username)
        return self.met(visit, self.sign_in(visit, act.username, act.password, by))

    def sign_in(self, visit: Visit, username: str, password: str, by: str) -> Outcome:
        """Also used by the bank's own page."""
        ordered = self.world.turn_down_by_order("Authorize")
        if ordered is not None or visit.institution is None:
            return ordered or TurnedDown("INVALID_REQUEST", 401, "", "No institution was chosen.")
        settings = visit.settings
        tag, language = settings.text("tag") or None, settings.text("language")
        asked = SignIn(visit.institution.code, username, password, language=language, tag=tag)
        return self.world.open_session(asked, by=by, token=visit.token)

    def answer(self, visit: Visit, act: Act, by: str) -> Turn:
        if visit.asked is None or len(act.answer) != len(visit.asked.challenges):
            return visit, None
        given = {
            challenge.prompt: list(said) for challenge, said in zip(visit.asked.challenges, act.answer, strict=True)
        }
        return self.met(visit, self.world.answer(visit.request_id, given, by=by))

    def met(self, visit: Visit, outcome: Outcome) -> Turn:
        """What the bank said, as the next page."""
        match outcome:
            case Opened():
                visit = replace(visit, opened=outcome, request_id=outcome.session.request_id, refusals=0)
                return self.finish(visit)
            case Challenged():
                return self._challenged(visit, outcome)
            case TurnedDown():
                return self.turned_down(visit, outcome)

    def _challenged(self, visit: Visit, outcome: Challenged) -> Turn:
        before = visit.asked
        again = before is not None and before.session.wrong < outcome.session.wrong
        visit = replace(visit, asked=outcome, request_id=outcome.session.request_id)
        return visit, scenes.mfa(visit, self.texts(visit), outcome.challenges, again=again)

    def turned_down(self, visit: Visit, down: TurnedDown) -> Turn:
        bank = visit.institution.code if visit.institution else ""
        request_id = down.session.request_id if down.session else self.new_id()
        said = events.refused(request_id, down.code, bank)
        if down.challenges and down.session:
            visit, scene = self._challenged(visit, Challenged(down.session, down.challenges))
            return visit, scene and scene.after(said)
        if down.code in REFUSED and visit.institution:
            return self._refused(visit, down, said)
        more = [events.at_bank("DISABLED_INSTITUTION", bank)] if down.code == "DISABLED_INSTITUTION" else []
        facts = {"flinksCode": down.code, "requestId": request_id, "hint": down.hint}
        return visit, scenes.problem(visit, self.texts(visit), down.code, facts).after(said, *more)

    def _refused(self, visit: Visit, down: TurnedDown, said: events.Event) -> Turn:
        visit = replace(visit, refusals=visit.refusals + 1)
        most = visit.settings.count("maximumRetry", self.world.policies.maximum_retry)
        if most and visit.refusals >= most:
            scene = scenes.problem(visit, self.texts(visit), "MAXIMUM_RETRY_REACHED", {"flinksCode": down.code})
            return visit, scene.after(said, events.plain("MAXIMUM_RETRY_REACHED"))
        return visit, scenes.credentials(visit, self.texts(visit), refused=down.code).after(said)

    def look(self, visit: Visit, _act: Act | None = None, _by: str = "") -> Turn:
        """What has become of the bank's own page: nothing yet, a connection, or a refusal."""
        if visit.opened is not None:
            return self.finish(visit)
        if visit.turned_down is not None:
            down = visit.turned_down
            return self.turned_down(replace(visit, turned_down=None, ticket=""), down)
        return visit, None

    def come_back(self, visit: Visit) -> tuple[Visit, Scene]:
        """From a bank's page that took the widget's place."""
        visit, scene = _shown(self.look(visit))
        return visit, scene or scenes.oauth(visit, self.texts(visit), refused=False)

    # ---- after the bank

    def finish(self, visit: Visit) -> Turn:
        """Everything that comes between the bank's yes and the end."""
        if visit.opened is None:
            return visit, None
        if visit.settings.on("scheduleRefresh"):
            self.world.set_scheduled(visit.opened.login.id, on=True)
        if visit.settings.on("enhancedMFA") and not visit.questions_done:
            return self._questions(visit, visit.opened)
        return self._accounts(visit, visit.opened)

    def _questions(self, visit: Visit, opened: Opened) -> Turn:
        visit = replace(visit, questions_done=True)
        asked = [challenge.prompt for round_ in opened.session.plan for challenge in round_ if not challenge.iterables]
        if asked:
            return visit, scenes.questions(visit, self.texts(visit), asked)
        visit, scene = self._accounts(visit, opened)
        return visit, scene and scene.after(events.plain("ENHANCED_MFA_NO_QUESTIONS"))

    def go_on(self, visit: Visit, _act: Act, _by: str) -> Turn:
        return self.finish(visit)

    def _accounts(self, visit: Visit, opened: Opened) -> Turn:
        own = self.world.accounts_of(opened.login.id)
        chosen_before = [account.id for account in own if account.id in visit.settings.listed("resumeSelectedAccounts")]
        if chosen_before:
            return self._end(visit, opened, chosen_before)
        if not visit.settings.on("accountSelectorEnable"):
            return self._end(visit, opened, ())
        return visit, scenes.accounts(visit, self.texts(visit), pickable(own, visit.settings), len(own))

    def picked(self, visit: Visit, act: Act, _by: str) -> Turn:
        if visit.opened is None:
            return visit, None
        offered = pickable(self.world.accounts_of(visit.opened.login.id), visit.settings)
        picked = [account.id for account in offered if account.id in act.accounts]
        if not picked or (len(picked) > 1 and not visit.settings.on("accountSelectorMultiple")):
            return visit, None
        visit, scene = self._end(visit, visit.opened, picked)
        said = events.accounts_chosen(account_id(tuple(picked), self.world.policies))
        return visit, scene and scene.after(said)

    def _end(self, visit: Visit, opened: Opened, picked: Sequence[str]) -> Turn:
        self.world.select_accounts(opened.session.request_id, picked)
        connected = Connected(opened.login.id, opened.session.request_id, opened.login.institution, tuple(picked))
        ended = ending(connected, visit.settings, self.world.policies, visit.origin)
        facts = {"loginId": connected.login_id, "requestId": connected.request_id}
        scene = scenes.end(visit, self.texts(visit), ended, facts)
        return visit, scene.after(ended.event) if self.world.take_fault("duplicate-redirect") else scene

    # ---- back and again

    def back(self, visit: Visit, act: Act, by: str) -> Turn:
        if visit.preset is not None or visit.page is Page.BANKS:
            return self.consent(visit, act, by)
        return self._banks(visit)

    def again(self, visit: Visit, _act: Act, _by: str) -> Turn:
        return self._door(visit) if visit.institution else self.after_consent(visit)

    def other_bank(self, visit: Visit, _act: Act, _by: str) -> Turn:
        return self._banks(visit)

    def _token_died(self, visit: Visit) -> bool:
        """An accepted token still has to reach a bank within its lifetime (real-world RW-062)."""
        if visit.token is None or visit.started:
            return False
        lifetime = timedelta(minutes=self.world.policies.token_minutes)
        return self.world.clock.now() - visit.token.made_at >= lifetime


Rule = Callable[[Flow, Visit, Act, str], Turn]

RULES: Mapping[tuple[Page, str], Rule] = {
    (Page.CONSENT, "accept"): Flow.accept,
    (Page.CONSENT, "deny"): Flow.deny,
    (Page.DENIED, "again"): Flow.consent,
    (Page.BANKS, "choose"): Flow.chosen,
    (Page.BANKS, "back"): Flow.back,
    (Page.CREDENTIALS, "submit"): Flow.submit,
    (Page.CREDENTIALS, "back"): Flow.back,
    (Page.OAUTH, "look"): Flow.look,
    (Page.OAUTH, "back"): Flow.back,
    (Page.MFA, "answer"): Flow.answer,
    (Page.MFA, "back"): Flow.again,
    (Page.QUESTIONS, "questions"): Flow.go_on,
    (Page.QUESTIONS, "skip"): Flow.go_on,
    (Page.ACCOUNTS, "accounts"): Flow.picked,
    (Page.ACCOUNTS, "other_bank"): Flow.other_bank,
    (Page.PROBLEM, "retry"): Flow.again,
    (Page.PROBLEM, "other_bank"): Flow.other_bank,
}


def _shown(turn: Turn) -> Turn:
    """The run remembers which page is on the screen."""
    visit, scene = turn
    return (visit, scene) if scene is None else (replace(visit, page=scene.page), scene)
