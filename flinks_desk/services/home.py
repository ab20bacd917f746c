"""Where things are kept: one folder named by `FLINKS_DESK_HOME`, or the platform's own folders (contract §1).

Must not live here: reading or writing what is kept there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Home"]


@dataclass(frozen=True, slots=True)
class Home:
    """The folders. Whoever writes makes them."""

    data: Path
    config: Path
    cache: Path

    @classmethod
    def of_environment(cls, environment: Mapping[str, str]) -> "Home":
        """The folder that `FLINKS_DESK_HOME` names, or what is usual on this platform."""
        named = environment.get("FLINKS_DESK_HOME", "")
        if named:
            folder = Path(named).expanduser().absolute()
            return cls(folder, folder, folder / "cache")
        import platformdirs

        dirs = platformdirs.PlatformDirs("flinks-desk", appauthor=False)
        return cls(Path(dirs.user_data_dir), Path(dirs.user_config_dir), Path(dirs.user_cache_dir))

    @property
    def profiles(self) -> Path:
        """The folder of profiles, one file each."""
        return self.config / "profiles"

    @property
    def presets(self) -> Path:
        """The folder of presets of the widget's parameters."""
        return self.config / "presets"

    @property
    def settings(self) -> Path:
        """The file of settings."""
        return self.config / "settings.json"

    @property
    def network(self) -> Path:
        """The file of the network settings."""
        return self.config / "network.json"

    @property
    def kept_keys(self) -> Path:
        """The file that says, by digests alone, which keys the keyring was given."""
        return self.config / "kept-keys.json"

    @property
    def history(self) -> Path:
        """The file that says how long past sessions are kept."""
        return self.config / "history.json"

    @property
    def journal(self) -> Path:
        """The file of the journal."""
        return self.data / "journal.sqlite3"
