"""A report of a real session is written for its owner only, and is not written where it would hold a secret."""

import asyncio
import sys
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from flinks_desk.core import authorize
from flinks_desk.core.about import Detail
from flinks_desk.core.secret import Secret
from flinks_desk.core.support_report.model import Leak, Proof, Report
from flinks_desk.core.support_report.reading import Opened
from flinks_desk.core.text import ENGLISH, Text, text
from flinks_desk.services.support_report import Wish, library_versions, read, save_folder, save_zip
from tests.services.bench import Bench

Run = Callable[[Coroutine[Any, Any, object]], object]
PASSWORD, NEVER_SENT = "canary-Pass-7f3a", "canary-never-sent-9c51"


@pytest.fixture
def report(bench: Bench, run: Run) -> Report:
    """Of a session with a sign-in that was refused; another key was typed and never used."""
    run(bench.desk.make_token())
    run(bench.desk.authorize(authorize.ByCredentials("FlinksCapital", "Greatday", Secret(PASSWORD))))
    return made(bench, run)


def made(bench: Bench, run: Run, note: str = "", *versions: Detail) -> Report:
    wish = Wish(tuple(bench.desk.entries), text("The whole session"), "127.0.0.1:8014", versions, note)
    found = run(bench.desk.make_report(wish, ENGLISH))
    assert isinstance(found, Report)
    return found


def test_a_real_session_is_reported_without_its_secrets(bench: Bench, report: Report) -> None:
    keys = bench.world.credentials

    assert report.proof.holds
    whole = b"".join(file.content for file in report.files).decode()
    assert [one for one in (keys.secret_key, keys.x_api_key, keys.hmac_secret, PASSWORD) if one in whole] == []
    assert "redacted-authorize-token-1" in whole


def test_it_is_written_for_its_owner_only(report: Report, tmp_path: Path) -> None:
    """Files 0600, the folder 0700; nothing is left beside them, and nothing is written over."""
    assert save_zip(report, tmp_path / "a.zip") is None
    assert save_folder(report, tmp_path) is None

    folder = tmp_path / report.name
    assert sorted(one.name for one in folder.iterdir()) == sorted(file.name for file in report.files)
    if sys.platform != "win32":
        assert folder.stat().st_mode & 0o777 == 0o700
        assert {one.stat().st_mode & 0o777 for one in (tmp_path / "a.zip", *folder.iterdir())} == {0o600}
    assert "is there already" in str(save_folder(report, tmp_path))
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_what_is_not_proved_is_not_written(bench: Bench, run: Run, report: Report, tmp_path: Path) -> None:
    """Not as a zip and not as a folder, and the reason names file and role, never the value."""
    key = bench.world.credentials.secret_key
    leaking = made(bench, run, "", Detail(text("Build"), key))
    too_large = replace(report, proof=Proof(1, (), "exchanges.har"))

    why = (
        save_zip(leaking, tmp_path / "a.zip"),
        save_folder(leaking, tmp_path),
        save_zip(too_large, tmp_path / "b.zip"),
    )

    assert [one.name for one in tmp_path.iterdir() if "zip" in one.name or "report" in one.name] == []
    assert "report.html would hold something that must not leave (secret key)" in str(why[0])
    assert why[0] == why[1]
    assert "exchanges.har is too large" in str(why[2])
    assert key not in str(why)


def test_a_key_that_was_typed_for_another_place_is_looked_for(bench: Bench, run: Run) -> None:
    """Of which this desk keeps nothing but a fingerprint."""
    from flinks_desk.core.known import Role

    run(bench.desk.keep(Role.X_API_KEY, Secret(NEVER_SENT), remember=False))
    run(bench.desk.forget(Role.X_API_KEY))

    found = made(bench, run, f"here it is: {NEVER_SENT}")

    assert Leak("report.md", "x-api-key") in found.proof.leaks


def test_a_disk_that_does_not_take_it_is_told_of(report: Report, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    why = (save_zip(report, tmp_path / "file" / "a.zip"), save_folder(report, tmp_path / "none"))

    assert all("was not written" in str(one) for one in why)


def test_it_is_read_as_a_zip_as_a_folder_and_by_its_record(report: Report, tmp_path: Path) -> None:
    save_zip(report, tmp_path / "a.zip")
    save_folder(report, tmp_path)

    places = (tmp_path / "a.zip", tmp_path / report.name, tmp_path / report.name / "record.json")
    found = [read(place) for place in places]

    assert all(isinstance(one, Opened) for one in found)
    assert found[0] == found[1] == found[2]
    assert isinstance(read(tmp_path / "none.zip"), Text)
    assert isinstance(read(tmp_path), Text)


def test_making_it_does_not_hold_the_loop_up(bench: Bench, report: Report) -> None:
    """It is made in a thread: what else is to be done goes on meanwhile."""
    del report
    wish = Wish(tuple(bench.desk.entries), text("The whole session"), "here")
    went_on = []

    async def both() -> None:
        work = asyncio.ensure_future(bench.desk.make_report(wish, ENGLISH))
        while not work.done():
            went_on.append(True)
            await asyncio.sleep(0)

    asyncio.run(both())
    assert len(went_on) > 1


def test_versions_of_libraries_are_told() -> None:
    assert [str(one.name) for one in library_versions()] == ["HTTP", "TLS library"]
    assert str(library_versions()[0].value).startswith("httpx 0.")
