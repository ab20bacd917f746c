"""Source code of eight languages (contract §2): its requests, and what else it shows of an integration.

Must not live here: expressions, libraries, listeners (`code_*.py`). Nothing is executed.
"""

import re
from collections.abc import Iterator, Sequence

from flinks_desk.core.artefacts import log_signs
from flinks_desk.core.artefacts.address import Host, Purpose, is_of_interest
from flinks_desk.core.artefacts.address import parsed as address_parsed
from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.code_addresses import addresses_in
from flinks_desk.core.artefacts.code_facts import polling_in, queries_in, signatures_in, unread_signatures_in
from flinks_desk.core.artefacts.code_fields import fields_read
from flinks_desk.core.artefacts.code_listeners import listeners_in, unread_listeners_in
from flinks_desk.core.artefacts.code_objective_c import SIGN, read_messages
from flinks_desk.core.artefacts.code_pyflinks import pyflinks_calls_in
from flinks_desk.core.artefacts.code_requests import requests_in
from flinks_desk.core.artefacts.expressions import Code, NodeKind
from flinks_desk.core.artefacts.facts import Mention
from flinks_desk.core.artefacts.lexer import Language, TokenKind, language_of
from flinks_desk.core.artefacts.markup import frames_in
from flinks_desk.core.artefacts.model import (
    HOLE_OPEN,
    Artefact,
    CodeFact,
    Frame,
    Kind,
    Request,
    Setting,
    SettingPlace,
    Source,
    Span,
)
from flinks_desk.core.lean import regex, replace

__all__ = ["facts_of", "read", "read_script"]

_LOG_LIKE = 45
_CALLS = regex(r"\b(?:fetch|axios(?:\.\w+)?|got(?:\.\w+)?)\(\s*[\"'`{]|\bhttp\.NewRequest\(|HttpRequest\.newBuilder\(")
_CALLED_ADDRESS = regex(r"\(\s*(?:[\w.]+\()?[\"']https?://[^\"'\s]{0,80}(?:private\.fin\.ag|flinks)")
"""An address that is handed to a call, in whatever language."""
_COMMANDS = regex(r"^[ \t]*(?:[$>] )?curl(?:\.exe)? |Invoke-(?:RestMethod|WebRequest)", re.MULTILINE)
_SHELL = regex(r"^#!.*\b(?:ba|z)?sh\b|^[ \t]*(?:export )?[A-Z_]+=[\"'$\w]|^\s*fi$|^\s*done$|\becho ", re.MULTILINE)
_STRUCTURE = regex(
    r"^\s*(?:package \w|func |fun |using [\w.]+;|<\?php|import [\w\"(]|public |private |namespace |class |namespace )",
    re.MULTILINE,
)
_NAMED = regex(r"secret|token|api_?key|auth_?key|customer|instance|login_?id|hmac|base_?ur[il]|password", re.IGNORECASE)
_MENTIONED = regex(
    r"private\.fin\.ag|flinks[-_]?auth[-_]?key|flinks|GenerateAuthorizeToken|BankingServices|login_?id\b", re.IGNORECASE
)
_LONGEST_ADDRESS = 500


def read(source: Source) -> Artefact | None:
    """What the code tells, or `None` if it is no code."""
    text = source.text[: most(Cap.CODE)]
    if SIGN.search(text):
        return read_messages(text)
    language = language_of(text, source.file_name)
    is_log = log_signs.score(text) >= _LOG_LIKE and not _CALLS.search(text)
    if language is None and _CALLED_ADDRESS.search(text):
        language = Language.OTHER
    if language is None or is_log or _is_commands(text, language):
        return None
    held = read_script(text, language)
    if language is Language.OTHER and not any(request.headers for request in held.requests):
        return None
    return replace(held, notes=(*left_out(Cap.CODE, len(source.text) - len(text)), *held.notes))


def read_script(text: str, language: Language, *, in_page: bool | None = None) -> Artefact:
    """The same for text that is known to be code of this language."""
    code = Code(text, language)
    sent = requests_in(code, in_page=in_page)
    made = tuple(draft.request() for draft in sent.drafts)
    answers: dict[str, list[tuple[int, int]]] = {}
    for number, draft in enumerate(sent.drafts):
        if draft.answer_variable:
            answers.setdefault(draft.answer_variable, []).append((draft.start, number))
    facts = facts_of(code, made, answers)
    known = (*made, *pyflinks_calls_in(code))
    requests = (*known, *addresses_in(code, known))
    frames = _frames(text, requests)
    if not (requests or facts) and (mention := _MENTIONED.search(text)):
        facts = (Mention(Span(mention.start(), mention.end())),)
    constants = _constants(code)
    room = most(Cap.CONSTANTS)
    unread = (
        *((*unread_listeners_in(code), *unread_signatures_in(code)) if facts else ()),
        *left_out(Cap.CODE_HEADERS, sum(draft.unread for draft in sent.drafts)),
        *left_out(Cap.CONSTANTS, len(constants) - room),
        *left_out(Cap.VARIABLES, code.left_open),
        *left_out(Cap.TOKENS, code.unread),
    )
    return Artefact(
        Kind.CODE,
        notes=unread,
        requests=requests,
        facts=(*facts, *frames),
        settings=(*constants[:room], *_odd_hosts(code, requests)),
        others_left_out=sent.left_out,
    )


def facts_of(
    code: Code, requests: Sequence[Request], answers: dict[str, list[tuple[int, int]]]
) -> tuple[CodeFact, ...]:
    """All that the code shows, in the order of kinds."""
    listeners = listeners_in(code)
    heard = [each.span for each in listeners if each.span]
    calls = [request.span or Span(0, 0) for request in requests]
    reads = fields_read(code, answers, calls)
    return (
        *listeners,
        *queries_in(code),
        *signatures_in(code),
        *polling_in(code),
        *(read for read in reads if not any(span.start <= (read.span or span).start < span.end for span in heard)),
    )


def _frames(text: str, requests: Sequence[Request]) -> list[CodeFact]:
    """Frames in JSX and in templates, each with the address inside it, which was found already."""
    if "<iframe" not in text:
        return []
    found: list[CodeFact] = []
    for fact in frames_in(text).facts:
        if isinstance(fact, Frame) and fact.span is not None:
            span = fact.span
            inside = next(
                (
                    number
                    for number, each in enumerate(requests)
                    if each.span and span.start <= each.span.start < span.end
                ),
                None,
            )
            found.append(replace(fact, request=inside))
    return found


def _is_commands(text: str, language: Language) -> bool:
    """A shell script, or a letter with commands, in which a word or two look like code."""
    commands = len(_COMMANDS.findall(text))
    if not commands:
        return False
    if not _STRUCTURE.search(text) or language in {Language.PYTHON, Language.JAVASCRIPT, Language.RUBY}:
        return True
    return bool(_SHELL.search(text))


def _odd_hosts(code: Code, requests: Sequence[Request]) -> Iterator[Setting]:
    """Addresses at old or invented hosts of Flinks that are handed to something that is not in sight."""
    known = {address_parsed(each.url).host for each in requests}
    for token in code.tokens:
        if token.kind is not TokenKind.TEXT or "flinks" not in token.text or len(token.text) > _LONGEST_ADDRESS:
            continue
        address = address_parsed(token.text.strip("\"'`"))
        is_odd = address.host_kind is Host.OUTDATED or (
            address.host_kind is Host.OTHER and address.purpose is Purpose.OTHER and is_of_interest(address.url)
        )
        if address.scheme and is_odd and address.host not in known:
            known.add(address.host)
            yield Setting("Flinks address", address.url, SettingPlace.CODE, Span(token.start, token.end))


def _constants(code: Code) -> list[Setting]:
    """Constants that are named like what an integration keeps."""
    found: list[Setting] = []
    for name, places in code.assigned.items():
        if not _NAMED.search(name):
            continue
        for place in places:
            if place >= len(code.tokens):
                continue
            node = code.expression(place)[0]
            if node.kind is NodeKind.TEXT and node.text and HOLE_OPEN not in node.text and len(node.text) < 500:
                found.append(Setting(name.lstrip("$@"), node.text, SettingPlace.CODE, Span(node.start, node.end)))
    return sorted(found, key=lambda setting: setting.span.start if setting.span else 0)
