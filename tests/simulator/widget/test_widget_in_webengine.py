"""The widget in the engine of the Connect preview: a person clicks and types, a page of another origin hears.

The web engine is imported on use, and this file runs in a process of its own (marker webengine).
"""

import contextlib
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import pytest
from pytestqt.exceptions import TimeoutError as WaitedTooLong
from pytestqt.qtbot import QtBot

from flinks_desk.simulator.server import SimulatorServer
from flinks_desk.simulator.world import World

if TYPE_CHECKING:
    from PySide6.QtWebEngineCore import QWebEngineFrame, QWebEnginePage

pytestmark = [
    pytest.mark.webengine,
    # What the engine says of a machine without a graphics card.
    pytest.mark.qt_log_ignore("QRhiGles2", "backend: OpenGL", "Vulkan", "GPUInfo", extend=True),
]

PATIENCE: Final = 20_000
EMBEDDER: Final = "http://customer.example/"
HOST_PAGE: Final = """<!doctype html><title>A customer's page</title><body style="margin:0"><script>
window.heard = []; addEventListener("message", (event) => heard.push([event.origin, event.data]));
</script><iframe id="connect" width="{width}" height="760" style="border:0" src="{address}"></iframe>"""
TOP_PAGE_EAR: Final = (
    'window.heard = []; addEventListener("message", (event) => heard.push([event.origin, event.data]));'
)

Heard = list[tuple[str, object]]


@dataclass
class Screen:
    """One browser window with its web page, worked by mouse and keyboard."""

    qtbot: QtBot
    page: "QWebEnginePage"
    connect: str
    windows: "list[Screen]" = field(default_factory=list)

    def __post_init__(self) -> None:
        from PySide6.QtWebEngineWidgets import QWebEngineView

        self.view = QWebEngineView()
        self.view.setPage(self.page)
        self.view.resize(760, 780)
        self.view.show()

    @property
    def frame(self) -> "QWebEngineFrame":
        """The widget: the embedded frame, or the page itself where nothing embeds it."""
        main = self.page.mainFrame()
        frames = main.children()
        return frames[0] if frames else main

    def ask(self, script: str, frame: "QWebEngineFrame | None" = None) -> object:
        """What the script comes to, by way of JSON: the engine hands lists of a frame over as nothing.

        A frame that is just changing its document never answers, so it is asked again.
        """
        answers: list[str] = []

        def answered() -> bool:
            if not answers:
                (frame or self.frame).runJavaScript(f"JSON.stringify({script}) ?? 'null'", 0, answers.append)
                with contextlib.suppress(WaitedTooLong):
                    self.qtbot.waitUntil(lambda: bool(answers), timeout=500)
            return bool(answers)

        self.qtbot.waitUntil(answered, timeout=PATIENCE)
        return json.loads(answers[0] or "null")

    def shows(self, selector: str) -> None:
        self.qtbot.waitUntil(lambda: self.ask(f"!!document.querySelector('{selector}')") is True, timeout=PATIENCE)

    def click(self, selector: str) -> None:
        """A click that the engine dropped on its way is repeated."""
        self.shows(selector)
        # The whole click, not its beginning: a busy engine may drop the release alone.
        self.ask("(window.touched = 0, addEventListener('click', () => { window.touched += 1; }, true), true)")

        def arrived() -> bool:
            self._press_mouse_at(selector)
            with contextlib.suppress(WaitedTooLong):
                self.qtbot.waitUntil(lambda: self.ask("window.touched ?? 1") != 0, timeout=2000)
            return self.ask("window.touched ?? 1") != 0

        self.qtbot.waitUntil(arrived, timeout=PATIENCE)

    def _press_mouse_at(self, selector: str) -> None:
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        place = self.ask(
            f"(() => {{ const it = document.querySelector('{selector}'); it.scrollIntoView({{ block: 'center' }});"
            "const at = it.getBoundingClientRect(); return [at.x + at.width / 2, at.y + at.height / 2]; })()"
        )
        assert isinstance(place, list)
        target = self.view.focusProxy()
        assert target is not None
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(round(place[0]), round(place[1])))

    def type(self, selector: str, text: str) -> None:
        self.click(selector)
        self.press(text)
        self.qtbot.waitUntil(lambda: self.ask(f"document.querySelector('{selector}').value") == text, timeout=PATIENCE)

    def press(self, keys: str) -> None:
        from PySide6.QtTest import QTest

        target = self.view.focusProxy()
        assert target is not None
        QTest.keyClicks(target, keys)

    @property
    def heard(self) -> Heard:
        rows = self.ask("window.heard", self.page.mainFrame())
        assert isinstance(rows, list)
        return [(row[0], row[1]) for row in rows]

    def hears(self, *steps: str) -> Heard:
        """Waits until the last of these steps was heard, and promises that they are all and in this order."""
        self.qtbot.waitUntil(lambda: [name_of(event) for _, event in self.heard][-1:] == [steps[-1]], timeout=PATIENCE)
        assert [name_of(event) for _, event in self.heard] == list(steps)
        return self.heard

    def embed(self, query: str, path: str = "/v2/", width: int = 740) -> None:
        from PySide6.QtCore import QUrl

        self.page.setHtml(HOST_PAGE.format(address=f"{self.connect}{path}?{query}", width=width), QUrl(EMBEDDER))
        self.qtbot.waitUntil(lambda: len(self.page.mainFrame().children()) == 1, timeout=PATIENCE)
        self.shows("h1[tabindex]")
        self.paints()

    def paints(self) -> None:
        """The engine drops clicks on what was never painted; it does not always tell that it painted."""
        painted = "performance.getEntriesByName('first-contentful-paint').length"
        with contextlib.suppress(WaitedTooLong):
            self.qtbot.waitUntil(lambda: self.ask(painted) == 1, timeout=1500)

    def close(self) -> None:
        import shiboken6

        for window in self.windows:
            window.close()
        shiboken6.delete(self.view)
        shiboken6.delete(self.page)


def name_of(event: object) -> str:
    if not isinstance(event, dict):
        return f"text {event}"
    return str(event.get("step") or event.get("flinksCode"))


@pytest.fixture
def server(world: World) -> Iterator[SimulatorServer]:
    with SimulatorServer(world) as running:
        yield running


@pytest.fixture
def screen(server: SimulatorServer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")
    import shiboken6
    from PySide6.QtWebEngineCore import QWebEngineNewWindowRequest, QWebEnginePage, QWebEngineProfile

    profile = QWebEngineProfile()
    opened = Screen(qtbot, QWebEnginePage(profile), server.connect)

    def open_window(request: QWebEngineNewWindowRequest) -> None:
        window = Screen(qtbot, QWebEnginePage(profile), server.connect)
        opened.windows.append(window)
        request.openIn(window.page)

    opened.page.newWindowRequested.connect(open_window)
    yield opened
    opened.close()
    shiboken6.delete(profile)


@pytest.fixture
def token(world: World) -> Callable[[], str]:
    return lambda: world.mint(by="a test").value


def test_a_person_connects_a_bank_in_an_embedded_frame(screen: Screen, world: World, token: Callable[[], str]) -> None:
    """Consent, bank, credentials, a question, REDIRECT: every event, in order, from the widget's own origin."""
    screen.embed(f"demo=true&authorizeToken={token()}&customerName=Northwind&jsRedirect=true")
    assert "Northwind" in str(screen.ask("document.querySelector('h1').textContent"))
    screen.click("button.primary")
    screen.type("#sought", "flinks")
    screen.click(".bank")
    screen.type("#username", "Greatday")
    screen.type("#password", "Everyday")
    screen.click("button.primary")
    screen.shows("#challenge-0")
    answer = world.sessions()[-1].challenges[0].answers[0]
    screen.type("#challenge-0", answer)
    screen.click("button.primary")

    heard = screen.hears(
        "APP_MOUNTED",
        "COMPONENT_LOAD_CONSENT",
        "COMPONENT_ACCEPT_CONSENT",
        "COMPONENT_LOAD_INSTITUTION_SELECTOR",
        "INSTITUTION_SELECTED",
        "COMPONENT_LOAD_CREDENTIAL",
        "SUBMIT_CREDENTIAL",
        "COMPONENT_LOAD_MFA",
        "SUBMIT_MFA",
        "REDIRECT",
    )
    login = world.logins()[0]
    assert {origin for origin, _ in heard} == {screen.connect}
    assert heard[7][1] == {"step": "COMPONENT_LOAD_MFA", "mfaTypes": ["QuestionAndAnswer"]}
    assert isinstance(heard[-1][1], dict)
    assert heard[-1][1]["loginId"] == login.id
    assert heard[-1][1]["institution"] == "FlinksCapital"
    screen.shows(".emblem.good")


def test_the_keyboard_alone_is_enough(screen: Screen, token: Callable[[], str]) -> None:
    """The field to fill in has the focus, Enter goes on, and arrows walk through the list of banks."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    screen.embed(f"demo=true&consentEnable=false&authorizeToken={token()}")
    screen.click("h1")
    screen.ask("document.querySelector('#sought').focus()")
    target = screen.view.focusProxy()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_Down)
    QTest.keyClick(target, Qt.Key.Key_Return)
    screen.shows("#username")
    screen.qtbot.waitUntil(lambda: screen.ask("document.activeElement.id") == "username", timeout=PATIENCE)
    screen.press("greatday_nomfa")
    QTest.keyClick(target, Qt.Key.Key_Tab)
    screen.press("Everyday")
    QTest.keyClick(target, Qt.Key.Key_Return)

    assert screen.hears(
        "APP_MOUNTED",
        "COMPONENT_LOAD_INSTITUTION_SELECTOR",
        "INSTITUTION_SELECTED",
        "COMPONENT_LOAD_CREDENTIAL",
        "SUBMIT_CREDENTIAL",
        "REDIRECT",
    )


def test_events_are_text_on_demand_and_the_frame_alone_moves(
    screen: Screen, server: SimulatorServer, token: Callable[[], str]
) -> None:
    landing = f"{server.api}/_widget/stranger?state=1"
    screen.embed(
        f"demo=true&consentEnable=false&stringify=true&innerRedirect=true&authorizeToken={token()}"
        f"&redirectUrl={landing.replace('&', '%26')}",
        "/v2/Credential/14",
    )
    screen.type("#username", "greatday_nomfa")
    screen.type("#password", "Everyday")
    screen.click("button.primary")
    screen.qtbot.waitUntil(lambda: "&loginId=" in screen.frame.url().toString(), timeout=PATIENCE)

    steps = [event for origin, event in screen.heard if origin == screen.connect]
    assert all(isinstance(event, str) and event.startswith('{"step":"') for event in steps)
    assert screen.frame.url().toString().startswith(f"{landing}&loginId=")
    assert screen.page.url().toString() == EMBEDDER


def test_the_whole_page_moves_after_a_person_s_click(
    screen: Screen, server: SimulatorServer, token: Callable[[], str]
) -> None:
    """Without innerRedirect and jsRedirect the widget leaves with the page that holds it, as Flinks' does."""
    screen.embed(
        f"demo=true&consentEnable=false&authorizeToken={token()}&redirectUrl={server.api}/_widget/stranger",
        "/v2/Credential/14",
    )
    screen.type("#username", "greatday_nomfa")
    screen.type("#password", "Everyday")
    screen.click("button.primary")
    screen.qtbot.waitUntil(lambda: "loginId=" in screen.page.url().toString(), timeout=PATIENCE)

    assert screen.page.url().toString().startswith(f"{server.api}/_widget/stranger?loginId=")


def test_a_bank_s_pop_up_tells_the_widget_and_closes(screen: Screen, token: Callable[[], str]) -> None:
    closed: list[bool] = []
    screen.embed(f"demo=true&demoOutbound=true&consentEnable=false&authorizeToken={token()}", "/v2/Credential/14")
    screen.click("button.primary")
    screen.qtbot.waitUntil(lambda: len(screen.windows) == 1, timeout=PATIENCE)
    bank = screen.windows[0]
    bank.page.windowCloseRequested.connect(lambda: closed.append(True))
    bank.type("[name=username]", "greatday_nomfa")
    bank.type("[name=password]", "Everyday")
    bank.click("button")
    bank.click("[value=share]")

    screen.hears(
        "APP_MOUNTED",
        "COMPONENT_ACCEPT_PROVIDER_CONSENT",
        "POPUP_OPENED",
        "REDIRECT",
    )
    screen.qtbot.waitUntil(lambda: closed == [True], timeout=PATIENCE)


def test_a_foreign_origin_speaks_in_the_widget_s_name_on_demand(
    screen: Screen, world: World, server: SimulatorServer, token: Callable[[], str]
) -> None:
    world.switches.order("hostile-origin")
    screen.embed(f"demo=true&authorizeToken={token()}")
    screen.qtbot.waitUntil(lambda: len(screen.heard) == 3, timeout=PATIENCE)

    origin, lie = screen.heard[-1]
    assert (origin, name_of(lie)) == (server.api, "REDIRECT")
    assert origin != screen.connect


def test_as_a_page_of_its_own_it_works_the_same(screen: Screen, token: Callable[[], str]) -> None:
    """Mobile web views load the widget without a frame; it then speaks to itself (api-facts §12.3)."""
    from PySide6.QtCore import QUrl
    from PySide6.QtWebEngineCore import QWebEngineScript

    ear = QWebEngineScript()
    ear.setSourceCode(TOP_PAGE_EAR)
    ear.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    ear.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)
    screen.page.scripts().insert(ear)
    screen.page.load(QUrl(f"{screen.connect}/v2/Credential/14?demo=true&consentEnable=false&authorizeToken={token()}"))
    screen.type("#username", "greatday_nomfa")
    screen.type("#password", "Everyday")
    screen.click("button.primary")

    screen.hears("APP_MOUNTED", "COMPONENT_LOAD_CREDENTIAL", "SUBMIT_CREDENTIAL", "REDIRECT")
    assert "/v2/Result/FlinksCapital?thank-you=true" in screen.page.url().toString()


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "username",
    [
        "sim_mfa_pick",
        "sim_mfa_choice",
        "sim_mfa_choices",
        "sim_mfa_image",
        "sim_mfa_triple",
        "test_service_unavailable",
    ],
)
def test_pages_fit_a_phone_and_leave_no_blank_unfilled(
    screen: Screen, token: Callable[[], str], username: str, language: str
) -> None:
    screen.embed(
        f"demo=true&consentEnable=false&language={language}&authorizeToken={token()}", "/v2/Credential/14", width=360
    )
    assert _sound(screen)
    screen.ask(f"document.querySelector('#username').value = '{username}'")
    screen.ask("document.querySelector('#password').value = 'Everyday'")
    screen.click("button.primary")
    screen.shows(".emblem, .hints [type=button]:not(:has(span))")

    assert _sound(screen)


def _sound(screen: Screen) -> bool:
    """Nothing is wider than the frame, every blank of a text is filled in, and every control has a name."""
    return bool(
        screen.ask(
            "(() => { const root = document.documentElement; const page = document.querySelector('#page');"
            "const text = document.body.innerText;"
            "const named = [...document.querySelectorAll('input, button')].every((control) =>"
            " control.labels?.length || control.textContent.trim() || control.ariaLabel || control.hidden);"
            "return root.scrollWidth <= innerWidth && page.scrollWidth <= page.clientWidth"
            " && !text.includes('undefined') && !/[{}]/.test(text) && named; })()"
        )
    )
