"""The address of the Flinks Connect widget, and every parameter it understands (api-facts §12.1).

Lives here: `PARAMETERS`, one row each, from which fields, help, checks and the address all come; `compose`.
Must not live here: what the widget answers (`widget.py`).
"""

from collections.abc import Mapping
from enum import Enum
from urllib.parse import quote

from flinks_desk.core.lean import dataclass
from flinks_desk.core.parameters import AUTHORIZE_TOKEN, PARAMETERS, Parameter
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = ["PARAMETERS", "ConnectUrl", "Parameter", "Part", "PartKind", "compose", "first_options"]


class PartKind(Enum):
    """What a part of the address is."""

    HOST = "host"
    PATH = "path"
    MARK = "mark"
    NAME = "name"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the address, as it stands in it; `name` is the parameter that it belongs to."""

    text: str | Secret
    kind: PartKind
    name: str = ""
    meaning: Text | None = None


@dataclass(frozen=True, slots=True)
class ConnectUrl:
    """The address in parts. It is shown with dots where the token stands."""

    parts: tuple[Part, ...]

    def shown(self) -> str:
        """The address with dots for the token."""
        return "".join(str(part.text) for part in self.parts)

    def reveal(self) -> str:
        """The address as it is opened."""
        return "".join(part.text.reveal() if isinstance(part.text, Secret) else part.text for part in self.parts)


def first_options(profile: Profile) -> Mapping[str, str]:
    """What the preview starts with: the demo bank where there is one, and explicit values where sources disagree."""
    demo = profile.environment is not Environment.PRODUCTION
    return {"demo": "true" if demo else "", "language": "en", "consentEnable": "true"}


def compose(profile: Profile, options: Mapping[str, str], token: Secret | None) -> ConnectUrl:
    """The address for these options: the table's order, what the table does not know after it, the token last."""
    parts = [
        Part(profile.connect, PartKind.HOST, meaning=text("The instance's own host for the widget.")),
        Part(profile.widget_path, PartKind.PATH, meaning=_path_meaning(profile)),
    ]
    known = {row.name: row for row in PARAMETERS}
    order = [name for name in known if name in options] + [name for name in options if name not in known]
    pairs: list[tuple[str, str | Secret]] = [
        (name, quote(options[name], safe="")) for name in order if options[name] and name != AUTHORIZE_TOKEN
    ]
    if token:
        pairs.append((AUTHORIZE_TOKEN, token))
    for index, (name, value) in enumerate(pairs):
        meaning = known[name].meaning if name in known else text("The widget's documentation has no such parameter.")
        parts += [
            Part("&" if index else "?", PartKind.MARK),
            Part(quote(name, safe=""), PartKind.NAME, name, meaning),
            Part("=", PartKind.MARK),
            Part(value, PartKind.VALUE, name, meaning),
        ]
    return ConnectUrl(tuple(parts))


def _path_meaning(profile: Profile) -> Text:
    if profile.widget_path == "/v2/":
        return text("The second version of the widget.")
    return text("The first version of the widget, for customers who began with it.")
