"""Every feature, one row each: what it does with secrets in hand, and what of the desk and the command line it covers.

A new feature is a function and a row. A use case of the desk, a command or a form that no row covers fails a test.
"""

import contextlib
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import quote

from flinks_desk.commands import program
from flinks_desk.core import authorize, token
from flinks_desk.core.data_requests import REQUESTS, DataKind
from flinks_desk.core.frame_watch import Sign
from flinks_desk.core.go_live.checks import Check
from flinks_desk.core.go_live.state import Answer
from flinks_desk.core.go_live.writing import as_html, as_markdown
from flinks_desk.core.kit import KitLanguage
from flinks_desk.core.known import Role
from flinks_desk.core.mishap import mishap_of
from flinks_desk.core.network import NetworkSettings, Route, read_proxy
from flinks_desk.core.oauth import Entry
from flinks_desk.core.presets import Preset
from flinks_desk.core.profile import TOOLBOX, Profile
from flinks_desk.core.profile_file import exported
from flinks_desk.core.rerun.model import Variant
from flinks_desk.core.scenario.junit import junit
from flinks_desk.core.scenario.model import Scenario
from flinks_desk.core.scenario.recording import recorded
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import ENGLISH, text
from flinks_desk.core.webhook import Hook
from flinks_desk.core.writers.forms import FORMS
from flinks_desk.core.writers.of_session import curl_of
from flinks_desk.services import support_report
from flinks_desk.services.clock import AheadClock
from flinks_desk.services.networks import Networks, Own
from flinks_desk.services.past_sessions import PastSessions
from flinks_desk.services.scenario_run import ScenarioRun, Setting
from flinks_desk.services.scenario_shelf import ScenarioShelf
from flinks_desk.services.simulator_control import SimulatorControl
from flinks_desk.services.support_report import Wish
from flinks_desk.services.vault import MemoryVault
from flinks_desk.services.wire import Wire
from flinks_desk.simulator.faults import FAULTS, Where
from tests.canary.scene import CONNECT, Scene
from tests.canary.wires import listening_proxy
from tests.core.rerun.letters import report_on

__all__ = ["FEATURES", "Feature"]

ROLES = {Role.SECRET_KEY: "secret_key", Role.X_API_KEY: "x_api_key", Role.HMAC_SECRET: "hmac_secret"}
REDIRECT = "http://127.0.0.1:8765/callback"


@dataclass(frozen=True)
class Feature:
    """What is done, and which commands it covers; use cases of the desk are seen by themselves."""

    name: str
    does: Callable[[Scene], None]
    commands: tuple[str, ...] = ()


def keys(scene: Scene) -> None:
    """Step 1: keys are typed, looked at while they are, misplaced, kept, forgotten and asked for again."""
    desk, birds = scene.desk, scene.birds.all()
    for role, name in ROLES.items():
        scene.say("look", *(desk.look_at(other, birds[name]) for other in Role))
        scene.run(desk.keep(role, Secret(birds[name]), remember=True))
    scene.run(desk.forget(Role.X_API_KEY))
    scene.run(desk.ask_keyring_again())
    scene.run(desk.keep(Role.X_API_KEY, Secret(scene.birds.x_api_key), remember=True))
    scene.run(desk.keep_at(TOOLBOX, Role.HMAC_SECRET, Secret(scene.birds.hmac_secret)))
    scene.say("kept", scene.run(desk.kept_at(scene.profile)))
    scene.run(desk.forget_at(TOOLBOX))


def sign_in(scene: Scene) -> None:
    """Token, Authorize with the person's own credentials, a wrong answer first, then the data of every kind."""
    desk, birds = scene.desk, scene.birds
    credentials = authorize.ByCredentials("FlinksCapital", birds.username, Secret(birds.password))
    for answer in (f"wrong {birds.answer}", birds.answer):
        scene.run(desk.make_token())
        scene.run(desk.authorize(credentials))
        asked = desk.session.authorize
        assert isinstance(asked, authorize.Challenged)
        scene.run(desk.answer({one.prompt: (Secret(answer),) for one in asked.challenges}))
    assert isinstance(desk.session.authorize, authorize.Opened)
    for kind in DataKind:
        desk.ask_for(kind)
        first = REQUESTS[kind].options[0]
        desk.set_data_option(kind, first.name, first.default)
        scene.run(desk.fetch(kind))
    scene.run(desk.fetch_accounts())
    scene.run(desk.repeat_call())


def connect(scene: Scene) -> None:
    """Step 3: the widget's address, what it says, and a frame that stays blank."""
    desk, birds = scene.desk, scene.birds
    scene.run(desk.make_token())
    desk.speak("fr")
    desk.set_options({**desk.session.preview.options, "redirectUrl": "https://app.example/"})
    desk.set_options({})
    scene.say("address", desk.connect_url(), desk.connect_url().shown())
    url = desk.open_preview()
    assert url
    scene.birds.more["widget address"] = url.reveal()
    desk.widget_said(CONNECT, {"step": "APP_MOUNTED", "url": url.reveal(), url.reveal(): 1})
    desk.widget_said("https://evil.example", {"step": "REDIRECT", "password": birds.password})
    desk.widget_went(f"{CONNECT}/v2/Result?loginId=abc&authorizeToken={desk.session.token}")
    desk.frame_showed(Sign.CERTIFICATE_REFUSED)
    scene.clock.move(60)
    desk.is_frame_blank()
    scene.run(desk.why_blank())
    desk.close_preview()
    scene.run(desk.make_token())
    desk.hand_over()
    desk.resume_in_connect(keep_accounts=True)
    desk.connect_anew()
    scene.run(desk.open_pair())


def oauth(scene: Scene) -> None:
    """The custom integration: its state goes out and comes back."""
    desk, state = scene.desk, scene.birds.oauth_state
    desk.set_oauth_entry(Entry("90002", REDIRECT))
    desk.begin_oauth(state)
    scene.run(desk.call_oauth_entry(lambda: state))
    desk.oauth_listens(8765)
    desk.oauth_went(f"{CONNECT}/bank/90002?state={state}")
    desk.take_oauth_callback(f"{REDIRECT}?loginId=abc&state={state}")
    desk.take_oauth_callback(f"{REDIRECT}?error=access_denied&state={state}x")
    scene.run(desk.authorize_oauth())


def webhooks(scene: Scene) -> None:
    """A signature that does not fit, and the search for the reason."""
    hook = Hook((("flinks-authenticity-key", "AAAA"),), json.dumps({"ResponseType": "KYC"}).encode())
    scene.say("webhook", scene.desk.check_webhook(hook))
    scene.desk.take_webhook(hook, 200)
    scene.desk.webhooks_listen(9000, "http://127.0.0.1:9000/hooks")


def failures(scene: Scene) -> None:
    """Every trouble that the simulator can order, and no answer at all."""
    desk, birds = scene.desk, scene.birds
    credentials = authorize.ByCredentials("FlinksCapital", birds.username, Secret(birds.password))
    for fault in FAULTS:
        if fault.where in {Where.WIRE, Where.CODE} and fault.name not in {"latency", "slow-body"}:
            scene.fault(fault.name)
            scene.run(desk.make_token())
            scene.run(desk.authorize(credentials))
            scene.world.switches.reset()
    scene.recorder.host = "unreachable"
    scene.run(desk.make_token())
    scene.recorder.host = "127.0.0.1:8014"
    for role in (Role.SECRET_KEY, Role.X_API_KEY):  # what httpx cannot send, it puts into its words
        scene.run(desk.keep(role, Secret(f"{birds.secret_key}\n{birds.x_api_key}"), remember=False))
        scene.run(desk.make_token())
    scene.run(desk.keep(Role.SECRET_KEY, Secret(birds.x_api_key), remember=False))  # a mix-up: sent, since it was said
    scene.recorder.sent = [one for one in scene.recorder.sent if birds.x_api_key.encode() not in one.content]
    scene.run(desk.keep(Role.SECRET_KEY, Secret(birds.secret_key), remember=True))
    scene.run(desk.keep(Role.X_API_KEY, Secret(birds.x_api_key), remember=True))


def mishap(scene: Scene) -> None:
    """A mistake of ours, raised with every secret in its words and beside it."""
    for role, value in scene.birds.all().items():
        try:
            raise ValueError(value) from KeyError(value, {role: value})
        except ValueError as failure:
            scene.say("details", mishap_of(failure).details("flinks-desk"))
            scene.desk.tell_mishap(mishap_of(failure))


def letters(scene: Scene) -> Iterator[tuple[str, str]]:
    """What a customer sends: commands, settings, a log and a HAR, each with secrets of theirs."""
    birds = scene.birds
    base = f"https://acme-api.private.fin.ag/v3/{scene.profile.customer_id}/BankingServices"
    body = json.dumps({"Institution": "Desjardins", "Username": birds.username, "Password": birds.password})
    quoted = body.replace("'", "'\\''")
    given = ("Content-Type: application/json", f"flinks-auth-key: {birds.secret_key}", f"x-api-key: {birds.x_api_key}")
    flags = " ".join(f"-H '{one}'" for one in given)
    yield "curl.txt", f"curl -X POST '{base}/Authorize' {flags} -d '{quoted}'\n"
    yield "settings.env", f"FLINKS_SECRET_KEY={birds.secret_key}\nFLINKS_API_KEY={birds.x_api_key}\n"
    headers = [{"name": "flinks-auth-key", "value": birds.secret_key}, {"name": "x-api-key", "value": birds.x_api_key}]
    request = {
        "method": "POST",
        "url": f"{base}/Authorize",
        "headers": headers,
        "queryString": [],
        "postData": {"mimeType": "application/json", "text": body},
    }
    answer = {"access_token": birds.refresh_token, "refresh_token": birds.refresh_token}
    content = {"mimeType": "application/json", "text": json.dumps(answer)}
    response = {"status": 401, "headers": [], "content": content}
    entry = {"startedDateTime": "2026-03-02T14:02:11Z", "time": 1, "request": request, "response": response}
    yield "traffic.har", json.dumps({"log": {"version": "1.2", "creator": {"name": "x"}, "entries": [entry]}})


def spoken(scene: Scene, *words: str) -> None:
    """A command in this process; what it prints is searched."""
    out, complaints = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(complaints):
        status = program.main(list(words), {})
    assert status in {0, 1}, complaints.getvalue()
    scene.say(f"output of {' '.join(words[:1])}", out.getvalue(), complaints.getvalue())


def diagnose(scene: Scene) -> None:
    for name, words in letters(scene):
        spoken(scene, "diagnose", str(scene.file(name, words)))
        spoken(scene, "diagnose", str(scene.file(name, words)), "--json")


def convert(scene: Scene) -> None:
    name, words = next(letters(scene))
    for form in FORMS:
        spoken(scene, "convert", str(scene.file(name, words)), "--to", form)


def redact(scene: Scene) -> None:
    for name, words in letters(scene):
        spoken(scene, "redact", str(scene.file(name, words)), "-o", str(scene.out / f"clean-{name}"))


def network(scene: Scene) -> None:
    """A proxy with a sign-in: its settings on the disk, and a call, and each way, through it."""
    desk, heard, acme = scene.desk, list[bytes](), Profile.of_instance("canary", scene.profile.customer_id)
    networks = Networks(scene.home / "network.json", MemoryVault())
    scene.say("proxy", read_proxy(f"http://me:{quote(scene.birds.proxy_password)}@proxy.example:3128"))
    with listening_proxy(heard) as port:
        settings = NetworkSettings(Route.OWN, f"http://127.0.0.1:{port}", "me")
        scene.say("settings", scene.run(networks.use(settings, {Own.PASSWORD: Secret(scene.birds.proxy_password)})))
        wire = Wire(scene.clock, network=networks.current)
        wire.speak_to(acme)
        scene.say("exchange", scene.run(wire.send(token.compose(acme, Secret(scene.birds.secret_key)))))
        scene.run(desk.choose(acme))
        scene.run(desk.examine_ways(scene.run(networks.current()), lambda reach: scene.say("way", reach)))
        scene.run(wire.aclose())
    assert heard
    scene.recorder.overheard(heard)
    scene.run(desk.choose(scene.profile))


def kit(scene: Scene) -> None:
    for language in KitLanguage:
        scene.say("kit", scene.desk.kit_files(language))
        assert scene.desk.write_kit(scene.out / f"kit-{language.value}", language) is None
    spoken(scene, "kit", "--language", "python", "--out", str(scene.out / "kit-by-command"))


def rerun(scene: Scene) -> None:
    """What the customer sent is run again here; their own secrets stay behind."""
    for _, words in letters(scene):
        report = report_on(words)
        for variant in Variant:
            prepared = scene.run(scene.desk.prepare_rerun(report, scene.profile, variant))
            scene.say("plan", prepared)
            running = scene.desk.rerun(report, prepared.plan, {}, confirmed_host="")
            scene.say("rerun", running)


def go_live(scene: Scene) -> None:
    desk = scene.desk
    desk.read_code(f'const key = "{scene.birds.secret_key}"; window.addEventListener("message", (e) => use(e.data));')
    for question in Check:
        desk.answer_go_live(question, Answer.YES)
    for write, ending in ((as_html, "html"), (as_markdown, "md")):
        words = write(desk.go_live(), scene.profile, scene.clock.now(), ENGLISH)
        assert not desk.holds_secret(words)
        (scene.out / f"go-live.{ending}").write_text(words, encoding="utf-8")


def scenarios(scene: Scene) -> None:
    """Recorded from what was done, kept, run, and told as JUnit XML."""
    shelf = ScenarioShelf(scene.out / "none", scene.home / "scenarios")
    made = recorded(scene.desk.entries, "Everything")
    assert made
    scene.say("scenario", shelf.put(made))
    values = {"bank_password": scene.birds.password, "password": scene.birds.password}
    secrets = {name: Secret(value) for name, value in (values | {"username": scene.birds.username}).items()}
    control = SimulatorControl(scene.wire(), AheadClock(scene.clock))
    running = ScenarioRun(scene.desk, Scenario("t", made.steps[:4]), Setting(control, scene.clock, secrets))
    scene.say("why not", scene.run(running.begin()))
    while not running.is_over:
        scene.run(running.next())
    report = junit(made, running.results, scene.clock.now(), ENGLISH.say)
    (scene.out / "report.xml").write_text(report, encoding="utf-8")


def report(scene: Scene) -> None:
    """Folder and zip, with the person's own words, in which the key stands by mistake."""
    notes = (f"It said 401, and my key is {scene.birds.secret_key}.", "It said 401.")
    for number, note in enumerate(notes):
        entries = tuple(scene.desk.entries[:: 1 if scene.is_whole else 12])
        wish = Wish(entries, text("all"), "acme", note=note, with_account_data=True, is_past=number == 1)
        made = scene.run(scene.desk.make_report(wish, ENGLISH))
        scene.say("report", made.name, made.proof, made.taken_out)
        (scene.out / f"report-{number}").mkdir()
        assert support_report.save_folder(made, scene.out / f"report-{number}") is None
        assert support_report.save_zip(made, scene.out / f"report-{number}.zip") is None
        scene.say("opened", support_report.read(scene.out / f"report-{number}.zip"))


def past(scene: Scene) -> None:
    """History: listed, searched and read back, from the file on the disk."""
    sessions = PastSessions(scene.home / "journal.sqlite3", "another")
    for one in scene.run(sessions.all()) or ():
        scene.run(sessions.annotate(one, "a note"))
        scene.run(sessions.pin(one, pinned=True))
        scene.say("past", one, scene.run(sessions.entries(one)))
    scene.say("found", scene.run(sessions.all(scene.birds.password)))
    assert scene.run(scene.history.keep_for(7))


def files(scene: Scene) -> None:
    """Profiles and presets that are handed on, and copies of single calls."""
    (scene.out / "profiles.json").write_text(exported(scene.profiles.all()), encoding="utf-8")
    scene.say("preset", scene.presets.save(Preset("mine", {"customerName": "x"})))
    calls = [curl_of(entry.exchange.call) for entry in scene.desk.entries if entry.exchange]

    def content() -> Iterator[None]:
        yield
        return "\n".join(calls).encode()  # type: ignore[return-value] # a generator's result

    assert scene.run(scene.desk.write_file(scene.out / "calls.txt", content())) is None  # type: ignore[arg-type]


def ending(scene: Scene) -> None:
    """The token dies, another place is chosen, and the program ends."""
    desk = scene.desk
    scene.run(desk.make_token())
    scene.clock.move(timedelta(minutes=31).total_seconds())
    desk.tick()
    scene.say("left", desk.remaining(), desk.known)
    scene.run(desk.choose(TOOLBOX))
    desk.leave()


FEATURES = (
    Feature("keys", keys),
    Feature("sign in", sign_in),
    Feature("Connect", connect),
    Feature("OAuth", oauth),
    Feature("webhooks", webhooks),
    Feature("failures", failures),
    Feature("mishap", mishap),
    Feature("diagnose", diagnose, ("diagnose",)),
    Feature("convert", convert, ("convert",)),
    Feature("redact", redact, ("redact",)),
    Feature("network", network),
    Feature("kit", kit, ("kit",)),
    Feature("rerun", rerun),
    Feature("going live", go_live),
    Feature("scenarios", scenarios),
    Feature("support report", report),
    Feature("history", past),
    Feature("files", files),
    Feature("ending", ending),
)
