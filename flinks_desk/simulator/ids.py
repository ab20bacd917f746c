"""Every identifier of the simulator: GUIDs, drawn from the seed, so that one seed gives one story."""

import random
import uuid
from dataclasses import dataclass
from typing import Final

DEFAULT_SEED: Final = 14


class Ids:
    """A stream of GUIDs for what happens, and GUIDs by name for what exists."""

    def __init__(self, seed: int) -> None:
        self._stream = random.Random(f"ids:{seed}")  # noqa: S311 - repeatable on purpose, nothing here is secret
        self._space = uuid.UUID(int=random.Random(f"space:{seed}").getrandbits(128), version=4)  # noqa: S311 - as above

    def next(self) -> str:
        return str(uuid.UUID(int=self._stream.getrandbits(128), version=4))

    def named(self, *names: str) -> str:
        """The same names give the same GUID, in each run with the same seed."""
        return str(uuid.uuid5(self._space, "\x1f".join(names)))


@dataclass(frozen=True)
class Credentials:
    """What Flinks hands out at onboarding (api-facts §2), here invented and the same in every run of one seed."""

    customer_id: str
    secret_key: str
    x_api_key: str
    hmac_secret: str


def credentials_of(seed: int = DEFAULT_SEED) -> Credentials:
    ids = Ids(seed)
    return Credentials(
        customer_id=ids.named("customer_id"),
        secret_key=ids.named("secret_key"),
        x_api_key=ids.named("x_api_key"),
        hmac_secret=ids.named("hmac_secret"),
    )
