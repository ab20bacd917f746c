"""The vault as the program uses it: keyring or memory, environment variables before it, published keys before those.

Must not live here: how any of them works.
"""

from collections.abc import Mapping

from flinks_desk.services.home import Home
from flinks_desk.services.kept_keys import KeptKeys
from flinks_desk.services.keyring_vault import KeyringVault
from flinks_desk.services.vault import EnvironmentVault, MemoryVault, PublishedVault, Vault

__all__ = ["vault_of_environment"]


def vault_of_environment(environment: Mapping[str, str]) -> PublishedVault:
    """`FLINKS_DESK_KEYRING=memory` leaves the system's keyring alone (contract §1)."""
    in_memory = environment.get("FLINKS_DESK_KEYRING", "").strip().lower() == "memory"
    return PublishedVault(EnvironmentVault(environment, MemoryVault() if in_memory else _keyring(environment)))


def _keyring(environment: Mapping[str, str]) -> Vault:
    return KeyringVault(seen=KeptKeys(Home.of_environment(environment).kept_keys))
