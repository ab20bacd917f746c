"""Every identifier of the simulator: GUIDs, drawn from the seed, so that one seed gives one story."""

import random
import re
import uuid
from dataclasses import dataclass
from typing import Final

DEFAULT_SEED: Final = 14

# What Flinks publishes for everyone (api-facts §1): good at its toolbox, and pasted from its pages to here.
PUBLISHED: Final = {
    "43387ca6-0391-4c82-857d-70d95f087ecb": "customer id",
    "c4569c54-e167-4d34-8de6-f4113bc82414": "secret key",
    "3d5266a8-b697-48d4-8de6-52e2e2662acc": "x-api-key",
}


_UNFILLED: Final = re.compile(r"<.*>|\{.*\}|\$.+|%.+%|your[-_ ].*|123-456-789", re.IGNORECASE | re.DOTALL)


def unfilled(value: str) -> bool:
    """Placeholders of documentation and of templates, sent as they are (real-world RW-032)."""
    return bool(_UNFILLED.fullmatch(value.strip()))


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
