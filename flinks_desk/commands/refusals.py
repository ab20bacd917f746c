"""What argparse says of arguments that it cannot take, as sentences that can be said in any language.

Must not live here: the parsers, or what is wrong with a value of our own kinds.
"""

import re
from collections.abc import Mapping
from typing import Final

from flinks_desk.core.text import Text, text

__all__ = ["in_words"]

REFUSALS: Final[Mapping[str, Text]] = {
    r"unrecognized arguments: (?P<given>.+)": text("unrecognized arguments: {given}"),
    r"the following arguments are required: (?P<names>.+)": text("the following arguments are required: {names}"),
    r"one of the arguments (?P<names>.+) is required": text("one of the arguments {names} is required"),
    r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)": text(
        "argument {name}: not allowed with argument {other}"
    ),
    r"argument (?P<name>.+?): expected one argument": text("argument {name}: expected one argument"),
    r"argument (?P<name>.+?): expected at least one argument": text("argument {name}: expected at least one argument"),
    r"argument (?P<name>.+?): invalid choice: (?P<given>.+) \(choose from (?P<choices>.+)\)": text(
        "argument {name}: invalid choice: {given} (choose from {choices})"
    ),
    r"argument (?P<name>.+?): ignored explicit argument (?P<given>.+)": text(
        "argument {name}: ignored explicit argument {given}"
    ),
    r"ambiguous option: (?P<given>.+) could match (?P<choices>.+)": text(
        "ambiguous option: {given} could match {choices}"
    ),
}
"""Argparse's own sentences, the same in all versions of Python that we support."""


def in_words(refusal: str) -> Text:
    """The sentence for a person; one that is not known is told as it came."""
    for pattern, sentence in REFUSALS.items():
        match = re.fullmatch(pattern, refusal, re.DOTALL)
        if match:
            return sentence.filled(**match.groupdict())
    return text("{reason}", reason=refusal)
