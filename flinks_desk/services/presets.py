"""The person's own presets on disk, one file each, as they are shared too.

Must not live here: what is in one (`core/presets.py`).
"""

import hashlib
import re
from pathlib import Path

from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.presets import FORMAT, LARGEST, LONGEST_NAME, NotAPreset, Preset, read, written
from flinks_desk.core.text import Text, text
from flinks_desk.services.kept_files import Odd, is_newer_file
from flinks_desk.services.safe_file import set_aside, write_whole

__all__ = ["Presets"]


class Presets:
    """The folder is made when the first one is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.odd = Odd()
        """What of the files is not used, since all were last asked for."""

    def all(self) -> tuple[Preset, ...]:
        """All that can be read, by name; a file that cannot be is set aside, and one of a newer version left alone."""
        self.odd = Odd(self.odd.damaged)
        found = [preset for path in self._files() if (preset := self._read(path))]
        return tuple(sorted(found, key=lambda one: one.name.lower()))

    def named(self, name: str) -> Preset | None:
        """The one that another of this name would take the place of."""
        return next((one for one in self.all() if one.name.lower() == name.lower()), None)

    def save(self, preset: Preset) -> Text | None:
        """Keep one, in the place of one with the same name; why not, if it cannot be."""
        return self.export(preset, self._path(preset.name))

    def remove(self, name: str) -> Text | None:
        """Keep it no longer; why not, if it cannot be."""
        try:
            self._path(name).unlink(missing_ok=True)
        except OSError as problem:
            return text("Not deleted: {reason}.", reason=reason_of(problem))
        return None

    def rename(self, preset: Preset, name: str) -> Text | None:
        """The same options under another name, in the place of no other; the new file is there before the old goes."""
        is_same = self._path(name) == self._path(preset.name)
        if not is_same and self.named(name):
            return text("There is a preset named {name} already. Choose another name.", name=name)
        problem = self.save(Preset(name, preset.options))
        return problem if problem or is_same else self.remove(preset.name)

    def export(self, preset: Preset, path: Path) -> Text | None:
        """Write it for somebody else; why not, if it cannot be."""
        try:
            write_whole(path, written(preset).encode())
        except OSError as problem:
            return text("Not saved: {reason}.", reason=reason_of(problem))
        return None

    def take_in(self, path: Path) -> tuple[Preset, tuple[Text, ...]] | NotAPreset:
        """Keep what is in a file, under a name that hides no other."""
        try:
            with path.open("rb") as file:
                found = read(file.read(LARGEST + 1))
        except OSError as problem:
            return NotAPreset(text("Not read: {reason}.", reason=reason_of(problem)))
        if isinstance(found, NotAPreset):
            return found
        preset, notes = found
        preset = Preset(self._free(preset.name or path.stem), preset.options)
        unsaved = self.save(preset)
        return NotAPreset(unsaved) if unsaved else (preset, notes)

    def _free(self, name: str) -> str:
        taken = {one.name.lower() for one in self.all()}
        numbered = (f"{name[: LONGEST_NAME - 4]} {number}" for number in range(2, len(taken) + 3))
        return next(one for one in (name, *numbered) if one.lower() not in taken)

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("*.json")) if self._folder.is_dir() else []

    def _read(self, path: Path) -> Preset | None:
        try:
            with path.open("rb") as file:
                found = read(file.read(LARGEST + 1))
        except OSError:
            return None
        if not isinstance(found, NotAPreset):
            return found[0]
        self.odd += Odd(newer=(path,)) if found.is_newer else Odd(damaged=(set_aside(path),))
        return None

    def _path(self, name: str) -> Path:
        """A file name that every system takes, and that no two names share."""
        plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40]
        path = self._folder / f"{plain}-{hashlib.sha256(name.lower().encode()).hexdigest()[:8]}.json"
        return path.with_stem(f"{path.stem}-{FORMAT}") if is_newer_file(path, FORMAT) else path
