"""All that the rules look at, prepared once: the artefact, its requests and answers looked at, its values' roles.

Lives here: `Scene`, `Rule`. Must not live here: findings.
"""

from collections.abc import Callable, Iterator

from flinks_desk.core.artefacts import caps
from flinks_desk.core.artefacts.caps import Cap
from flinks_desk.core.artefacts.model import Artefact, Kind, Request, Span
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look, look_at, narrowed
from flinks_desk.core.diagnosis.replies import Reply, replies_of
from flinks_desk.core.diagnosis.stands import Knows, Roles, Stand, collected
from flinks_desk.core.lean import dataclass, replace

__all__ = ["Rule", "Scene", "scene_of"]


@dataclass(frozen=True, slots=True, repr=False)
class Scene:
    """One artefact, ready to be judged."""

    artefact: Artefact
    looks: tuple[Look, ...]
    replies: tuple[Reply, ...]
    stands: tuple[Stand, ...]
    roles: Roles
    by_request: dict[int, Reply]
    """The reply of each request that has one."""
    customer_of: Callable[[str], str]
    """The customer id to which a value was known before to belong; an empty text if none."""

    @property
    def kind(self) -> Kind:
        """The artefact's kind."""
        return self.artefact.kind

    @property
    def calls(self) -> Iterator[Look]:
        """The calls to the API that the customer makes; not those of the widget itself, nor a browser's questions."""
        return (
            look for look in self.looks if look.is_api and not look.is_widgets_own and look.request.method != "OPTIONS"
        )

    @property
    def widgets(self) -> Iterator[Look]:
        """The loads of the widget."""
        return (look for look in self.looks if look.is_widget)

    @property
    def callbacks(self) -> Iterator[Look]:
        """The returns to the customer's own address."""
        return (look for look in self.looks if look.is_callback)

    def span(self, span: Span | None, *needles: str) -> Span | None:
        """The first of these texts inside the span, or the span."""
        return narrowed(self.artefact.text, span, *needles)

    def in_address(self, look: Look, *needles: str) -> Span | None:
        """Where something stands in a request's address."""
        return self.span(look.request.url_span or look.request.span, *needles)

    def in_body(self, look: Look, *needles: str) -> Span | None:
        """Where something stands in a request's body."""
        body = look.request.body
        return self.span((body.span if body else None) or look.request.span, *needles)


FEWEST_HEADERS = 20
ALL_HEADERS = 100_000

Rule = Callable[[Scene], Iterator[Finding]]


def scene_of(artefact: Artefact, knows: Knows, customer_of: Callable[[str], str] = lambda _: "") -> Scene:
    """The artefact, prepared."""
    most = max(FEWEST_HEADERS, min(caps.most(Cap.HEADERS), ALL_HEADERS // max(1, len(artefact.requests))))
    looks = tuple(look_at(index, _bounded(request, most)) for index, request in enumerate(artefact.requests))
    unread = sum(max(0, len(request.headers) - most) for request in artefact.requests)
    too_many = sum(max(0, look.address.query.count("&") + 1 - caps.most(Cap.PARAMETERS)) for look in looks)
    told = (*caps.left_out(Cap.HEADERS, unread), *caps.left_out(Cap.PARAMETERS, too_many))
    artefact = replace(artefact, notes=(*artefact.notes, *told))
    replies = replies_of(artefact)
    stands, roles = collected(artefact, looks, replies, knows)
    by_request = {reply.request: reply for reply in replies if reply.request is not None}
    return Scene(artefact, looks, replies, stands, roles, by_request, customer_of)


def _bounded(request: Request, most: int) -> Request:
    """The request with no more headers than an honest one has: one command can give thousands to thousands of calls."""
    return replace(request, headers=request.headers[:most]) if len(request.headers) > most else request
