"""The pages' texts in both languages, read once from the page files."""

import json
from collections.abc import Mapping
from types import MappingProxyType

from flinks_desk import resources

Texts = Mapping[str, str]

LANGUAGES = ("en", "fr")


def load() -> Mapping[str, Texts]:
    return MappingProxyType({language: _texts(language) for language in LANGUAGES})


def _texts(language: str) -> Texts:
    read: dict[str, str] = json.loads(resources.read_text("pages", "widget", f"texts.{language}.json"))
    return MappingProxyType(read)


def say(texts: Texts, key: str, **values: str | int) -> str:
    return texts[key].format_map({name: str(value) for name, value in values.items()})
