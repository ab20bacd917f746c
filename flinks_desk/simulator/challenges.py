"""What the simulated banks ask after the password: plans of rounds, each of one or several challenges.

Prompts are keys (api-facts §5.1): they are never changed between asking and checking.
"""

import random
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from flinks_desk.simulator.images import PICTURES, picture
from flinks_desk.simulator.policies import Country


@dataclass(frozen=True)
class Challenge:
    type: str
    prompt: str
    answers: tuple[str, ...]
    iterables: tuple[str, ...] = ()
    several: bool = False  # the right answer is all of `answers`, not one of them
    any_answer: bool = False

    @property
    def right(self) -> str:
        """For a developer; pictures by their place."""
        if self.type == "ImageSelection":
            return "the picture " + ", ".join(str(self.iterables.index(one) + 1) for one in self.answers)
        return (" and " if self.several else " or ").join(self.answers)

    def accepts(self, given: Sequence[str]) -> bool:
        if self.any_answer:
            return True
        wanted = {plain(answer) for answer in self.answers}
        said = {plain(answer) for answer in given}
        return said == wanted if self.several else len(said) == 1 and said <= wanted


@dataclass(frozen=True)
class Asked:
    """On what the questions of a plan depend."""

    language: str
    country: Country
    luck: random.Random


Round = tuple[Challenge, ...]
Plan = tuple[Round, ...]


def plain(text: str) -> str:
    """Banks are patient with case, accents and blanks."""
    bare = unicodedata.normalize("NFKD", text.strip())
    return "".join(letter for letter in bare if not unicodedata.combining(letter)).casefold()


def spoken(language: str) -> str:
    """The language that a caller gets for what it asked."""
    return "fr" if language.strip().lower().startswith("fr") else "en"


# Questions of the documented test user, by country and language (api-facts §10).
_CITY = {"en": "What city were you born in?", "fr": "Où êtes-vous né?"}
_COUNTRY = {"en": "What is the best country on earth?", "fr": "Quel est le meilleur pays au monde?"}
_SHAPE = {"en": "What shape do people like most?", "fr": "Quelle forme les gens aiment-ils le plus?"}


def _city(language: str) -> Challenge:
    return Challenge("QuestionAndAnswer", _CITY[language], ("Montreal",))


def _country(language: str) -> Challenge:
    return Challenge("QuestionAndAnswer", _COUNTRY[language], ("Canada",))


def _shape(language: str) -> Challenge:
    return Challenge("QuestionAndAnswer", _SHAPE[language], ("Triangle",))


def _sum(language: str, luck: random.Random) -> Challenge:
    left, right = luck.randint(1, 9), luck.randint(1, 9)
    prompt = f"How much is {left} + {right}?" if language == "en" else f"Combien font {left} + {right}?"
    return Challenge("QuestionAndAnswer", prompt, (str(left + right),))


def _one_question(asked: Asked) -> Plan:
    if asked.country is Country.US:
        return ((_sum(asked.language, asked.luck),),)
    return ((asked.luck.choice((_city, _country, _shape))(asked.language),),)


def _pick_a_question(asked: Asked) -> Plan:
    words = {
        "en": ("Choose a question and answer it", ("Name of your first pet", "Street you grew up in")),
        "fr": ("Choisissez une question et répondez-y", ("Nom de votre premier animal", "Rue de votre enfance")),
    }
    prompt, questions = words[asked.language]
    return ((Challenge("QuestionAndAnswer", prompt, ("Rex",), questions),),)


def _choice(asked: Asked) -> Plan:
    words = {
        "en": ("Where may we send a code?", ("Text to ***-***-1234", "E-mail to t***@nomail.example")),
        "fr": ("Où pouvons-nous envoyer un code?", ("Texto au ***-***-1234", "Courriel à t***@nomail.example")),
    }
    prompt, ways = words[asked.language]
    return ((Challenge("MultipleChoice", prompt, ways, ways),), (_code(asked.language),))


def _choices(asked: Asked) -> Plan:
    words = {
        "en": ("Which of these products do you hold?", ("Chequing", "Savings", "Mortgage", "Boat loan")),
        "fr": ("Lesquels de ces produits détenez-vous?", ("Chèques", "Épargne", "Hypothèque", "Prêt nautique")),
    }
    prompt, products = words[asked.language]
    return ((Challenge("MultipleChoiceMultipleAnswers", prompt, products[:2], products, several=True),),)


def _image(asked: Asked) -> Plan:
    prompt = {"en": "Which picture did you choose?", "fr": "Quelle image avez-vous choisie?"}[asked.language]
    pictures = tuple(picture(name) for name in PICTURES)
    return ((Challenge("ImageSelection", prompt, (pictures[0],), pictures),),)


def _text_or_call(asked: Asked) -> Plan:
    words = {
        "en": ("How shall we reach you?", ("Text", "Call")),
        "fr": ("Comment vous joindre?", ("Texto", "Appel")),
    }
    prompt, ways = words[asked.language]
    return ((Challenge("TextOrCall", prompt, ways, ways),), (_code(asked.language),))


def _code(language: str) -> Challenge:
    prompt = {"en": "Enter the code that we sent you", "fr": "Entrez le code que nous vous avons envoyé"}[language]
    return Challenge("QuestionAndAnswer", prompt, ("123456",))


def _triple(asked: Asked) -> Plan:
    return (tuple(question(asked.language) for question in (_city, _country, _shape)),)


def _rounds(asked: Asked) -> Plan:
    return tuple((question(asked.language),) for question in (_city, _country, _shape))


def _push(asked: Asked) -> Plan:
    words = {
        "en": "Approve the sign-in in your bank's app, then go on",
        "fr": "Approuvez la connexion dans l'application de votre banque, puis continuez",
    }
    return ((Challenge("PushNotification", words[asked.language], (), any_answer=True),),)


PLANS: Final[Mapping[str, Callable[[Asked], Plan]]] = {
    "none": lambda _asked: (),
    "question": _one_question,
    "pick": _pick_a_question,
    "choice": _choice,
    "choices": _choices,
    "image": _image,
    "text_or_call": _text_or_call,
    "triple": _triple,
    "rounds": _rounds,
    "push": _push,
}
