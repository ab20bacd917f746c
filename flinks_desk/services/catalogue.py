"""Reads a translation file of Qt Linguist into a language of the core, without Qt.

Must not live here: saying anything, or collecting what is to be translated (`packaging/translations.py`).
"""

from collections.abc import Iterator

from flinks_desk.core.lean import TYPE_CHECKING
from flinks_desk.core.text import ENGLISH, Language

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree import ElementTree as ET

__all__ = ["LANGUAGES", "language", "read_catalogue"]

LANGUAGES = ("en", "fr")


def language(code: str) -> Language:
    """The language of this code, such as `fr` or `fr_CA.UTF-8`; English where there are no words for it."""
    short = code[:2].lower()
    if short not in LANGUAGES or short == ENGLISH.code:
        return ENGLISH
    from flinks_desk import resources

    try:
        return read_catalogue(short, resources.path("i18n", f"flinks_desk_{short}.ts"))
    except (OSError, SyntaxError):  # what the XML reader raises is a SyntaxError
        return ENGLISH


def read_catalogue(code: str, path: "Path") -> Language:
    """All finished translations of a file, whatever their context."""
    singular: dict[str, str] = {}
    plurals: dict[str, tuple[str, str]] = {}
    for message in _messages(path):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")]
        if len(forms) == 2 and all(forms):
            plurals[source] = (forms[0], forms[1])
        elif translation.text:
            singular[source] = translation.text
    return Language(code, singular, plurals)


def _messages(path: "Path") -> Iterator["ET.Element"]:
    """Our own file, which comes with the program; it is not read from elsewhere."""
    from xml.etree import ElementTree as ET

    return ET.parse(path).getroot().iter("message")  # noqa: S314
