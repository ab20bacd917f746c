"""A request as the rules see it: the parts of its address, the endpoint it means, its headers and body by name.

Lives here: `Look`, `look_at`. Must not live here: findings.
"""

from collections.abc import Iterator, Mapping, Sequence

from flinks_desk.core.artefacts import address, json_text
from flinks_desk.core.artefacts.address import Address, Host, Purpose
from flinks_desk.core.artefacts.model import BodyForm, Header, JsonValue, Request, Span, hole_names, whole_hole
from flinks_desk.core.diagnosis.shapes import is_guid, is_open, is_placeholder
from flinks_desk.core.endpoints import ENDPOINTS, Endpoint
from flinks_desk.core.lean import dataclass, regex

__all__ = ["Look", "Place", "form_pairs", "json_fields", "look_at", "narrowed", "nearest"]

LONGEST_SPAN = 100_000
_BANKING = "bankingservices"
_FILE = regex(r"\.(?:js|mjs|css|map|json|png|jpe?g|gif|svg|ico|webp|woff2?|ttf|txt)$")
_PARTS = ("v3", "customerId", "BankingServices")


@dataclass(frozen=True, slots=True)
class Place:
    """What a banking path says, part by part."""

    missing: tuple[str, ...] = ()
    """Of `v3`, `customerId`, `BankingServices`."""
    doubled: tuple[str, ...] = ()
    customer_id: str = ""
    name: str = ""
    """The endpoint's name as written, decoded."""
    identifier: str = ""
    """What stands behind it: a RequestId or a LoginId."""


@dataclass(frozen=True, slots=True, repr=False)
class Look:
    """One request, looked at."""

    index: int
    request: Request
    address: Address
    place: Place
    endpoint: Endpoint | None
    """The endpoint that is meant; `is_exact` says whether it was written so."""
    is_exact: bool
    nearest: str
    """For an endpoint that does not exist, the one that comes next to it."""
    json: JsonValue | json_text.Broken
    """The body; `None` where there is none, or nothing is known of it."""
    is_widgets_own: bool
    """Whether the widget itself made it: its calls to the API are none of the customer's business."""

    @property
    def name(self) -> str:
        """The endpoint's name, or an empty text."""
        return self.endpoint.name if self.endpoint else ""

    @property
    def is_api(self) -> bool:
        """Whether it is a call to the API, the OAuth entry aside."""
        return self.address.purpose is Purpose.BANKING or self.address.purpose is Purpose.INSIGHT

    @property
    def is_widget(self) -> bool:
        """Whether it loads the widget."""
        is_address = self.address.purpose is Purpose.CONNECT and self.request.opens_widget
        return is_address and not _is_beside_widget(self.address)

    @property
    def is_callback(self) -> bool:
        """Whether it is the person's return to the customer's own address."""
        return self.address.purpose is Purpose.CALLBACK

    def header(self, name: str) -> Header | None:
        """The first header of that name, in any case."""
        return next((each for each in self.request.headers if each.name.strip().lower() == name), None)

    @property
    def fields(self) -> Mapping[str, JsonValue]:
        """The body's members, under their names as written; none if it is no object."""
        if isinstance(self.json, dict):
            return self.json
        body = self.request.body
        if body is None or body.form not in {BodyForm.FORM, BodyForm.TEXT}:
            return {}
        return dict(body.fields or form_pairs(body.text))

    def field(self, name: str) -> JsonValue:
        """One member of the body, in any case."""
        lowered = name.lower()
        return next((value for key, value in self.fields.items() if key.lower() == lowered), None)

    def has_field(self, name: str) -> bool:
        """Whether the body has such a member, in any case."""
        return any(key.lower() == name.lower() for key in self.fields)

    @property
    def request_id(self) -> str:
        """The RequestId that it is about, from its body or its path; an empty text if it has none."""
        inside = self.field("RequestId")
        if isinstance(inside, str) and inside:
            return inside
        behind = self.endpoint is not None and "{requestid}" in self.endpoint.path.lower()
        return self.place.identifier if behind else ""

    @property
    def login_id(self) -> str:
        """The LoginId that it is about."""
        inside = self.field("LoginId")
        return inside if isinstance(inside, str) else ""

    @property
    def status(self) -> int | None:
        """The status of its answer."""
        return self.request.answer.status if self.request.answer else None

    @property
    def is_redirected(self) -> bool:
        """Whether the answer sent the caller elsewhere."""
        return self.status in {301, 302, 303, 307, 308}

    @property
    def is_answer_to_questions(self) -> bool:
        """Whether it goes on with a session that exists (MFA answers, the polling of AuthorizeAsync)."""
        return self.name in {"Authorize", "AuthorizeAsync"} and (
            self.has_field("SecurityResponses") or bool(self.field("RequestId"))
        )


def _is_beside_widget(parts: Address) -> bool:
    """A script, a picture, or the page at the end (api-facts §12.1): what the widget itself goes on to load."""
    segments = [each.lower() for each in parts.segments if each.strip()]
    return bool(segments) and (segments[:2] == ["v2", "result"] or bool(_FILE.search(segments[-1])))


def look_at(index: int, request: Request) -> Look:
    """The request's parts."""
    parts = address.parsed(request.url)
    place = _place(parts)
    endpoint, is_exact, next_to_it = _endpoint(parts, place)
    is_own = parts.purpose in {Purpose.BANKING, Purpose.INSIGHT} and _is_of_widget(request)
    return Look(index, request, parts, place, endpoint, is_exact, next_to_it, _json(request), is_own)


def _is_of_widget(request: Request) -> bool:
    sources = (each.value for each in request.headers if each.name.strip().lower() in {"origin", "referer"})
    return any(address.parsed(value).host_kind is Host.CONNECT for value in sources if value)


def nearest(name: str, names: Sequence[str]) -> str:
    """The name that comes next to this one: by case, by abbreviation, by spelling; an empty text if none is near."""
    lowered = {each.lower(): each for each in reversed(names)}
    bare = name.lower().strip()
    if bare in lowered:
        return lowered[bare]
    if len(bare) >= 4:
        inside = [each for each in lowered if each.startswith(bare) or bare.startswith(each)]
        if inside:
            return lowered[min(inside, key=lambda each: abs(len(each) - len(bare)))]
    import difflib

    close = difflib.get_close_matches(bare[:60], list(lowered), n=1, cutoff=0.6)
    return lowered[close[0]] if close else ""


def narrowed(text: str, span: Span | None, *needles: str) -> Span | None:
    """The first of these texts inside the span, or the span itself where none stands there to the letter.

    Thousands of findings may lie in one span of megabytes, so its end is not looked at.
    """
    if span is None:
        return None
    end = min(span.end, span.start + LONGEST_SPAN)
    for needle in needles:
        start = text.find(needle, span.start, end) if needle else -1
        if start >= 0:
            return Span(start, start + len(needle))
    return span


def json_fields(value: JsonValue, depth: int = 0) -> Iterator[tuple[str, JsonValue]]:
    """All members inside a JSON value, however deep (to a depth that no honest body reaches)."""
    if depth > 20:
        return
    if isinstance(value, dict):
        for key, item in value.items():
            yield key, item
            yield from json_fields(item, depth + 1)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for item in value:
            yield from json_fields(item, depth + 1)


def _place(parts: Address) -> Place:
    if parts.purpose is not Purpose.BANKING:
        return Place(customer_id=_tenant(parts.segments) if parts.purpose is Purpose.INSIGHT else "")
    segments = [each for each in parts.segments if each.strip()]
    lowered = [each.lower() for each in segments]
    name_at = _name_at(lowered)
    head = lowered[:name_at]
    middle = [
        each
        for each, low in zip(segments[:name_at], head, strict=True)
        if low not in {"v3", _BANKING} and not _is_version(low)
    ]
    if _has_open_base(parts, segments):
        return Place((), (), middle[-1] if middle else "", *_named(segments, name_at))
    has = {"v3": "v3" in head, "customerId": bool(middle), "BankingServices": _BANKING in head}
    doubled = [name for name, low in (("v3", "v3"), ("BankingServices", _BANKING)) if head.count(low) > 1]
    if len(middle) > 1 and all(is_guid(each) or is_open(each) for each in middle):
        doubled.append("customerId")
    missing = tuple(part for part in _PARTS if not has[part])
    return Place(missing, tuple(doubled), middle[-1] if middle else "", *_named(segments, name_at))


def _tenant(segments: tuple[str, ...]) -> str:
    return segments[1] if len(segments) > 1 and segments[0].lower() == "v3" else ""


def _is_version(segment: str) -> bool:
    return len(segment) == 2 and segment[0] == "v" and segment[1].isdigit()


def _has_open_base(parts: Address, segments: list[str]) -> bool:
    """Whether a hole or a placeholder may hold any part of the path (`${BASE}/Authorize`)."""
    if parts.host_kind is Host.OPEN and (parts.host or not parts.scheme):
        return True
    return any(len(hole_names(each)) > 1 or (is_open(each) and "base" in each.lower()) for each in segments)


def _name_at(lowered: list[str]) -> int:
    """Where the endpoint's name stands: behind BankingServices, or where a name that exists stands."""
    names = {each.lower() for each in ENDPOINTS}
    known = next((at for at in range(len(lowered) - 1, -1, -1) if lowered[at].strip() in names), None)
    if _BANKING in lowered:
        behind = len(lowered) - lowered[::-1].index(_BANKING)
        return known if known is not None and known >= behind else behind
    if known is not None:
        return known
    return _unknown_name_at(lowered)


def _unknown_name_at(lowered: list[str]) -> int:
    """Without BankingServices and without a known name: the last part that is neither an id nor a version."""
    names = (at for at in range(len(lowered) - 1, -1, -1) if not is_guid(lowered[at]) and not _is_version(lowered[at]))
    at = next(names, None)
    if at is None or is_open(lowered[at]) or is_placeholder(lowered[at]) or at == 0:
        return len(lowered)
    return at


def _named(segments: list[str], at: int) -> tuple[str, str]:
    name = segments[at] if at < len(segments) else ""
    return name, segments[at + 1] if at + 1 < len(segments) else ""


def _endpoint(parts: Address, place: Place) -> tuple[Endpoint | None, bool, str]:
    if parts.purpose is Purpose.OAUTH:
        return ENDPOINTS["OAuth"], True, ""
    if parts.purpose is Purpose.INSIGHT:
        return ENDPOINTS["Attributes"], True, ""
    if parts.purpose is not Purpose.BANKING or not place.name:
        return None, False, ""
    by_name = {each.lower(): row for each, row in ENDPOINTS.items() if row.path.startswith("/BankingServices")}
    row = by_name.get(place.name.lower())
    if row:
        return row, True, ""
    if whole_hole(place.name) or is_placeholder(place.name):
        return None, True, ""
    next_to_it = _undoubled(place.name, by_name) or nearest(place.name, [each.name for each in by_name.values()])
    return by_name.get(next_to_it.lower()), False, next_to_it


def _undoubled(name: str, by_name: Mapping[str, Endpoint]) -> str:
    bare = name.strip().lower()
    while bare.endswith("asyncasync"):
        bare = bare.removesuffix("async")
    return by_name[bare].name if bare in by_name else ""


def _json(request: Request) -> JsonValue | json_text.Broken:
    body = request.body
    if body is None or body.form in {BodyForm.FILE, BodyForm.UNKNOWN, BodyForm.FORM}:
        return None
    if body.form is BodyForm.STRUCTURE and (body.json is not None or not body.text):
        return body.json
    if not body.text.strip() or whole_hole(body.text) is not None:
        return None
    return json_text.parsed(body.text)


def form_pairs(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs of a text that is a form (`LoginId=…&MostRecentCached=true`); none for any other."""
    bare = text.strip()
    if not bare or bare[0] in '{["<' or "=" not in bare or "\n" in bare or len(bare) > 20_000:
        return ()
    from urllib.parse import parse_qsl

    return tuple(parse_qsl(bare, keep_blank_values=True))
