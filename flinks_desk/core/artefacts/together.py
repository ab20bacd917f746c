"""Several files that are one matter: a command and its answer, a collection and its environment.

Lives here: `together`. Must not live here: reading (one module a kind).
"""

from collections.abc import Mapping, Sequence

from flinks_desk.core.artefacts.merge import joined, moved
from flinks_desk.core.artefacts.model import Artefact, Body, Header, Request, SettingPlace
from flinks_desk.core.artefacts.source import Sheet
from flinks_desk.core.artefacts.variables import Variables
from flinks_desk.core.lean import regex, replace

__all__ = ["together", "with_variables"]

_VARIABLE = regex(r"\{\{\s*([\w.$-]{1,80})\s*\}\}")
_MOST_LEVELS = 5
_BETWEEN = "\n"


def together(parts: Sequence[Artefact]) -> Artefact:
    """One artefact of all parts, of the first one's kind; variables of one are put into the requests of another."""
    if len(parts) == 1:
        return parts[0]
    shifted, offset = [], 0
    for part in parts:
        shifted.append(moved(part, Sheet(part.text, (0,), (offset,))))
        offset += len(part.text) + len(_BETWEEN)
    whole = replace(joined(parts[0].kind, shifted), text=_BETWEEN.join(part.text for part in parts))
    return with_variables(whole)


def with_variables(whole: Artefact) -> Artefact:
    """The same with the values of its files of settings put into its requests."""
    values = Variables.of_texts((each.name, each.value) for each in whole.settings if each.place is SettingPlace.FILE)
    requests = tuple(_filled(request, values) for request in whole.requests)
    return replace(whole, notes=(*whole.notes, *values.notes()), requests=requests)


def _filled(request: Request, values: Mapping[str, str]) -> Request:
    return replace(
        request,
        url=_put_in(request.url, values),
        headers=tuple(Header(each.name, _put_in(each.value, values), each.span) for each in request.headers),
        body=_filled_body(request.body, values),
    )


def _filled_body(body: Body | None, values: Mapping[str, str]) -> Body | None:
    return replace(body, text=_put_in(body.text, values)) if body else None


def _put_in(text: str, values: Mapping[str, str]) -> str:
    for _ in range(_MOST_LEVELS):
        if "{{" not in text:
            break
        text = _VARIABLE.sub(lambda found: values[found[1]] if found[1] in values else found[0], text)
    return text
