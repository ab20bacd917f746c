"""Sentences for people, before they are said in a language.

Lives here: `Text`, a template with its values, and `Language`, which says it.
Must not live here: catalogues on disk (`services/catalogue.py`) or Qt's translators.
"""

from collections.abc import Callable, Mapping

from flinks_desk.core.lean import TYPE_CHECKING, dataclass, field, replace

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

__all__ = ["ENGLISH", "Language", "Say", "Text", "plural", "text"]

CLOCK_FACES = {"en": "%H:%M", "fr": "%H\u00a0h\u00a0%M"}


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence: an English template, what fills its braces, and, where it counts something, how many.

    A moment that fills a brace is said as the hours and minutes of the reader's own zone.
    """

    template: str
    values: tuple[tuple[str, "str | int | float | datetime | Text"], ...] = ()
    count: int | None = None
    """Chooses between the template and `template_many`."""
    template_many: str = ""

    def __str__(self) -> str:
        return ENGLISH.say(self)

    def filled(self, **values: "str | int | float | datetime | Text") -> "Text":
        """The same sentence with other fillings, for one that stands in a table."""
        return replace(self, values=tuple(values.items()))


Say = Callable[[Text], str]
"""Says a sentence in the language of the moment."""


def text(template: str, /, **values: "str | int | float | datetime | Text") -> Text:
    """A sentence for a person; `template` is a literal, so that it can be found and translated."""
    return Text(template, tuple(values.items()))


def plural(one: str, many: str, count: int, /, **values: "str | int | float | datetime | Text") -> Text:
    """A sentence that counts: `{count}` in the templates is the number."""
    return Text(one, (("count", count), *values.items()), count, many)


@dataclass(frozen=True, slots=True)
class Language:
    """A language code (`en`, `fr`) and what it says for each English template."""

    code: str
    singular: Mapping[str, str] = field(default_factory=dict)
    plurals: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    zone: "tzinfo | None" = None
    """Where the reader's clock hangs; `None` is the zone of this machine."""

    def say(self, sentence: Text) -> str:
        """The sentence in this language, or in English where this language has no words for it yet."""
        return self._template(sentence).format_map({name: self._filling(value) for name, value in sentence.values})

    def _filling(self, value: "str | int | float | datetime | Text") -> str | int | float:
        if isinstance(value, Text):
            return self.say(value)
        if isinstance(value, str | int | float):
            return value
        from flinks_desk.core.local_time import local_time

        return local_time(value, self.zone).strftime(CLOCK_FACES.get(self.code, CLOCK_FACES["en"]))

    def _template(self, sentence: Text) -> str:
        if sentence.count is None:
            return self.singular.get(sentence.template) or sentence.template
        one, many = self.plurals.get(sentence.template) or (sentence.template, sentence.template_many)
        return one if self._is_one(sentence.count) else many

    def _is_one(self, count: int) -> bool:
        return count in {0, 1} if self.code == "fr" else count == 1


ENGLISH = Language("en")
