"""What the program remembers about itself: language, last profile, how the window lay.

Must not live here: a secret, or a profile.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from flinks_desk.core.exchange import Json, member, text_of
from flinks_desk.services.kept_files import Odd, kept
from flinks_desk.services.safe_file import write_object

__all__ = ["FORMAT", "Settings", "SettingsFile"]

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Settings:
    """All of it; what was never chosen is empty."""

    language: str = ""
    last_profile: str = ""
    remember_keys: bool = True
    """Whether keys go into the keyring unless the person says otherwise."""
    version: str = ""
    """Which version of the program wrote them; empty at the first run, and before versions were written."""
    tour_offered: bool = False
    """The tour is offered once; who did not take it finds it in the menu."""
    window: Mapping[str, str] = field(default_factory=dict)
    """Geometry and the like by name, as text that only the window reads."""


class SettingsFile:
    """The settings on disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.odd = Odd()
        """What is not used of it, once it was loaded."""

    def load(self) -> Settings:
        """What was kept, as far as it can be read; a damaged file is set aside and the start is fresh."""
        found = kept(self._path, FORMAT)
        content, self.odd = found.content, found.odd
        window = member(content, "window")
        remember = member(content, "remember_keys")
        return Settings(
            language=text_of(content, "language"),
            last_profile=text_of(content, "last_profile"),
            remember_keys=remember if isinstance(remember, bool) else True,
            version=text_of(content, "version"),
            tour_offered=member(content, "tour_offered") is True,
            window=_texts(window) if isinstance(window, Mapping) else {},
        )

    def save(self, settings: Settings) -> None:
        """Keep them; what a newer version wrote is not written over."""
        if self.odd.newer:
            return
        write_object(
            self._path,
            {
                "format": FORMAT,
                "language": settings.language,
                "last_profile": settings.last_profile,
                "remember_keys": settings.remember_keys,
                "version": settings.version,
                "tour_offered": settings.tour_offered,
                "window": settings.window,
            },
        )


def _texts(content: Mapping[str, Json]) -> Mapping[str, str]:
    return {name: value for name, value in content.items() if isinstance(value, str)}
