"""Where calls go and for whom: an instance of Flinks and a customer.

Lives here: `Profile`, `Environment`, the three ready-made environments and loose warnings about odd values.
Must not live here: a secret. A profile is written to disk; keys are kept by `services/vault.py`.
"""

import re
from collections.abc import Container
from enum import Enum

from flinks_desk.core.lean import dataclass, regex, replace
from flinks_desk.core.text import Text, text

__all__ = [
    "INSTANCE",
    "LOOPBACK",
    "TOOLBOX",
    "TOOLBOX_CUSTOMER_ID",
    "TOOLBOX_SECRET_KEY",
    "TOOLBOX_X_API_KEY",
    "Environment",
    "Profile",
    "environment_of",
    "free_name",
    "instance_of",
    "oddities",
]

# Published by Flinks for everyone (api-facts §1).
TOOLBOX_CUSTOMER_ID = "43387ca6-0391-4c82-857d-70d95f087ecb"
TOOLBOX_SECRET_KEY = "c4569c54-e167-4d34-8de6-f4113bc82414"
TOOLBOX_X_API_KEY = "3d5266a8-b697-48d4-8de6-52e2e2662acc"

GUID = regex(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
"""What this machine is called where it calls itself."""
SANDBOXES = ("toolbox-", "sandbox-")
ADDRESS = regex(r"(?:https://)?(?P<instance>[a-z0-9-]+)-(?:api|iframe)\.private\.fin\.ag(?:[/?#]|$)")
INSTANCE = regex(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?", re.IGNORECASE)


class Environment(Enum):
    """What kind of place a call reaches; the window's badge is made from the host really called."""

    SIMULATOR = "simulator"
    SANDBOX = "sandbox"
    PRODUCTION = "production"


@dataclass(frozen=True, slots=True)
class Profile:
    """One instance and one customer. `api` and `connect` are base addresses without a trailing slash."""

    name: str
    environment: Environment
    instance: str
    customer_id: str
    api: str
    connect: str
    widget_path: str = "/v2/"
    """`/v2/`, or `/` for customers of the first version (api-facts §1)."""

    @classmethod
    def of_instance(cls, instance: str, customer_id: str, *, name: str = "") -> "Profile":
        """The profile of one of Flinks' own instances, such as `toolbox`, `acme-ca` or `acme-us`."""
        return cls(
            name=name or instance,
            environment=Environment.SANDBOX if instance.lower() in {"toolbox", "sandbox"} else Environment.PRODUCTION,
            instance=instance,
            customer_id=customer_id,
            api=f"https://{_in_host(instance)}-api.private.fin.ag",
            connect=f"https://{_in_host(instance)}-iframe.private.fin.ag",
        )

    @classmethod
    def of_simulator(cls, api: str, connect: str, customer_id: str) -> "Profile":
        """The profile of a simulator that listens at these addresses."""
        return cls("simulator", Environment.SIMULATOR, "simulator", customer_id, api, connect)

    def with_customer(self, customer_id: str) -> "Profile":
        """The same place for another customer."""
        return replace(self, customer_id=customer_id)

    def is_same_place(self, other: "Profile") -> bool:
        """Whether it is the same customer at the same host, whatever they are called: the same keys belong to both."""
        return (self.api, self.customer_id) == (other.api, other.customer_id)

    def banking(self, endpoint: str) -> str:
        """The address of a banking endpoint (api-facts §1)."""
        return f"{self.api}/v3/{self.customer_id}/BankingServices/{endpoint}"

    @property
    def host(self) -> str:
        """Where calls go, with its port, as people are told of it."""
        return self.api.partition("//")[2].partition("/")[0]

    @property
    def widget(self) -> str:
        """The address of the widget, without its query."""
        return f"{self.connect}{self.widget_path}"

    @property
    def widget_origin(self) -> str:
        """The one origin whose messages are to be believed."""
        return self.connect


def _in_host(instance: str) -> str:
    """What no host can hold is escaped: brackets for instance would make it an address that nothing can read."""
    if all(one.isascii() and (one.isalnum() or one in "-._~") for one in instance):
        return instance
    from urllib.parse import quote  # a costly import, and most who import this have no profile

    return quote(instance, safe="", errors="replace")


TOOLBOX = Profile.of_instance("toolbox", TOOLBOX_CUSTOMER_ID)


def environment_of(profile: Profile) -> Environment:
    """The environment by the host that is really called, whatever the profile says of itself."""
    from urllib.parse import urlsplit  # a costly import, and most who import this have no profile

    try:
        host = urlsplit(profile.api).hostname or ""
    except ValueError:
        return Environment.PRODUCTION
    if host in LOOPBACK or not host:
        return Environment.SIMULATOR
    return Environment.SANDBOX if host.startswith(SANDBOXES) else Environment.PRODUCTION


def free_name(wanted: str, taken: Container[str]) -> str:
    """The wanted name, or one with a number that none of those in lower case has."""
    names = (wanted, *(f"{wanted} {number}" for number in range(2, 10_000)))
    return next(name for name in names if name.lower() not in taken)


def instance_of(typed: str) -> str:
    """The instance that a person named by its word, or by one of its addresses."""
    word = typed.strip().lower()
    address = ADDRESS.match(word)
    return address["instance"] if address else word


def oddities(profile: Profile) -> tuple[Text, ...]:
    """What looks unusual about the profile. Warnings only: the shapes of production values are not published."""
    found: list[Text] = []
    if not INSTANCE.fullmatch(profile.instance):
        found.append(text("An instance is one word, such as acme or acme-ca; this one cannot be part of a host name."))
    if not profile.customer_id:
        found.append(text("The customer id is missing. It stands in every address that is called."))
    elif not GUID.fullmatch(profile.customer_id):
        found.append(text("Customer ids seen so far are GUIDs; this one is not. It will be sent as it is."))
    return tuple(found)
