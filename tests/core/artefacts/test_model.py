"""Holes: what only the customer's machine can fill in."""

from flinks_desk.core.artefacts.address import parsed
from flinks_desk.core.artefacts.model import Artefact, Kind, Setting, hole, hole_names, shown_holes, whole_hole


def test_a_hole_survives_addresses_and_json() -> None:
    """Nothing in its name can end a part of an address or a text."""
    name = 'os.environ["A/B?c#d&e=f"]'

    parts = parsed(f"https://{hole(name)}-api.private.fin.ag/v3/{hole(name)}/BankingServices/Authorize")

    assert len(parts.segments) == 4
    assert parts.query == ""


def test_holes_are_named_and_shown() -> None:
    """A person sees the variable's name."""
    text = f"Bearer {hole('env.TOKEN')}"

    assert hole_names(text) == ("env.TOKEN",)
    assert shown_holes(text) == "Bearer ${env.TOKEN}"
    assert whole_hole(text) is None
    assert whole_hole(f" {hole('X')} ") == "X"


def test_an_artefact_shows_no_secret_by_accident() -> None:
    """A traceback that prints it prints no value."""
    artefact = Artefact(Kind.DOTENV, "A=hidden-value", settings=(Setting("A", "hidden-value"),))

    assert "hidden-value" not in repr(artefact)
    assert "hidden-value" not in repr(artefact.settings[0])
    assert artefact.is_readable
