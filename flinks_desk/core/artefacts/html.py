"""Pages: what is a page at all, its markup and its scripts.

Must not live here: tags and their attributes (`markup.py`), scripts themselves (`code.py`).
"""

import re

from flinks_desk.core.artefacts import code, curl, log_signs
from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.lexer import Language, language_of
from flinks_desk.core.artefacts.markup import frames_in
from flinks_desk.core.artefacts.merge import joined, moved
from flinks_desk.core.artefacts.model import Answer, Artefact, Kind, Source, Span
from flinks_desk.core.artefacts.source import Sheet
from flinks_desk.core.lean import regex, replace

__all__ = ["read"]

_SCRIPT = regex(r"<script\b(?P<attributes>[^>]{0,2000})>(?P<inner>.*?)(?:</script\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_CMDLET = regex(r"(?:\$\w+\s*=\s*)?(?:Invoke-(?:RestMethod|WebRequest)|irm|iwr)\b", re.IGNORECASE)
"""PowerShell, in which markup is a text like any other."""
_COMMENT = regex(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_ANYWHERE = regex(r"<iframe\b|<script\b[^>]*>[^<]{0,20000}?(?:message|flinks)", re.IGNORECASE)
_TROUBLE_PAGE = regex(
    r"<(?:title|h1|h2|center)>[^<]{0,100}?(?:\b[45]\d\d\b|unavailable|Bad Gateway|Gateway Time|Access "
    r"Denied|Forbidden|be right back|maintenance|Error)",
    re.IGNORECASE,
)
_NOT_SCRIPT = regex(r"type\s*=\s*[\"']?(?:application/(?:ld\+)?json|text/(?:template|html|x-))|src\s*=", re.IGNORECASE)


def read(source: Source) -> Artefact | None:
    """The page, or `None` if it is code, a log or a letter in which some markup stands."""
    text = source.text[: most(Cap.PAGE)]
    if not _is_page(text, source.file_name):
        return None
    bare = _COMMENT.sub(lambda found: " " * len(found[0]), text)
    scripts = [found for found in _SCRIPT.finditer(bare) if not _NOT_SCRIPT.search(found["attributes"])]
    markup = _without_scripts(bare, scripts)
    parts = [frames_in(markup)]
    if scripts:
        sheet = Sheet(bare).keep([(found.start("inner"), found.end("inner")) for found in scripts])
        inner = sheet.text[: most(Cap.CODE)]
        script = code.read_script(inner, Language.JAVASCRIPT, in_page=True)
        unread = left_out(Cap.CODE, len(sheet.text) - len(inner))
        parts.append(moved(replace(script, notes=(*unread, *script.notes)), sheet))
    unread = left_out(Cap.PAGE, len(source.text) - len(text))
    page = joined(Kind.HTML, parts)
    page = replace(page, notes=(*unread, *page.notes))
    if not page.is_readable and _TROUBLE_PAGE.search(text):
        return replace(page, answers=(Answer(text=text, span=Span(0, len(text))),))
    return page


def _is_page(text: str, file_name: str) -> bool:
    stripped = text.lstrip()
    if stripped.startswith("<?php") or curl.has_command(text) or _CMDLET.match(stripped):
        return False
    if stripped.startswith("<") and not stripped.startswith(("<--", "< ", "<-")):
        return True
    if not _ANYWHERE.search(text) or log_signs.score(text) >= 40:
        return False
    outside = _SCRIPT.sub("", text)
    return language_of(outside, "" if file_name.endswith(("html", "htm")) else file_name) is None


def _without_scripts(text: str, scripts: list[re.Match[str]]) -> str:
    pieces, at = [], 0
    for found in scripts:
        pieces += [text[at : found.start("inner")], " " * len(found["inner"])]
        at = found.end("inner")
    return "".join([*pieces, text[at:]])
