"""What is known about each value in an artefact: what it is, where it stands, and where this program met it before.

Must not live here: how roles are found out (`stands.py`). A secret is shown by its last two characters only.
"""

from collections.abc import Mapping

from flinks_desk.core.diagnosis.names import SECRET_ROLES
from flinks_desk.core.diagnosis.place_words import place_in_words
from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.diagnosis.stands import PUBLISHED, Evidence, Stand, same
from flinks_desk.core.known import Known, Role
from flinks_desk.core.lean import dataclass
from flinks_desk.core.names import name_of
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = ["ValueFact", "values_of"]


SOMEWHERE = "text"
"""Where a value stands of which nothing better can be said."""


@dataclass(frozen=True, slots=True)
class ValueFact:
    """One value, as far as it is known."""

    shown: str
    role: Role
    places: tuple[Text, ...]
    """Where it stands, each place once."""
    because: Text
    """How its role is known."""


def values_of(report: Report, known: Known) -> tuple[ValueFact, ...]:
    """Every value that stands in the artefact, in the order in which they first stand there."""
    by_value: dict[str, list[Stand]] = {}
    for stand in report.scene.stands:
        by_value.setdefault(same(stand.value), []).append(stand)
    facts = (_fact(report, known, stands) for stands in by_value.values())
    return tuple(fact for fact in facts if fact.role is not Role.UNKNOWN or len(fact.places) > 1)


def _fact(report: Report, known: Known, stands: list[Stand]) -> ValueFact:
    value = stands[0].value
    role = report.scene.roles.of(value) or stands[0].role
    hidden = role in SECRET_ROLES or role is Role.UNKNOWN
    shown = Secret(value).ending() if hidden else report.cloak.text(value)
    told = dict.fromkeys(_place(stand, report) for stand in stands if stand.where != SOMEWHERE)
    places = tuple(told) or (place_in_words(SOMEWHERE),)
    return ValueFact(shown, role, places, _because(report, known, value, role))


def _place(stand: Stand, report: Report) -> Text:
    where = place_in_words(report.cloak.text(stand.where or stand.name))
    many = len(report.scene.looks) > 1 and stand.request is not None
    return text("{place} of request {number}", number=(stand.request or 0) + 1, place=where) if many else where


def _because(report: Report, known: Known, value: str, role: Role) -> Text:
    sighting = known.role_of(value)
    name = name_of(role)
    if same(value) in PUBLISHED:
        return text("Flinks publishes this {name} for everyone to try with.", name=name)
    if sighting and sighting.at:
        return text(
            "It is the {name} of the profile {profile}, met here at {at}.",
            name=name_of(sighting.role),
            profile=sighting.profile,
            at=sighting.at,
        )
    if sighting:
        return text("It is a {name} that this program knows.", name=name_of(sighting.role))
    return _evidence(report.scene.roles.evidence(value), name)


def _evidence(evidence: int, name: Text) -> Text:
    words: Mapping[Evidence, Text] = {
        Evidence.BORN: text("An answer, an event or a callback in what was sent brought it as a {name}.", name=name),
        Evidence.NAMED: text("It is kept under a name that says {name}.", name=name),
        Evidence.ACCEPTED: text("It stands where a {name} belongs, and Flinks took it.", name=name),
        Evidence.MINTING: text("It is sent where a token is made, which takes a {name}.", name=name),
        Evidence.PLACE: text("It stands where a {name} belongs; nothing else tells what it is.", name=name),
        Evidence.REFUSED: text("It stands where a {name} belongs, but Flinks refused it.", name=name),
    }
    found = next((said for level, said in words.items() if level == evidence), None)
    return found or text("Nothing tells what it is.")
