"""No exception carries a secret out of the desk; what every feature leaves behind is searched in `tests/canary`."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from flinks_desk.core.known import Role
from flinks_desk.core.secret import Secret
from tests.services.bench import Bench

Run = Callable[[Coroutine[Any, Any, object]], object]


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


def test_an_exceptions_text_never_reaches_a_person(bench: Bench, run: Run) -> None:
    # httpx puts the value into the text of what it raises (pitfalls §4.3).
    value = "canary-with-a-line\nend"
    run(bench.desk.keep(Role.SECRET_KEY, Secret(value), remember=False))

    run(bench.desk.make_token())

    assert [one.code for one in bench.desk.session.findings] != []
    assert not [text for text in everything_in((bench.desk.session, bench.desk.entries)) if "canary" in text]


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
