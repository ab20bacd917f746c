"""The banks of the simulated world: Flinks Capital, the ids that the facts name, and banks of our own invention."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Institution:
    id: int
    code: str
    name: str
    name_fr: str
    country: str = "CA"
    enabled: bool = True
    demo_only: bool = False  # listed by the widget with demo=true alone (api-facts §12.1)
    oauth: bool = False
    ours: bool = False  # invented for the simulator
    routing_number: str = "777"

    def called(self, language: str) -> str:
        return self.name_fr if language == "fr" else self.name


def _listed(id_: int, code: str, name: str, name_fr: str = "") -> Institution:
    return Institution(id_, code, name, name_fr or name, routing_number=f"{id_ % 1000:03d}")


def _ours(
    id_: int, code: str, name: str, name_fr: str, *, country: str = "CA", enabled: bool = True, oauth: bool = False
) -> Institution:
    return Institution(
        id_, code, name, name_fr, country, enabled, oauth=oauth, ours=True, routing_number=str(id_ % 1000)
    )


INSTITUTIONS: Final = (
    Institution(14, "FlinksCapital", "FlinksCapital", "FlinksCapital", demo_only=True),
    # api-facts §8: ids and codes as the facts name them, without artwork.
    _listed(1, "BMO", "BMO"),
    _listed(2, "Desjardins", "Desjardins"),
    _listed(3, "RBC", "RBC"),
    _listed(4, "TD", "TD"),
    _listed(5, "CIBC", "CIBC"),
    _listed(6, "Scotia", "Scotiabank", "Banque Scotia"),
    _listed(7, "National", "National Bank", "Banque Nationale"),
    _listed(8, "Tangerine", "Tangerine"),
    _listed(11, "Meridian", "Meridian"),
    _listed(13, "CoastCapital", "Coast Capital"),
    _listed(15, "Vancity", "Vancity"),
    _listed(17, "Simplii", "Simplii"),
    _listed(18, "EQBank", "EQ Bank", "Banque EQ"),
    _listed(23, "Servus", "Servus"),
    _listed(77, "PC", "PC Financial", "PC Finance"),
    _listed(212, "AmericanExpress", "American Express"),
    _listed(80017956, "RogersBank", "Rogers Bank", "Banque Rogers"),
    # Ours.
    _ours(90001, "BoreaSavings", "Borea Savings", "Épargne Boréa"),
    _ours(90002, "HarbourAndPine", "Harbour & Pine Bank", "Banque Havre et Pin", oauth=True),
    _ours(90003, "CaisseDuFleuve", "River Credit Union", "Caisse du Fleuve"),
    _ours(90004, "PrairieTrust", "Prairie Trust", "Fiducie des Prairies", oauth=True),
    _ours(90005, "ClosedCreditUnion", "Closed Credit Union", "Caisse fermée", enabled=False),
    _ours(90006, "LakesideNational", "Lakeside National", "Lakeside National", country="US"),
)

BY_CODE: Final[Mapping[str, Institution]] = {institution.code.casefold(): institution for institution in INSTITUTIONS}
BY_ID: Final[Mapping[int, Institution]] = {institution.id: institution for institution in INSTITUTIONS}


def find_institution(wanted: str) -> Institution | None:
    """By code in any case, or by its number: the preselect address takes both (api-facts §12.1)."""
    by_code = BY_CODE.get(wanted.strip().casefold())
    if by_code is not None:
        return by_code
    return BY_ID.get(int(wanted)) if wanted.strip().isascii() and wanted.strip().isdigit() else None


def listed(*, demo: bool) -> tuple[Institution, ...]:
    """What the widget lists, with or without demo=true."""
    return tuple(institution for institution in INSTITUTIONS if demo or not institution.demo_only)
