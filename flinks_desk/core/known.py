"""What this program knows about values.

Every Flinks identifier is a GUID, so where one came from is all there is to tell (real-world §1.3).

Lives here: `Role` (contract §3), `Sighting`, `Known`. Values are kept as salted fingerprints, never in clear.
"""

from collections.abc import Mapping
from enum import Enum

from flinks_desk.core.lean import TYPE_CHECKING, dataclass, field
from flinks_desk.core.secret import Secret

if TYPE_CHECKING:
    from datetime import datetime

__all__ = ["Known", "Role", "Sighting"]


class Role(Enum):
    """What a value is for (contract §3)."""

    SECRET_KEY = "secret_key"
    AUTHORIZE_TOKEN = "authorize_token"
    X_API_KEY = "x_api_key"
    HMAC_SECRET = "hmac_secret"
    CUSTOMER_ID = "customer_id"
    LOGIN_ID = "login_id"
    REQUEST_ID = "request_id"
    ACCOUNT_ID = "account_id"
    PASSWORD = "password"
    MFA_ANSWER = "mfa_answer"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where a value was met: its role, the profile and customer it belongs to, and when.

    `at` is UTC, and `None` for published values.
    """

    role: Role
    profile: str
    at: "datetime | None" = None
    customer_id: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """All values met so far, by fingerprint. Another sighting makes another `Known`."""

    salt: bytes
    sightings: Mapping[str, Sighting] = field(default_factory=dict)

    def with_value(self, value: str | Secret, sighting: Sighting) -> "Known":
        """This knowledge and one value more; the first sighting of a value stays."""
        key = self._fingerprint(value)
        return self if key in self.sightings else Known(self.salt, {**self.sightings, key: sighting})

    def corrected(self, value: str | Secret, sighting: Sighting) -> "Known":
        """This knowledge with a value that a person has put in its right place."""
        return Known(self.salt, {**self.sightings, self._fingerprint(value): sighting})

    def role_of(self, value: str | Secret) -> Sighting | None:
        """Where this value was met first, or `None`."""
        return self.sightings.get(self._fingerprint(value)) if self.sightings else None

    def _fingerprint(self, value: str | Secret) -> str:
        import hashlib  # OpenSSL comes with it, and often nothing is known at all

        clear = value.reveal() if isinstance(value, Secret) else value
        return hashlib.blake2b(clear.strip().lower().encode(), key=self.salt, digest_size=16).hexdigest()
