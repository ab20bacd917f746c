"""What the Flinks Connect widget says: events posted to the page around it, and where it navigates.

Lives here: `WidgetEvent` and reading one, in every shape that sources show (api-facts §12.2). Must not live here: Qt.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from urllib.parse import parse_qsl, urlsplit

from flinks_desk.core.exchange import Json, member
from flinks_desk.core.lean import dataclass

__all__ = ["NAVIGATION", "WidgetEvent", "read", "read_navigation"]

NAVIGATION = "NAVIGATION"
"""The step of an event that is no message, but an address that the widget went to."""


@dataclass(frozen=True, slots=True)
class WidgetEvent:
    """One message or navigation. What an event did not carry is an empty text."""

    at: datetime
    origin: str
    step: str
    """Such as `INSTITUTION_SELECTED`; empty for an event that only carries a FlinksCode."""
    data: Json
    trusted: bool
    """Whether it came from exactly the widget's origin."""
    was_text: bool = False
    """It came as JSON text, as with `stringify=true`."""
    flinks_code: str = ""
    institution: str = ""
    login_id: str = ""
    request_id: str = ""
    account_ids: tuple[str, ...] = ()
    repeated: bool = False
    """The same event came before."""


def read(
    at: datetime, origin: str, data: Json, trusted_origin: str, earlier: Sequence[WidgetEvent] = ()
) -> WidgetEvent:
    """One message. It never fails: a message that is none of Flinks' shapes has no step and keeps its data."""
    was_text, payload = _unpacked(data)
    carried = _from_address(_text(payload, "url"))
    return WidgetEvent(
        at=at,
        origin=origin,
        step=_text(payload, "step"),
        data=payload,
        trusted=bool(origin) and origin == trusted_origin,
        was_text=was_text,
        flinks_code=_text(payload, "flinksCode"),
        institution=_text(payload, "institution") or carried.get("institution", ""),
        login_id=_text(payload, "loginId") or carried.get("loginid", ""),
        request_id=_text(payload, "requestId") or carried.get("requestid", ""),
        account_ids=_ids(member(payload, "accountId", "accountIds")) or _ids(carried.get("accountid", "")),
        repeated=_is_repeated(origin, payload, earlier),
    )


def read_navigation(at: datetime, url: str, *expected: str) -> WidgetEvent | None:
    """An address that carries a LoginId, or `None` for any other.

    `expected` are the addresses at which it is believed: the redirectUrl, and the widget's own end page.
    """
    carried = _from_address(url)
    if "loginid" not in carried:
        return None
    return WidgetEvent(
        at=at,
        origin=_origin(url),
        step=NAVIGATION,
        data={"url": url},
        trusted=any(_leads_to(url, place) for place in expected if place),
        institution=carried.get("institution", ""),
        login_id=carried["loginid"],
        request_id=carried.get("requestid", ""),
        account_ids=_ids(carried.get("accountid", "")),
    )


def _is_repeated(origin: str, payload: Json, earlier: Sequence[WidgetEvent]) -> bool:
    """Whether it came before: directly before, since a bank may ask twice and a person choose twice; an end, ever."""
    same_origin = [event for event in earlier if event.origin == origin]
    is_end = _text(payload, "step") == "REDIRECT" or bool(_text(payload, "loginId"))
    return any(event.data == payload for event in (same_origin if is_end else same_origin[-1:]))


def _unpacked(data: Json) -> tuple[bool, Json]:
    if not isinstance(data, str):
        return False, data
    try:
        parsed: Json = json.loads(data)
    except (ValueError, RecursionError):
        return False, data
    return (True, parsed) if isinstance(parsed, Mapping) else (False, data)


def _from_address(url: str) -> Mapping[str, str]:
    """The parameters of an address by their names in lower case; the first of each name counts."""
    try:
        query = urlsplit(url).query
    except ValueError:
        return {}
    pairs = parse_qsl(query, keep_blank_values=False)
    return {name.lower(): value for name, value in reversed(pairs)}


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def _leads_to(url: str, place: str) -> bool:
    """The same scheme, host and port, and the same path or one below: never a mere prefix (pitfalls §3.5)."""
    try:
        here, there = urlsplit(url), urlsplit(place)
    except ValueError:
        return False
    below = there.path.rstrip("/")
    return (here.scheme, here.netloc) == (there.scheme, there.netloc) and (
        here.path.rstrip("/") == below or here.path.startswith(f"{below}/")
    )


def _ids(value: Json) -> tuple[str, ...]:
    """Account ids: one text, a comma list, or an array (api-facts §12.2)."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    if isinstance(value, Sequence):
        return tuple(item for item in value if isinstance(item, str))
    return ()


def _text(value: Json, name: str) -> str:
    found = member(value, name)
    if isinstance(found, int | float) and not isinstance(found, bool):
        return str(found)
    return found if isinstance(found, str) else ""
