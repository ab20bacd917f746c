"""The rule about secrets in what was sent to us (contract §4: `secrets-in-artefact` belongs to every kind)."""

from collections.abc import Iterator

from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.cloak import counted
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.text import plural, text

__all__ = ["RULES"]


def in_clear(scene: Scene) -> Iterator[Finding]:
    """What was sent holds secrets that others can use."""
    roles = counted(scene)
    if roles:
        yield found(
            "secrets-in-artefact",
            plural(
                "{count} secret stands in clear in what was sent.",
                "{count} secrets stand in clear in what was sent.",
                sum(roles.values()),
            ),
            text(
                "Delete the message where you can, have long-lived keys replaced by Flinks, and send a "
                "redacted copy instead."
            ),
            where="artefact",
            roles=roles,
        )


RULES: tuple[Rule, ...] = (in_clear,)
