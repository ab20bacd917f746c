"""Presets of the widget's parameters: what a demonstration or a customer needs, under a name.

Lives here: the built-in ones, and one file's reading and writing. A preset holds no token, and no address with a key.
Must not live here: where they are kept (`services/presets.py`).
"""

import json
from collections.abc import Mapping

from flinks_desk.core.lean import dataclass
from flinks_desk.core.parameters import AUTHORIZE_TOKEN, PARAMETERS
from flinks_desk.core.text import Text, text

__all__ = [
    "BUILT_IN",
    "FORMAT",
    "LARGEST",
    "LONGEST_NAME",
    "BuiltIn",
    "NotAPreset",
    "Preset",
    "applied",
    "read",
    "written",
]

FORMAT = 1
LONGEST_NAME = 60
OF_ONE_SESSION = frozenset({AUTHORIZE_TOKEN, "requestId", "resumeSelectedAccounts"})
"""They belong to one session, so no preset holds them."""
LARGEST = 100_000


@dataclass(frozen=True, slots=True)
class Preset:
    """Options under a name of the person's own."""

    name: str
    options: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """Options that come with the program; they are laid over what the widget starts with."""

    key: str
    name: Text
    about: Text
    options: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NotAPreset:
    """Why a file is none, and what to do."""

    why: Text


BUILT_IN: tuple[BuiltIn, ...] = (
    BuiltIn("first", text("As in the beginning"), text("What the widget starts with here."), {}),
    BuiltIn(
        "accounts",
        text("One account for payments"),
        text("The person chooses one account; its accountId comes with the redirect."),
        {"accountSelectorEnable": "true"},
    ),
    BuiltIn(
        "several",
        text("Several accounts"),
        text("The person chooses accounts among all that they have."),
        {"accountSelectorEnable": "true", "accountSelectorMultiple": "true", "showAllAccounts": "true"},
    ),
    BuiltIn(
        "statements",
        text("Statements"),
        text("A year of transactions and statements; Flinks has to enable statements."),
        {
            "daysOfTransactions": "Days365",
            "withTransactions": "true",
            "detailsAndStatementEnable": "true",
            "monthsOfStatements": "Months12",
        },
    ),
    BuiltIn(
        "app",
        text("In a mobile app"),
        text("Events as text for a web view, and the bank's own page in place of a window."),
        {"stringify": "true", "webview": "true", "oauthWindowRedirect": "true"},
    ),
    BuiltIn(
        "own-consent",
        text("Consent on your own page"),
        text("Without Flinks' consent page; the page around the widget has to ask."),
        {"consentEnable": "false"},
    ),
    BuiltIn(
        "plain",
        text("Without Flinks' frame"),
        text("No header, no logo and no margin, to stand inside your own design."),
        {"headerEnable": "false", "headerImgEnable": "false", "removePadding": "true"},
    ),
    BuiltIn("dark", text("Dark"), text("The dark theme, said explicitly."), {"theme": "dark"}),
)


def applied(built_in: BuiltIn, first: Mapping[str, str]) -> Mapping[str, str]:
    """All options when this is chosen."""
    return {**first, **built_in.options}


def written(preset: Preset) -> str:
    """The preset as a file that a person can read."""
    content = {"format": FORMAT, "name": preset.name, "parameters": _kept(preset.options)}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def read(content: bytes) -> tuple[Preset, tuple[Text, ...]] | NotAPreset:
    """The preset in a file and what is to be said about it, or why there is none. Its name may be empty."""
    if len(content) > LARGEST:
        return NotAPreset(text("This file is much too large for a preset. Choose a file that Flinks Desk exported."))
    try:
        given = json.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError) as problem:
        where = f"{problem.lineno}:{problem.colno}" if isinstance(problem, json.JSONDecodeError) else "1:1"
        return NotAPreset(text("This file is no JSON; it breaks at {where}. Export the preset again.", where=where))
    except RecursionError:
        given = None
    parameters = given.get("parameters") if isinstance(given, dict) else None
    if not isinstance(given, dict) or not isinstance(parameters, dict):
        return NotAPreset(
            text("This file holds no preset: it has no parameters. Choose one that Flinks Desk exported.")
        )
    options = {str(name): _as_text(value) for name, value in parameters.items() if _is_plain(value)}
    dropped = sorted(set(parameters) - set(_kept(options)))
    name = str(given.get("name") or "").strip()[:LONGEST_NAME]
    return Preset(name, _kept(options)), tuple(_notes(options, dropped))


def _notes(options: Mapping[str, str], dropped: list[str]) -> list[Text]:
    notes = []
    if dropped:
        notes.append(
            text("Left out, since it belongs to one session or is no text: {names}.", names=", ".join(dropped))
        )
    unknown = sorted(set(options) - {row.name for row in PARAMETERS})
    if unknown:
        notes.append(text("The widget's documentation does not know {names}.", names=", ".join(unknown)))
    return notes


def _kept(options: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in options.items() if value and name not in OF_ONE_SESSION}


def _is_plain(value: object) -> bool:
    return isinstance(value, str | bool | int | float)


def _as_text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
