"""A profile as JSON: what is kept on the disk, and the one readable file that carries several to somebody else.

Must not live here: a secret. Keys are not part of a profile; whoever gets the file types their own.
"""

import json
from collections.abc import Iterable, Mapping

from flinks_desk.core.exchange import Json, text_of
from flinks_desk.core.profile import Environment, Profile

__all__ = ["FORMAT", "KIND", "as_object", "as_profile", "exported"]

FORMAT = 1
KIND = "flinks-desk-profiles"


def as_object(profile: Profile) -> Mapping[str, Json]:
    """What is written of a profile."""
    return {
        "name": profile.name,
        "environment": profile.environment.value,
        "instance": profile.instance,
        "customer_id": profile.customer_id,
        "api": profile.api,
        "connect": profile.connect,
        "widget_path": profile.widget_path,
    }


def as_profile(content: Json) -> Profile | None:
    """The profile that was written, or `None` if this is none."""
    environments = {one.value: one for one in Environment}
    environment = environments.get(text_of(content, "environment"))
    needed = {name: text_of(content, name) for name in ("name", "instance", "api", "connect", "widget_path")}
    if environment is None or not all(needed.values()):
        return None
    return Profile(environment=environment, customer_id=text_of(content, "customer_id"), **needed)


def exported(profiles: Iterable[Profile]) -> str:
    """Several profiles as one file for another machine or person."""
    rows = [as_object(one) for one in profiles if one.environment is not Environment.SIMULATOR]
    return json.dumps({"kind": KIND, "format": FORMAT, "profiles": rows}, ensure_ascii=False, indent=2) + "\n"
