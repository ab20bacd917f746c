"""What places are called in the window.

Must not live here: profiles (`core/profile.py`).
"""

from PySide6.QtCore import QObject

from flinks_desk.core.profile import TOOLBOX, Environment, Profile

__all__ = ["place_title"]


def place_title(asker: QObject, profile: Profile) -> str:
    """The name, in the language of the moment where it is one of ours."""
    if profile.environment is Environment.SIMULATOR:
        return asker.tr("Built-in simulator")
    return asker.tr("Flinks toolbox") if profile.name == TOOLBOX.name else profile.name
