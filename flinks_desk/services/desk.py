"""The desk: the main job, one method a use case, over one session that it shows to its listeners.

The rules it keeps: a token opens one session and is never given out twice; after a time-out it counts as used up; bank
credentials are sent once, and again only when a person says so; a cancelled call leaves the state it found.
Must not live here: Qt, httpx, or the use cases themselves (`minting.py`, `previewing.py`, `opening.py`, `fetching.py`,
`rerunner.py`).
"""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from flinks_desk.core import connect, countdown
from flinks_desk.core.authorize import Answers, Choice, Opened, Written
from flinks_desk.core.data_requests import DataKind
from flinks_desk.core.exchange import Json
from flinks_desk.core.frame_watch import Sign
from flinks_desk.core.go_live.checks import Check
from flinks_desk.core.go_live.judging import Verdict
from flinks_desk.core.go_live.state import Answer
from flinks_desk.core.journal import Entry
from flinks_desk.core.kit import KitFile, KitLanguage
from flinks_desk.core.known import Known, Role
from flinks_desk.core.look import Look
from flinks_desk.core.mishap import Mishap
from flinks_desk.core.oauth import Entry as OAuthEntry
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from flinks_desk.core.summary import SummaryLine, summary
from flinks_desk.core.text import Language, Text
from flinks_desk.core.webhook import Checked, Hook
from flinks_desk.core.writers.of_session import three_calls
from flinks_desk.services import (
    exporting,
    fetching,
    go_live,
    kit,
    minting,
    oauth,
    opening,
    previewing,
    repeating,
    resuming,
    watching,
    webhooks,
)
from flinks_desk.services.archive import Archive
from flinks_desk.services.clock import Clock
from flinks_desk.services.keys import Keys
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.stage import Stage
from flinks_desk.services.vault import Vault
from flinks_desk.services.wire import Wire

if TYPE_CHECKING:  # what runs again is imported when it is first wanted: reading what customers send is much
    from flinks_desk.core.connectivity import Reach
    from flinks_desk.core.diagnosis.report import Report
    from flinks_desk.core.rerun.model import Plan, Variant
    from flinks_desk.core.support_report.model import Report as SupportReport
    from flinks_desk.services.networks import Network
    from flinks_desk.services.rerunner import Prepared, Rerun
    from flinks_desk.services.support_report import Wish

__all__ = ["Desk"]


class Desk:
    """One person's work with one place at a time."""

    def __init__(
        self,
        *,
        wire: Wire,
        vault: Vault,
        clock: Clock,
        profiles: Profiles,
        journal: Archive,
        salt: bytes,
        profile: Profile,
    ) -> None:
        self._profiles = profiles
        self._stage = Stage(wire, clock, journal, Keys(vault, salt), profile)

    @property
    def session(self) -> Session:
        """Where the person stands now."""
        return self._stage.session

    @property
    def entries(self) -> Sequence[Entry]:
        """The journal so far."""
        return self._stage.journal.entries

    @property
    def known(self) -> Known:
        """Every value met so far, by fingerprint."""
        return self._stage.keys.known

    def on_session(self, listener: Callable[[Session], None]) -> None:
        """Tell this listener of each new session."""
        self._stage.on_session(listener)

    def off_session(self, listener: Callable[[Session], None]) -> None:
        """Tell this listener no more."""
        self._stage.off_session(listener)

    def on_entry(self, listener: Callable[[Entry], None]) -> None:
        """Tell this listener of each new entry."""
        self._stage.journal.on_entry(listener)

    def off_entry(self, listener: Callable[[Entry], None]) -> None:
        """Tell this listener no more."""
        self._stage.journal.off_entry(listener)

    async def choose(self, profile: Profile) -> None:
        """Work with another place: token, session and data of the old one are forgotten, its keys looked for."""
        profile = self._profiles.fitted(profile)
        self._stage.move(profile)
        self._profiles.save(profile)
        self._stage.meet(profile.customer_id, Role.CUSTOMER_ID)
        await self._stage.keys.load(profile, self._stage.clock.now())
        if self.session.profile is profile:
            self._stage.show_keys()

    def look_at(self, role: Role, pasted: str) -> Look:
        """What is to be said about a value while it is typed or pasted."""
        return self._stage.keys.look(role, pasted, self.session.profile)

    async def keep(self, role: Role, value: Secret, *, remember: bool) -> None:
        """Use a key, and remember it in the keyring if that is wished."""
        self._stage.show(replace(self.session, findings=()))
        await self._stage.keys.keep(role, value, self.session.profile, self._stage.clock.now(), remember=remember)
        self._stage.show_keys()

    async def ask_keyring_again(self) -> None:
        """Ask for the keys that the keyring did not give, and to keep those that it would not keep."""
        await self._stage.keys.ask_again(self.session.profile, self._stage.clock.now())
        self._stage.show_keys()

    async def keep_at(self, profile: Profile, role: Role, value: Secret) -> Text | None:
        """Remember a key for another place; why that could not be."""
        return await self._stage.keys.keep_at(profile, role, value)

    async def kept_at(self, profile: Profile) -> tuple[Role, ...]:
        """Which keys of a place are kept."""
        return await self._stage.keys.kept_at(profile)

    async def forget_at(self, profile: Profile) -> Text | None:
        """Keep no key of a place any longer; why that could not be."""
        in_use = self.session.profile.is_same_place(profile)
        why = await self._stage.keys.forget_at(profile, in_use=in_use)
        self._stage.show_keys()
        return why

    async def forget(self, role: Role) -> None:
        """Use a key no longer, and take it out of the keyring."""
        await self._stage.keys.forget(role, self.session.profile)
        self._stage.show_keys()

    async def make_token(self) -> None:
        """Ask Flinks for a token."""
        await minting.make_token(self._stage)

    def set_options(self, options: Mapping[str, str]) -> None:
        """Change the widget's parameters."""
        self._stage.show(replace(self.session, preview=replace(self.session.preview, options=dict(options))))

    def connect_url(self) -> connect.ConnectUrl:
        """The widget's address as it would be now, the token sealed."""
        return previewing.address(self._stage)

    def open_preview(self, *, as_page: bool = False) -> connect.ConnectUrl | None:
        """Hand the token to the widget; `None`, with findings, if there is none to hand out."""
        return previewing.open_preview(self._stage, as_page=as_page)

    async def open_pair(self) -> tuple[connect.ConnectUrl, connect.ConnectUrl] | None:
        """Two new tokens for the widget in both languages; `None`, with findings, if they were not to be had."""
        return await previewing.open_pair(self._stage)

    def speak(self, language: str) -> None:
        """What the window speaks: a widget begins with it, unless a person chose otherwise."""
        previewing.speak(self._stage, language)

    def frame_showed(self, sign: Sign) -> None:
        """The preview noticed what keeps the widget from being shown."""
        watching.notice(self._stage, sign)

    def is_frame_blank(self) -> bool:
        """Whether the widget has been silent for so long that somebody should ask why."""
        return watching.is_blank(self._stage)

    async def why_blank(self) -> None:
        """Ask the widget's host why nothing is shown."""
        await watching.why_blank(self._stage)

    def hand_over(self) -> connect.ConnectUrl | None:
        """The widget's address for a browser or a phone, with the token; `None`, with findings, if there is none."""
        return previewing.hand_over(self._stage)

    def close_preview(self) -> None:
        """The widget is gone."""
        previewing.close_preview(self._stage)

    def widget_said(self, origin: str, data: Json) -> None:
        """The widget, or somebody else, posted a message to the page around it."""
        previewing.widget_said(self._stage, origin, data)

    def widget_went(self, url: str) -> None:
        """The widget, or the page around it, went to this address."""
        previewing.widget_went(self._stage, url)

    async def authorize(self, choice: Choice) -> None:
        """Open a session with the present token."""
        await opening.open_session(self._stage, choice)

    async def answer(self, answers: Answers | Written) -> None:
        """Answer the bank's questions."""
        await opening.answer(self._stage, answers)

    def resume_in_connect(self, *, keep_accounts: bool) -> None:
        """Let the widget go on with the session that waits for answers."""
        resuming.resume_in_connect(self._stage, keep_accounts=keep_accounts)

    def connect_anew(self) -> None:
        """Let the widget begin afresh."""
        resuming.connect_anew(self._stage)

    async def fetch_accounts(self) -> None:
        """Fetch accounts and transactions, and ask again as long as Flinks is collecting."""
        await fetching.fetch_accounts(self._stage)

    async def fetch(self, kind: DataKind) -> None:
        """Fetch one kind of data, and ask again as long as Flinks is collecting."""
        await fetching.fetch(self._stage, kind)

    async def repeat_call(self) -> None:
        """Send the last call once more, as it was."""
        await repeating.repeat_call(self._stage)

    def ask_for(self, kind: DataKind) -> None:
        """Turn to another question about the data."""
        fetching.ask_for(self._stage, kind)

    def set_data_option(self, kind: DataKind, name: str, value: Json) -> None:
        """Narrow a question, or widen it again."""
        fetching.set_option(self._stage, kind, name, value)

    def begin_oauth(self, state: str) -> None:
        """A new visit of the OAuth custom integration, with this state."""
        oauth.begin(self._stage, state)

    def set_oauth_entry(self, entry: OAuthEntry) -> None:
        """Change what the OAuth entry is asked for."""
        oauth.set_entry(self._stage, entry)

    async def call_oauth_entry(self, make_state: Callable[[], str]) -> None:
        """Ask the OAuth entry where the bank is; its redirect is not followed."""
        await oauth.call_entry(self._stage, make_state)

    def oauth_listens(self, port: int) -> None:
        """The callback is waited for at this port; 0: nowhere."""
        oauth.hear_port(self._stage, port)

    def oauth_went(self, url: str) -> None:
        """The bank's pages went to this address."""
        oauth.went(self._stage, url)

    def take_oauth_callback(self, url: str) -> None:
        """The callback as it was caught or pasted."""
        oauth.take_callback(self._stage, url)

    async def authorize_oauth(self) -> None:
        """Open a session with the LoginId of the callback, with a new token where there is none."""
        await oauth.authorize(self._stage)

    async def write_file(self, path: Path, content: Generator[None, None, bytes]) -> OSError | None:
        """Write a file of the person's own; what hindered that."""
        return await exporting.write_file(path, content, self._stage.clock)

    def kit_files(self, language: KitLanguage, spoken: str = "en") -> tuple[KitFile, ...]:
        """The files of the take-home kit for this place, not yet written."""
        return kit.kit_of(language, self.session.profile, self.session.preview.options, spoken)

    def write_kit(self, folder: Path, language: KitLanguage, spoken: str = "en") -> Text | None:
        """Write the take-home kit into a new folder; why that could not be."""
        return kit.write_kit(folder, self.kit_files(language, spoken), self._stage.secrets())

    def go_live(self) -> tuple[Verdict, ...]:
        """How far this integration is from its customers."""
        return go_live.check(self._stage)

    def answer_go_live(self, question: Check, said: Answer) -> None:
        """Answer what nobody can see from here."""
        go_live.answer(self._stage, question, said)

    def read_code(self, code: str) -> None:
        """Let the customer's own code speak for or against going live."""
        go_live.read_code(self._stage, code)

    def holds_secret(self, written: str) -> bool:
        """Whether something that is to be written holds a key or a token."""
        return go_live.holds_secret(self._stage, written)

    def check_webhook(self, hook: Hook) -> Checked | None:
        """The verdict on a webhook; `None` without the HMAC secret."""
        return webhooks.check(self._stage, hook)

    def take_webhook(self, hook: Hook, answered: int) -> None:
        """A webhook that came while the window listened."""
        webhooks.take(self._stage, hook, answered)

    def webhooks_listen(self, port: int, url: str = "") -> None:
        """Webhooks are waited for there; 0: nowhere."""
        webhooks.listen(self._stage, port, url)

    async def make_report(self, wish: "Wish", language: Language) -> "SupportReport":
        """A support report, not yet written: its files, and the proof that nothing secret is in them."""
        from flinks_desk.services import support_report

        return await support_report.make(self._stage, wish, language)

    async def prepare_rerun(self, report: "Report", target: Profile, variant: "Variant") -> "Prepared":
        """What running again what a customer sent would send, and to where. Nothing is sent."""
        from flinks_desk.services import rerunner

        return await rerunner.prepare(self._stage, report, target, variant)

    def rerun(
        self, report: "Report", plan: "Plan", typed: Mapping[int, Secret], *, confirmed_host: str = ""
    ) -> "Rerun":
        """A run of that plan, not yet begun; production needs its host, confirmed by a person."""
        from flinks_desk.services import rerunner

        return rerunner.Rerun(self._stage, report, plan, typed, confirmed_host)

    async def examine_ways(self, network: "Network", tell: Callable[["Reach"], None]) -> None:
        """How far calls come towards this place; no key is sent."""
        from flinks_desk.services import doctor

        await doctor.examine_calls(self._stage, network, tell)

    def tell_mishap(self, mishap: Mishap) -> None:
        """Write down that something of ours failed, for whoever reads the log or a report."""
        self._stage.note("mishap", mishap.told(), data=mishap.lines)

    def tick(self) -> None:
        """Look at the clock, and let a token end that has outlived its time."""
        minting.expire(self._stage)

    def remaining(self) -> countdown.Remaining:
        """How long the token still lives."""
        return minting.remaining(self._stage)

    def steps_summary(self) -> tuple[SummaryLine, ...]:
        """What happened, step by step."""
        return summary(self.session)

    def as_curl(self) -> tuple[tuple[str, str], ...]:
        """The three calls as cURL, with named variables for secrets."""
        opened = self.session.authorize
        login_id = opened.login_id if isinstance(opened, Opened) else self.session.preview.login_id
        return three_calls(self.session.profile, login_id)

    def leave(self) -> None:
        """The program begins to end; `close` comes last, when nothing is under way any more."""
        self._stage.is_leaving = True

    async def close(self) -> None:
        """Close the wire and the journal; nobody is told anything any more."""
        await self._stage.close()
