"""No secret of a session is found in a file, a log record, or any text that people are shown or can copy."""

import asyncio
import logging
import secrets
import sqlite3
from base64 import b64encode
from collections.abc import Callable, Coroutine
from contextlib import closing
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from flinks_desk.core import authorize, token
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.known import Role
from flinks_desk.core.masking import holds
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.writers.of_session import curl_of
from flinks_desk.services.journal_file import JournalFile
from tests.services.bench import Bench

Run = Callable[[Coroutine[Any, Any, object]], object]


def canary(name: str) -> str:
    return f"canary-{name}-{secrets.token_hex(8)}"


def everything_in(value: object, seen: set[int] | None = None) -> list[str]:
    """Every text inside a value, as far as one can walk, and what each thing prints as."""
    seen = seen if seen is not None else set()
    if id(value) in seen or isinstance(value, Secret):
        return [repr(value), str(value), f"{value:>40}"] if isinstance(value, Secret) else []
    seen.add(id(value))
    if isinstance(value, str):
        return [value]
    found = [repr(value), str(value)]
    if isinstance(value, dict):
        for key, item in value.items():
            found += everything_in(key, seen) + everything_in(item, seen)
    elif isinstance(value, list | tuple | set | frozenset):
        for item in value:
            found += everything_in(item, seen)
    elif is_dataclass(value):
        for one in fields(value):
            found += everything_in(getattr(value, one.name), seen)
    return found


@pytest.fixture
def loud(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Every logger there is tells everything."""
    for name in ("", "httpx", "httpcore", "asyncio", "keyring", "flinks_desk"):
        caplog.set_level(logging.DEBUG, name)
    return caplog


def test_canaries_of_every_role_are_found_nowhere(
    bench: Bench, run: Run, loud: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    password, wrong_answer = canary("password"), canary("mfa")
    keys = {Role.SECRET_KEY: canary("secret"), Role.X_API_KEY: canary("x-api-key")}
    desk, path = bench.desk, bench.home / "journal.sqlite3"
    journal = JournalFile(path, "a", bench.clock.now())
    desk.on_entry(journal.keep)
    tokens: list[str] = []
    desk.on_session(lambda s: tokens.append(s.token.value.reveal()) if isinstance(s.token, token.Live) else None)

    run(desk.make_token())
    run(desk.authorize(authorize.ByCredentials("FlinksCapital", "Greatday", Secret(password))))
    run(desk.make_token())
    run(desk.authorize(authorize.ByCredentials("FlinksCapital", "Greatday", Secret("Everyday"))))
    asked = desk.session.authorize
    assert isinstance(asked, authorize.Challenged)
    run(desk.answer({one.prompt: (Secret(wrong_answer),) for one in asked.challenges}))
    run(desk.make_token())
    url = desk.open_preview()
    assert url is not None
    desk.widget_said("http://localhost:8014", {"step": "APP_MOUNTED", "url": url.reveal(), url.reveal(): 1})
    desk.widget_went(f"http://localhost:8014/v2/Result?authorizeToken={tokens[-1]}&loginId=abc")
    run(desk.authorize(authorize.ByLogin("abc")))
    for role, value in keys.items():
        run(desk.keep(role, Secret(value), remember=True))
    run(desk.make_token())
    run(desk.fetch_accounts())
    run(desk.choose(Profile.of_instance("acme", "5602459c-f6d0-4ca0-6750-08dccdcadcc0")))
    run(desk.make_token())

    with closing(sqlite3.connect(path)) as reader:  # whoever reads keeps the files beside it in place
        reader.execute("SELECT * FROM sqlite_master").fetchall()
        journal.close()
        assert reader.execute("SELECT count(*) FROM entries").fetchone() == (len(desk.entries),)
        assert len(list(bench.home.glob("journal.sqlite3*"))) == 3
        shown = [path.read_text(errors="replace") for path in _files(bench.home)]
    shown += everything_in((*bench.shown, desk.session, desk.entries, desk.steps_summary(), desk.as_curl(), desk.known))
    shown += [curl_of(entry.exchange.call) for entry in desk.entries if entry.exchange]
    shown += [url.shown(), *(record.getMessage() + str(record.args) for record in loud.records)]
    shown += [*capfd.readouterr()]
    shown += [path.read_text(errors="replace") for path in _files(bench.home)]
    published = {bench.world.credentials.secret_key, bench.world.credentials.x_api_key}
    for secret in [password, wrong_answer, *keys.values(), *tokens, *published]:
        assert not [text for text in shown if holds(text, [Secret(secret)])], secret
    assert len(tokens) >= 3
    assert _files(bench.home)


def test_a_planted_leak_is_found_in_the_journal(tmp_path: Path) -> None:
    planted, at = canary("planted"), datetime(2026, 3, 2, tzinfo=UTC)
    journal = JournalFile(tmp_path / "journal.sqlite3", "a", at)
    journal.keep(Entry(1, at, Kind.NOTE, "a title", data={"left open": b64encode(planted.encode()).decode()}))
    journal.close()

    assert [path for path in _files(tmp_path) if holds(path.read_text(errors="replace"), [Secret(planted)])]


def test_an_exceptions_text_never_reaches_a_person(bench: Bench, run: Run) -> None:
    # httpx puts the value into the text of what it raises (pitfalls §4.3).
    value = "canary-with-a-line\nend"
    run(bench.desk.keep(Role.SECRET_KEY, Secret(value), remember=False))

    run(bench.desk.make_token())

    assert [one.code for one in bench.desk.session.findings] != []
    assert not [text for text in everything_in((bench.desk.session, bench.desk.entries)) if "canary" in text]


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_tasks_that_fail_carry_no_secret(bench: Bench, run: Run) -> None:
    async def fail() -> None:
        bench.gate.shut = True
        task = asyncio.ensure_future(bench.desk.make_token())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as raised:
            await task
        assert bench.world.credentials.secret_key not in str(raised.value)

    run(fail())
