"""Random secrets of every role go through every feature and are found nowhere but where they are meant for."""

import logging
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from flinks_desk.commands.program import COMMANDS
from flinks_desk.services.desk import Desk
from tests.canary.birds import Birds, Found, forms, packed, search
from tests.canary.features import FEATURES
from tests.canary.scene import Scene, new_scene
from tests.canary.wires import MEANT_FOR, Sent

Run = Callable[[Coroutine[Any, Any, Any]], Any]

ELSEWHERE = {
    "on_session": "the scene itself listens",
    "on_entry": "the journal itself listens",
    "off_session": "takes a listener away",
    "off_entry": "takes a listener away",
    "close": "the scene closes the desk after the search",
}
"""Use cases of the desk that no feature needs, and why."""
COMMANDS_ELSEWHERE = {"simulate": "test_processes.py", "check": "test_processes.py"}


ON_PURPOSE = {
    ("session", "username"): "step 4 shows whom it signs in, in the window's memory alone",
    ("session", "oauth_state"): "a callback is compared with it, in the window's memory alone",
    ("output of diagnose", "username"): "a customer's own file, shown to who has it; contract §3 knows no such role",
}
"""Where a role may be read, and why."""


def strays(scene: Scene) -> list[Found]:
    """What is found and was not meant to be."""
    found = search(scene.places(), scene.birds.all())
    return [one for one in found if (one.place, one.role) not in ON_PURPOSE] + astray(scene)


def astray(scene: Scene) -> list[Found]:
    """Secrets in packets that were not meant for them."""
    found = []
    for place, content, allowed in scene.recorder.astray():
        own = {role: value for role, value in scene.birds.all().items() if role.split()[0] not in allowed}
        found += search([(place, content)], own)
    return found


@pytest.mark.parametrize("rounds", [1, pytest.param(20, marks=pytest.mark.soak)])
def test_canaries_are_found_nowhere(
    tmp_path: Path, run: Run, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], rounds: int
) -> None:
    """Files, their names, the session, the journal, output, logs and packets. Each round has other secrets."""
    for number in range(rounds):
        (tmp_path / str(number)).mkdir()
        fly(new_scene(tmp_path / str(number), run, Birds()), caplog, capfd, is_whole=rounds > 1)


def fly(scene: Scene, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], *, is_whole: bool) -> None:
    """Every feature with these secrets, and the search."""
    for name in ("", "httpx", "httpcore", "asyncio", "keyring", "flinks_desk"):
        caplog.set_level(logging.DEBUG, name)
    scene.is_whole = is_whole
    for feature in FEATURES:
        feature.does(scene)
        scene.say("log", *(f"{one.getMessage()} {one.args}" for one in caplog.records))
        caplog.clear()
    scene.say("stdout and stderr", *capfd.readouterr())
    found = strays(scene)
    scene.run(scene.desk.close())
    found += strays(scene)

    assert found == []
    assert len(scene.birds.more) > 10
    public = {name for name in dir(Desk) if not name.startswith("_")}
    assert public - vars(scene.desk)["_used"] - set(ELSEWHERE) == set()
    assert {name for one in FEATURES for name in one.commands} | set(COMMANDS_ELSEWHERE) == set(COMMANDS)


@pytest.mark.parametrize("role", Birds().all())
def test_a_planted_leak_is_found_in_every_dress(role: str) -> None:
    """Were the search blind in one eye, the test above would say nothing."""
    value = Birds().all()[role]

    for name, dressed in forms(value).items():
        assert search([("place", b"\x00 before:" + dressed + b"; after")], {role: value}), name
    for name, dressed in packed(value).items():
        assert search([("place", dressed)], {role: value}), name


@pytest.mark.parametrize("place", ["home", "out", "a name", "said", "journal", "session", "packet", "another host"])
def test_a_planted_leak_is_found_in_every_place(tmp_path: Path, run: Run, place: str) -> None:
    """One secret in one place, and nothing else."""
    scene = new_scene(tmp_path, run, Birds())
    bird = scene.birds.answer if place != "a name" else scene.birds.oauth_state
    plants: dict[str, Callable[[], object]] = {
        "home": lambda: (scene.home / "x.bin").write_bytes(bird.encode("utf-16")),
        "out": lambda: (scene.out / "x.html").write_text(bird, encoding="utf-8"),
        "a name": (scene.out / bird).touch,
        "said": lambda: scene.say("title", f"Flinks Desk - {bird}"),
        "journal": lambda: scene.desk.widget_said("https://x", {"kept": bird}),
        "session": lambda: scene.desk.set_options({"customerName": bird}),
        "packet": lambda: scene.recorder.sent.append(Sent(scene.recorder.host, "data", "address", bird.encode())),
        "another host": lambda: scene.recorder.sent.append(Sent("x", "Authorize", "body", bird.encode())),
    }
    before = strays(scene)

    plants[place]()
    after = strays(scene)
    run(scene.desk.close())

    assert before == []
    assert after != []


def test_every_role_has_its_one_way_out() -> None:
    """What is meant for a call names a role that there is."""
    assert set(MEANT_FOR) <= {*Birds().all(), "token"}
