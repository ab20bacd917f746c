"""The one way from what a customer sent to what is said about it.

Lives here: `diagnose`, the table of all rules. Must not live here: reading (`core/artefacts`) or a rule.
"""

from collections.abc import Iterable, Iterator

from flinks_desk.core.artefacts.model import Artefact
from flinks_desk.core.diagnosis import (
    addresses,
    answers,
    bodies,
    callbacks,
    connect_address,
    credential_state,
    credentials,
    listeners,
    order,
    pages,
    placeholders,
    questions,
    reaching,
    secrets_sent,
    sequence,
    swaps,
    tokens,
    widget_events,
)
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.redaction import cloak_of
from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.diagnosis.scene import Rule, Scene, scene_of
from flinks_desk.core.known import Known, Role, Sighting
from flinks_desk.core.secret import Secret

__all__ = ["RULES", "diagnose", "known_values"]

RULES: tuple[Rule, ...] = (
    *addresses.RULES,
    *placeholders.RULES,
    *credentials.RULES,
    *credential_state.RULES,
    *swaps.RULES,
    *tokens.RULES,
    *bodies.RULES,
    *questions.RULES,
    *connect_address.RULES,
    *answers.RULES,
    *reaching.RULES,
    *sequence.RULES,
    *callbacks.RULES,
    *pages.RULES,
    *listeners.RULES,
    *widget_events.RULES,
    *secrets_sent.RULES,
)


def diagnose(artefact: Artefact, known: Known, secrets: Iterable[tuple[Secret, Role]] = ()) -> Report:
    """The report on an artefact.

    `known` tells the roles of values met before; `secrets` are values that may not be shown wherever they stand, also
    where nothing in the artefact tells what they are.
    """
    scene = scene_of(artefact, lambda value: _role(known, value))
    findings = order.in_order(order.without_consequences(list(_found(scene))))
    cloak = cloak_of(scene, [(secret.reveal(), role) for secret, role in secrets])
    return Report(artefact, scene, tuple(cloak.finding(finding) for finding in findings), cloak)


def known_values(values: Iterable[tuple[str, str]], salt: bytes) -> tuple[Known, tuple[tuple[Secret, Role], ...]]:
    """What `--known` gives: pairs of a role's name (contract §3) and a value. Unknown roles are passed by."""
    by_name = {role.value: role for role in Role}
    known = Known(salt)
    secrets: list[tuple[Secret, Role]] = []
    for name, value in values:
        role = by_name.get(name)
        if role is not None and value.strip():
            known = known.with_value(value, Sighting(role, ""))
            secrets.append((Secret(value), role))
    return known, tuple(secrets)


def _role(known: Known, value: str) -> Role | None:
    sighting = known.role_of(value)
    return sighting.role if sighting else None


def _found(scene: Scene) -> Iterator[Finding]:
    for rule in RULES:
        yield from rule(scene)
