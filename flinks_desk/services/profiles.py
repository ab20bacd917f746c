"""Profiles on disk: one file each, whole and atomic, without secrets.

Must not live here: keys (`vault.py`), or which profile is in use (`desk.py`, `settings.py`).
"""

import hashlib
import re
from pathlib import Path

from flinks_desk.core.exchange import Json, text_of
from flinks_desk.core.profile import TOOLBOX, Environment, Profile
from flinks_desk.services.safe_file import read_object, set_aside, write_object

__all__ = ["Profiles"]

FORMAT = 1


class Profiles:
    """What the person keeps. The public sandbox is always there; a simulator's profile is never kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.damaged: tuple[Path, ...] = ()
        """Files that could not be understood, where they lie now."""

    def all(self) -> tuple[Profile, ...]:
        """The public sandbox first, then the person's own by name."""
        found = [profile for path in self._files() if (profile := self._read(path)) is not None]
        own = sorted((one for one in found if one.name != TOOLBOX.name), key=lambda one: one.name.lower())
        toolbox = next((one for one in found if one.name == TOOLBOX.name), TOOLBOX)
        return (toolbox, *own)

    def named(self, name: str) -> Profile | None:
        """The profile of this name, in any case."""
        return next((profile for profile in self.all() if profile.name.lower() == name.lower()), None)

    def save(self, profile: Profile) -> None:
        """Keep a profile, in the place of one with the same name. What is always there needs no keeping."""
        if profile.environment is not Environment.SIMULATOR and profile != TOOLBOX:
            write_object(self._path(profile.name), _as_object(profile))

    def remove(self, name: str) -> None:
        """Forget a profile; nothing happens if there is none."""
        self._path(name).unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("*.json")) if self._folder.is_dir() else []

    def _path(self, name: str) -> Path:
        # The digest keeps names apart that differ in what a file name cannot say.
        plain = re.sub(r"[^a-z0-9-]+", "-", name.lower()).strip("-")[:40]
        digest = hashlib.blake2b(name.lower().encode(), digest_size=4).hexdigest()
        return self._folder / f"{plain or 'profile'}-{digest}.json"

    def _read(self, path: Path) -> Profile | None:
        content = read_object(path)
        profile = _as_profile(content) if content else None
        if profile is None:
            self.damaged = (*self.damaged, set_aside(path))
        return profile


def _as_object(profile: Profile) -> dict[str, Json]:
    return {
        "format": FORMAT,
        "name": profile.name,
        "environment": profile.environment.value,
        "instance": profile.instance,
        "customer_id": profile.customer_id,
        "api": profile.api,
        "connect": profile.connect,
        "widget_path": profile.widget_path,
    }


def _as_profile(content: Json) -> Profile | None:
    environments = {one.value: one for one in Environment}
    environment = environments.get(text_of(content, "environment"))
    needed = {name: text_of(content, name) for name in ("name", "instance", "api", "connect", "widget_path")}
    if environment is None or not all(needed.values()):
        return None
    return Profile(environment=environment, customer_id=text_of(content, "customer_id"), **needed)
