"""Profiles on disk: one file each, whole and atomic, without secrets.

Must not live here: keys (`vault.py`), or which profile is in use (`desk.py`, `settings.py`).
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from flinks_desk.core.profile import TOOLBOX, Environment, Profile, free_name
from flinks_desk.core.profile_file import FORMAT, as_object, as_profile
from flinks_desk.core.text import Text, text
from flinks_desk.services.kept_files import Odd, is_newer, is_newer_file
from flinks_desk.services.safe_file import read_object, set_aside, write_object

__all__ = ["Profiles"]


class Profiles:
    """What the person keeps. The public sandbox is always there; a simulator's profile is never kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.damaged: tuple[Path, ...] = ()
        """Files that could not be understood, where they lie now."""
        self._newer: tuple[Path, ...] = ()

    @property
    def odd(self) -> Odd:
        """What of the files is not used, since all were last asked for."""
        return Odd(self.damaged, self._newer)

    def all(self) -> tuple[Profile, ...]:
        """The public sandbox first, then the person's own by name."""
        self._newer = ()
        found = [profile for path in self._files() if (profile := self._read(path)) is not None]
        own = sorted((one for one in found if one.name != TOOLBOX.name), key=lambda one: one.name.lower())
        toolbox = next((one for one in found if one.name == TOOLBOX.name), TOOLBOX)
        return (toolbox, *own)

    def damage(self) -> Text | None:
        """Which file could not be understood, and where it lies now; `None` where all is well."""
        if not self.damaged:
            return None
        file = str(self.damaged[-1])
        return text("A profile could not be read and was set aside, nothing of it is lost: {file}", file=file)

    def named(self, name: str) -> Profile | None:
        """The profile of this name, in any case."""
        return next((profile for profile in self.all() if profile.name.lower() == name.lower()), None)

    def save(self, profile: Profile) -> None:
        """Keep a profile, in the place of one with the same name. What is always there needs no keeping."""
        if profile.environment is not Environment.SIMULATOR and profile != TOOLBOX:
            write_object(self._path(profile.name), {"format": FORMAT, **as_object(profile)})

    def fitted(self, profile: Profile) -> Profile:
        """The same place under a name that hides no other: one that is kept already has its name, a new one a free one.

        A profile whose customer id was not known yet gives way.
        """
        own = [one for one in self.all() if one != TOOLBOX]
        same = next((one for one in own if (one.api, one.customer_id) == (profile.api, profile.customer_id)), None)
        taken = {one.name.lower(): one for one in self.all()}
        holder = taken.get(profile.name.lower())
        if profile.environment is Environment.SIMULATOR or profile in self.all() or holder is None:
            return replace(profile, name=same.name) if same and profile.name == profile.instance else profile
        if same:
            return replace(profile, name=same.name)
        return profile if not holder.customer_id else replace(profile, name=free_name(profile.name, taken))

    def replace(self, old: Profile, new: Profile) -> None:
        """Keep a profile that was edited; its old name is free then. The new one is written before the old one goes."""
        self.save(new)
        if self._path(old.name) != self._path(new.name):
            self.remove(old.name)

    def take_in(self, profiles: Iterable[Profile]) -> tuple[Profile, ...]:
        """Keep what was imported, under free names; what is there already stays. What was new, as it is called now."""
        new: list[Profile] = []
        for profile in profiles:
            kept = {one.name.lower(): one for one in self.all()}
            if any(replace(one, name="") == replace(profile, name="") for one in kept.values()):
                continue
            new.append(replace(profile, name=free_name(profile.name, kept)))
            self.save(new[-1])
        return tuple(new)

    def remove(self, name: str) -> None:
        """Forget a profile; nothing happens if there is none."""
        self._path(name).unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("*.json")) if self._folder.is_dir() else []

    def _path(self, name: str) -> Path:
        # The digest keeps names apart that differ in what a file name cannot say.
        plain = re.sub(r"[^a-z0-9-]+", "-", name.lower()).strip("-")[:40]
        import hashlib  # only who saves needs OpenSSL

        digest = hashlib.blake2b(name.lower().encode(), digest_size=4).hexdigest()
        path = self._folder / f"{plain or 'profile'}-{digest}.json"
        return path.with_stem(f"{path.stem}-{FORMAT}") if is_newer_file(path, FORMAT) else path

    def _read(self, path: Path) -> Profile | None:
        content = read_object(path)
        if content and is_newer(content, FORMAT):
            self._newer = (*self._newer, path)
            return None
        profile = as_profile(content) if content else None
        if profile is None:
            self.damaged = (*self.damaged, set_aside(path))
        return profile
