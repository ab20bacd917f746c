"""An exchange leaves the identifiers that join entries."""

from datetime import UTC, datetime

from flinks_desk.core import data_requests
from flinks_desk.core.data_requests import DataKind
from flinks_desk.core.exchange import Call, Exchange, Reply
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret
from flinks_desk.core.traces import ids_of

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)


def test_ids_come_from_body_path_and_answer() -> None:
    answer = Reply(200, (), "", {"RequestId": "r2", "Login": {"Id": "l2"}}, is_json=True)
    call = Call("Authorize", "POST", "https://x/Authorize", (), {"LoginId": "l1", "RequestId": "r1"})

    assert ids_of(Exchange(call, AT, 0.1, answer)) == {"l1", "r1", "r2", "l2"}
    poll = data_requests.compose_poll(DataKind.DETAIL, TOOLBOX, Secret("k"), "r3")
    assert poll is not None
    assert ids_of(Exchange(poll, AT, 0.1, Reply(202, (), ""))) == {"r3"}
