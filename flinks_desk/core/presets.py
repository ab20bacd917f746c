"""Presets of the widget's parameters: what a demonstration or a customer needs, under a name.

Lives here: the built-in ones, and one file's reading and writing. A preset holds nothing of one session, and no value
that its name gives away as a secret or as somebody's, also within an address.
Must not live here: where they are kept (`services/presets.py`).
"""

import json
from collections.abc import Mapping, Sequence

from flinks_desk.core.lean import dataclass
from flinks_desk.core.parameters import AUTHORIZE_TOKEN, PARAMETERS
from flinks_desk.core.redaction import named_secrets
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
    "left_out",
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
    is_newer: bool = False
    """A later version of this program wrote it, so it is not damaged."""


BUILT_IN: tuple[BuiltIn, ...] = (
    BuiltIn("first", text("As in the beginning"), text("What the widget starts with here."), {}),
    BuiltIn(
        "french",
        text("In French"),
        text("The widget and the bank's questions in French. Such a connection has a LoginId of its own."),
        {"language": "fr"},
    ),
    BuiltIn(
        "identity",
        text("Who somebody is, without transactions"),
        text("For checks of identity. No transactions are collected; ask for WithKYC when you fetch the data."),
        {"withTransactions": "false"},
    ),
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
        "bank-window",
        text("A bank with a window of its own"),
        text("In the sandbox: the test bank signs in as OAuth banks do. Production must not have it."),
        {"demoOutbound": "true"},
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
        text("White label"),
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
        given = json.loads(content.decode("utf-8-sig"), parse_int=str, parse_float=str)
    except (UnicodeDecodeError, json.JSONDecodeError) as problem:
        where = f"{problem.lineno}:{problem.colno}" if isinstance(problem, json.JSONDecodeError) else "1:1"
        return NotAPreset(text("This file is no JSON; it breaks at {where}. Export the preset again.", where=where))
    except RecursionError:
        given = None
    if isinstance(given, dict) and _is_newer(given.get("format")):
        why = text("A newer version of Flinks Desk wrote this preset. Update this program to use it.")
        return NotAPreset(why, is_newer=True)
    parameters = given.get("parameters") if isinstance(given, dict) else None
    if not isinstance(given, dict) or not isinstance(parameters, dict):
        return NotAPreset(
            text("This file holds no preset: it has no parameters. Choose one that Flinks Desk exported.")
        )
    options = {_in_unicode(name): _as_text(value) for name, value in parameters.items()}
    no_text = [name for name, value in parameters.items() if not isinstance(value, str | bool)]
    return Preset(_plain_name(given.get("name")), _kept(options)), tuple(_notes(options, no_text))


def _is_newer(found: object) -> bool:
    return isinstance(found, str) and found.isascii() and found.isdigit() and int(found[:9]) > FORMAT


def left_out(options: Mapping[str, str]) -> Text | None:
    """Which of these a preset does not hold, and why."""
    names = sorted(name for name, value in options.items() if value and name not in _kept(options))
    if not names:
        return None
    return text("Left out, since it belongs to one session or may be a secret: {names}.", names=", ".join(names))


def _notes(options: Mapping[str, str], no_text: Sequence[str]) -> list[Text]:
    notes = [left_out(options)]
    if no_text:
        names = ", ".join(sorted(map(_in_unicode, no_text)))
        notes.append(text("Left out, since it is no text: {names}.", names=names))
    unknown = sorted(_kept(options).keys() - {row.name for row in PARAMETERS})
    if unknown:
        notes.append(text("The widget's documentation does not know {names}.", names=", ".join(unknown)))
    return [note for note in notes if note]


def _kept(options: Mapping[str, str]) -> dict[str, str]:
    return {
        name: value
        for name, value in options.items()
        if name and value and name not in OF_ONE_SESSION and not any(named_secrets(f"{name}={value}"))
    }


def _as_text(value: object) -> str:
    """Empty for what is none."""
    if isinstance(value, bool):
        return str(value).lower()
    return _in_unicode(value) if isinstance(value, str) else ""


def _plain_name(value: object) -> str:
    """One line, at most as long as one that is typed."""
    return " ".join(_as_text(value).split())[:LONGEST_NAME].strip()


def _in_unicode(value: str) -> str:
    """Half of a pair of surrogates can be in JSON, but in no file and no address."""
    return value.encode("utf-8", "replace").decode()
