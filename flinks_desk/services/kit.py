"""Writing the take-home kit into a folder of its own.

The rule: what is there is never touched. The kit gets a new folder, whole or not at all.
Must not live here: what is in it (`core/kit.py`).
"""

import json
from collections.abc import Collection, Mapping
from pathlib import Path

from flinks_desk import resources
from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.kit import TEMPLATES, KitFile, KitLanguage, kit, leaking
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text
from flinks_desk.services.safe_file import write_folder

__all__ = ["free_folder", "kit_of", "write_kit"]


def kit_of(
    language: KitLanguage, profile: Profile, options: Mapping[str, str], spoken: str = "en"
) -> tuple[KitFile, ...]:
    """The files of the kit, not yet written; its README and what customers read are in the `spoken` language."""
    templates = {place: _template(place, spoken) for place in TEMPLATES[language].files.values()}
    return kit(language, templates, profile, options, _words(spoken))


def free_folder(within: Path, language: KitLanguage) -> Path:
    """A folder that is not there yet."""
    name = f"flinks-{language.value}"
    names = (name, *(f"{name}-{number}" for number in range(2, 10_000)))
    return next(place for each in names if not (place := within / each).exists())


def write_kit(folder: Path, files: Collection[KitFile], secrets: Collection[Secret]) -> Text | None:
    """Make the folder with everything in it; why that could not be."""
    if (leak := leaking(files, secrets)) is not None:
        return leak
    if folder.exists():
        return text("{folder} is there already, and nothing is ever written over. Choose another.", folder=str(folder))
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        write_folder(folder, {file.path: file.content.encode() for file in files})
    except OSError as problem:
        return text("The kit was not written: {reason}. Choose another folder.", reason=reason_of(problem))
    return None


def _template(place: str, spoken: str) -> str:
    is_foreign = spoken != "en" and place.endswith("README.md")
    return _read(place.removesuffix("md") + f"{spoken}.md" if is_foreign else place)


def _words(spoken: str) -> dict[str, str]:
    if spoken == "en":
        return {}
    words: dict[str, str] = json.loads(_read(f"shared/{spoken}.json"))
    return words


def _read(place: str) -> str:
    return resources.read_text("templates", "kit", *place.split("/"))
