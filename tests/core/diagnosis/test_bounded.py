"""Of very many calls the first and the last are judged, and what was told of one of them still belongs to it."""

from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.model import Artefact, Frame, Kind, Request, Trouble, TroubleKind
from flinks_desk.core.diagnosis.bounded import bounded

ROOM = most(Cap.CALLS)


def artefact_of(count: int, *told_of: int | None) -> Artefact:
    """So many calls, each with its number in its address, and a frame and a trouble of some of them."""
    return Artefact(
        Kind.HAR,
        requests=tuple(Request(method="GET", url=f"https://acme-iframe.private.fin.ag/?n={n}") for n in range(count)),
        facts=tuple(Frame(number, None, None) for number in told_of),
        troubles=tuple(Trouble(TroubleKind.CORS, "", "", number) for number in told_of),
    )


def test_as_many_as_there_is_room_for_stay_as_they_are() -> None:
    whole = artefact_of(ROOM, 1)

    assert bounded(whole) is whole


def test_the_first_and_the_last_stay_and_the_note_counts_the_others() -> None:
    """What was told of a call that stays points to it at its new place; what was told of no call stays too."""
    whole = artefact_of(ROOM + 100, 0, ROOM // 2, ROOM * 3 // 4 + 50, ROOM + 99, None)

    kept = bounded(whole)

    assert len(kept.requests) == ROOM
    assert (kept.requests[0], kept.requests[-1]) == (whole.requests[0], whole.requests[-1])
    assert kept.notes == left_out(Cap.CALLS, 100)
    assert [each.request for each in kept.troubles] == [0, ROOM // 2, ROOM - 1, None]
    assert [kept.requests[each].url for each in (0, ROOM // 2, ROOM - 1)] == [
        whole.requests[each].url for each in (0, ROOM // 2, ROOM + 99)
    ]
    assert [each.request for each in kept.facts if isinstance(each, Frame)] == [0, ROOM // 2, ROOM - 1, None]
