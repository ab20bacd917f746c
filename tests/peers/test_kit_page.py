"""The kit's page in a real web engine: a customer signs in through the simulator's widget inside it."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from pytestqt.qtbot import QtBot

from flinks_desk.core.kit import KitLanguage
from flinks_desk.simulator.testing import SimulatedFlinks
from tests.peers.conftest import ANSWERS
from tests.peers.test_kits import free_port, login, running, start_python, written

pytestmark = [
    pytest.mark.webengine,
    # What the web engine says of a machine without graphics.
    pytest.mark.qt_log_ignore("Vulkan", "RHI", "QRhi", "GBM", "GPUInfo", "Sandboxing", extend=True),
]

PATIENCE = 20_000

PRESS = """
(() => {{
  const found = [...document.querySelectorAll({selector})].find((one) => one.textContent.includes({words}));
  if (!found || found.disabled) return "";
  found.click();
  return "pressed";
}})()
"""
TYPE = """
(() => {{
  const field = document.querySelector({selector});
  if (!field) return "";
  field.value = {words};
  field.dispatchEvent(new Event("input", {{bubbles: true}}));
  return "typed";
}})()
"""
FORGE = """
(() => {
  if (window.seen) return "forged";
  window.seen = [];
  window.addEventListener("message", (event) => window.seen.push(event.origin));
  const forged = {step: "REDIRECT", loginId: "11111111-1111-4111-8111-111111111111"};
  window.postMessage(forged, "*");
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.srcdoc = `<script>parent.postMessage(${JSON.stringify(forged)}, "*")</` + "script>";
  document.body.append(frame);
  return "forged";
})()
"""
FOREIGN = "String(window.seen.filter((origin) => origin !== settings.widgetOrigin).sort())"


@dataclass(frozen=True)
class Visit:
    """A browser at the kit's page."""

    flinks: SimulatedFlinks
    qtbot: QtBot
    page: QWebEnginePage
    address: str

    def go(self, path: str = "/") -> None:
        with self.qtbot.waitSignal(self.page.loadFinished, timeout=PATIENCE):
            self.page.load(QUrl(self.address + path))

    def until(self, script: str, enough: Callable[[str], bool], *, in_widget: bool = False) -> str:
        told: list[str] = []

        def asked() -> bool:
            top = self.page.mainFrame()
            frames = [one for one in top.children() if one.url().toString().startswith(self.flinks.connect)]
            if not in_widget:
                top.runJavaScript(script, told.append)
            elif frames:
                frames[0].runJavaScript(script, told.append)
            return bool(told) and enough(told[-1])

        self.qtbot.waitUntil(asked, timeout=PATIENCE)
        return told[-1]

    def act(self, form: str, selector: str, words: str = "", *, in_widget: bool = True) -> None:
        """Once it has been done, it is not done again."""
        script = form.format(selector=json.dumps(selector), words=json.dumps(words))
        once = f"window.done ??= {{}}; window.done[{json.dumps(selector + words)}] ||= {script}"
        self.until(once, bool, in_widget=in_widget)

    def says(self, words: str) -> str:
        return self.until("document.getElementById('status').textContent", lambda told: words in told)

    def sign_in(self, username: str = "greatday_nomfa") -> None:
        self.act(PRESS, ".primary", "Accepter")
        self.act(PRESS, ".banks button", "FlinksCapital")
        self.act(TYPE, "#username", username)
        self.act(TYPE, "#password", "Everyday")
        self.act(PRESS, "button.primary")

    def endpoints(self) -> list[str]:
        return [call.endpoint or "" for call in self.flinks.calls()]


@pytest.fixture
def visit(
    flinks_simulator: SimulatedFlinks, tmp_path: Path, request: pytest.FixtureRequest, qtbot: QtBot
) -> Iterator[Visit]:
    """The Python kit at work, and a browser that keeps nothing."""
    port = free_port()
    folder = written(tmp_path / "kit", KitLanguage.PYTHON, flinks_simulator)
    profile = QWebEngineProfile()
    page = QWebEnginePage(profile)
    view = QWebEngineView()
    view.setPage(page)
    view.resize(900, 900)
    view.show()
    try:
        with running(start_python(request, folder, port), folder, flinks_simulator, port):
            yield Visit(flinks_simulator, qtbot, page, f"http://127.0.0.1:{port}")
    finally:
        shiboken6.delete(view)
        shiboken6.delete(page)
        shiboken6.delete(profile)


def test_a_customer_signs_in_and_the_accounts_come(visit: Visit) -> None:
    """The widget's own REDIRECT is believed: the session is opened with its LoginId, and the accounts are counted."""
    visit.go()
    visit.sign_in()

    assert "Connected: 3 account" in visit.says("Connected")
    assert visit.endpoints().count("Authorize") == 1


def test_a_message_from_elsewhere_opens_nothing(visit: Visit) -> None:
    """A forged LoginId from the page's own origin and from an opaque one came, and only the real one was used."""
    visit.go()
    visit.until(FORGE, bool)
    visit.until(FOREIGN, lambda told: told == f"{visit.address},null")
    visit.says("Choose your bank")
    assert "Authorize" not in visit.endpoints()
    visit.sign_in()

    assert "Connected: 3 account" in visit.says("Connected")
    assert visit.endpoints().count("Authorize") == 1


def test_the_callback_takes_the_login_id_from_its_address(visit: Visit) -> None:
    """Opened as a page, the widget comes back by the address, and the same data follow."""
    visit.go(f"/callback?loginId={login(visit.flinks, 'greatday_nomfa')}")

    assert "Connected: 3 account" in visit.says("Connected")
    assert visit.endpoints().count("Authorize") == 1


def test_the_bank_is_asked_anew_and_asks_back(visit: Visit) -> None:
    """A refresh leads to the bank's question on the page itself; its answer leads to the accounts again."""
    visit.go(f"/callback?loginId={login(visit.flinks, 'Greatday')}")
    visit.says("Connected")
    visit.act(PRESS, "#questions button", "Ask the bank anew", in_widget=False)
    visit.says("Your bank asks")
    prompt = visit.until("document.querySelector('legend')?.textContent ?? ''", bool)
    visit.act(TYPE, "#questions input", ANSWERS[prompt], in_widget=False)
    visit.act(PRESS, "#questions button", "Answer", in_widget=False)

    assert "Connected: 3 account" in visit.says("Connected")
    assert visit.endpoints().count("GenerateAuthorizeToken") == 2
    assert visit.endpoints().count("Authorize") == 3
