"""What the palette offers: every step and room that can be entered, every profile, and what the bar can do.

Must not live here: the palette itself, or doing any of it.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject

from flinks_desk.core.journey import Step, may_enter
from flinks_desk.core.profile import Profile
from flinks_desk.core.session import Session
from flinks_desk.ui.bar import Bar
from flinks_desk.ui.palette import Offer
from flinks_desk.ui.profiles.place_names import place_title
from flinks_desk.ui.rooms import Room
from flinks_desk.ui.step_words import step_titles
from flinks_desk.ui.style import Scheme

__all__ = ["of_bar", "of_rooms", "of_steps"]

_SIMULATOR = Profile.of_simulator("", "", "")


def of_steps(asker: QObject, session: Session, go: Callable[[Step], None]) -> Iterator[Offer]:
    """The steps that may be entered now."""
    kind, titles = asker.tr("step"), step_titles(asker)
    for number, step in enumerate(Step, start=1):
        if may_enter(step, session):
            yield Offer(titles[step], kind, partial(go, step), f"Ctrl+{number}")


def of_rooms(asker: QObject, session: Session, rooms: Sequence[Room], go: Callable[[Room], None]) -> Iterator[Offer]:
    """The rooms that this place has."""
    for room in rooms:
        if room.is_there(session.profile):
            yield Offer(room.name(), asker.tr("room"), partial(go, room), room.keys)


def of_bar(asker: QObject, bar: Bar) -> Iterator[Offer]:
    """Every place to call, the colours, the languages, and what the program says of itself."""
    place = asker.tr("profile")
    yield Offer(place_title(asker, _SIMULATOR), place, bar.simulator_chosen.emit)
    for profile in bar.places():
        yield Offer(place_title(asker, profile), place, partial(bar.profile_chosen.emit, profile))
    yield Offer(asker.tr("Present to an audience, or stop"), "", bar.present_wanted.emit, "F5")
    yield Offer(asker.tr("Manage profiles…"), "", bar.manage_wanted.emit)
    schemes = {
        Scheme.SYSTEM: asker.tr("As the system"),
        Scheme.LIGHT: asker.tr("Light"),
        Scheme.DARK: asker.tr("Dark"),
    }
    for scheme, name in schemes.items():
        yield Offer(name, asker.tr("Colours"), partial(bar.scheme_chosen.emit, scheme))
    for code, name in {"en": "English", "fr": "Français"}.items():
        yield Offer(name, asker.tr("Language"), partial(bar.language_chosen.emit, code))
    for name, does, keys in bar.help_offers():
        yield Offer(name, asker.tr("help"), does, keys)
