"""Collects every sentence that people read and keeps the translation file in step with the sources.

    python packaging/translations.py            writes resources/i18n/flinks_desk_fr.ts
    python packaging/translations.py --check    says whether it is in step, and ends with 1 if it is not

The file is of Qt Linguist's kind. One message a sentence, in the context of the module where it stands first;
translations are kept, new sentences are marked unfinished, and those that nobody says any more are dropped.
"""

import argparse
import ast
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "flinks_desk"
OWN_WORDS = ("simulator",)
"""Rooms that have their words with them, since they import nothing of ours."""
LANGUAGES = {"fr": "fr_CA"}


@dataclass(frozen=True)
class Sentence:
    """An English sentence; `many` is its plural, where it counts."""

    source: str
    many: str = ""
    counts: bool = False


@dataclass(frozen=True)
class Found:
    """A sentence and the module that says it first."""

    context: str
    file: str
    sentence: Sentence


@dataclass(frozen=True)
class Translation:
    """One form, or two where the sentence counts."""

    forms: tuple[str, ...]
    finished: bool


class NotLiteral(Exception):  # noqa: N818
    """A sentence that is put together cannot be found, so it cannot be translated."""


def sentences_in(code: str, name: str = "") -> Iterator[Sentence]:
    """Every sentence of a module, in the order in which they stand."""
    tree = ast.parse(code)
    own = {"text": 0, "plural": 0, "QT_TR_NOOP": 0, "QT_TRANSLATE_NOOP": 1} | dict.fromkeys(_wrappers(tree), 0)
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        sentence = _sentence(call, own, name)
        if sentence is not None:
            yield sentence


def collect(folder: Path) -> list[Found]:
    """Every sentence of the program once, with the module that says it first."""
    found: dict[tuple[str, bool], Found] = {}
    for path in sorted(folder.rglob("*.py")):
        inside = path.relative_to(folder)
        if inside.parts[0] in OWN_WORDS:
            continue
        context = ".".join(inside.with_suffix("").parts)
        file = path.relative_to(folder.parent).as_posix()
        for sentence in sentences_in(path.read_text(encoding="utf-8"), file):
            found.setdefault((sentence.source, sentence.counts), Found(context, file, sentence))
    return list(found.values())


def read(path: Path) -> Mapping[tuple[str, bool], Translation]:
    """The translations of a file, by source and whether it counts."""
    if not path.exists():
        return {}
    messages = ET.parse(path).getroot().iter("message")  # noqa: S314 - our own file
    return {(message.findtext("source") or "", message.get("numerus") == "yes"): _read(message) for message in messages}


def written(language: str, found: Iterable[Found], known: Mapping[tuple[str, bool], Translation]) -> str:
    """The whole file."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    by_context: dict[str, list[Found]] = {}
    for one in found:
        by_context.setdefault(one.context, []).append(one)
    for context, members in by_context.items():
        lines += ["<context>", f"    <name>{context}</name>"]
        for one in members:
            lines += _message(one, known.get((one.sentence.source, one.sentence.counts)))
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; 1 if a file is not in step")
    check = parser.parse_args(arguments).check
    found = collect(SOURCES)
    stale = False
    for code, language in LANGUAGES.items():
        path = ROOT / "resources" / "i18n" / f"flinks_desk_{code}.ts"
        known = read(path)
        text = written(language, found, known)
        missing = sum(1 for one in found if not _is_finished(one, known))
        print(f"{path.relative_to(ROOT)}: {len(found)} sentences, {missing} without words in {code}")
        if check:
            stale = stale or not path.exists() or path.read_text(encoding="utf-8") != text
        else:
            path.write_text(text, encoding="utf-8", newline="\n")
    if stale:
        print("Not in step with the sources; run: python packaging/translations.py")
    return 1 if stale else 0


def _wrappers(tree: ast.Module) -> Iterator[str]:
    """Functions of the module that do nothing but hand their one sentence to Qt."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(
                name, body=[ast.Return(ast.Call(ast.Attribute(attr="translate"), args=[_, ast.Name()]))]
            ):
                yield name


def _sentence(call: ast.Call, own: Mapping[str, int], name: str) -> Sentence | None:
    match call.func:
        case ast.Name("plural"):
            return Sentence(_literal(call, 0, name), _literal(call, 1, name), counts=True)
        case ast.Name(function) if function in own:
            return Sentence(_literal(call, own[function], name))
        case ast.Attribute(attr="tr"):
            return Sentence(_literal(call, 0, name), counts=len(call.args) > 2)
        case ast.Attribute(value=ast.Name("QCoreApplication"), attr="translate") if _is_literal(call, 1):
            return Sentence(_literal(call, 1, name), counts=len(call.args) > 3)
        case _:
            return None


def _is_literal(call: ast.Call, place: int) -> bool:
    """Qt's own function also takes what is marked with QT_TRANSLATE_NOOP where it stands."""
    return len(call.args) > place and isinstance(call.args[place], ast.Constant)


def _literal(call: ast.Call, place: int, name: str) -> str:
    argument = call.args[place] if len(call.args) > place else None
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise NotLiteral(f"{name}:{call.lineno}: the sentence is no literal")


def _read(message: ET.Element) -> Translation:
    translation = message.find("translation")
    if translation is None:
        return Translation((), finished=False)
    forms = tuple(form.text or "" for form in translation.findall("numerusform")) or (translation.text or "",)
    return Translation(forms, finished=translation.get("type") is None)


def _is_finished(one: Found, known: Mapping[tuple[str, bool], Translation]) -> bool:
    translation = known.get((one.sentence.source, one.sentence.counts))
    return translation is not None and translation.finished and all(translation.forms)


def _message(one: Found, translation: Translation | None) -> list[str]:
    sentence = one.sentence
    counts = ' numerus="yes"' if sentence.counts else ""
    lines = [f"    <message{counts}>", f'        <location filename="../../{one.file}"/>']
    lines.append(f"        <source>{escape(sentence.source)}</source>")
    if sentence.many:
        lines.append(f"        <extracomment>{escape(sentence.many)}</extracomment>")
    return [*lines, *_translation(sentence, translation), "    </message>"]


def _translation(sentence: Sentence, translation: Translation | None) -> list[str]:
    finished = translation is not None and translation.finished and any(translation.forms)
    kind = "" if finished else ' type="unfinished"'
    forms = translation.forms if translation else ()
    if not sentence.counts:
        return [f"        <translation{kind}>{escape(forms[0] if forms else '')}</translation>"]
    pair = (*forms, "", "")[:2]
    inner = [f"            <numerusform>{escape(form)}</numerusform>" for form in pair]
    return [f"        <translation{kind}>", *inner, "        </translation>"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
