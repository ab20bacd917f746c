"""The one way from what a customer sent to what is said about it.

Lives here: `diagnose`, the table of all rules. Must not live here: reading (`core/artefacts`) or a rule.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module

from flinks_desk.core.artefacts.address import Host
from flinks_desk.core.artefacts.model import Artefact
from flinks_desk.core.diagnosis.bounded import bounded
from flinks_desk.core.diagnosis.cloak import cloak_of
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.order import in_order, without_consequences
from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.diagnosis.scene import Rule, Scene, scene_of
from flinks_desk.core.known import Known, Role, Sighting
from flinks_desk.core.lean import dataclass
from flinks_desk.core.secret import Secret

__all__ = ["RULES", "Rules", "diagnose", "known_values"]


def _always(_: Scene) -> bool:
    return True


def _shows_code(scene: Scene) -> bool:
    return bool(scene.artefact.facts)


def _tells_of_widget(scene: Scene) -> bool:
    return bool(scene.artefact.events or scene.artefact.troubles)


def _leaves_api(scene: Scene) -> bool:
    artefact = scene.artefact
    return bool(artefact.facts or artefact.settings) or any(not look.is_api for look in scene.looks)


def _mints_with_a_body(scene: Scene) -> bool:
    return any(look.name == "GenerateAuthorizeToken" and look.request.body is not None for look in scene.looks)


def _mixes_faces(scene: Scene) -> bool:
    return bool(scene.artefact.settings) or any(
        look.address.host_kind is (Host.API if look.is_widget else Host.CONNECT) for look in scene.looks
    )


@dataclass(frozen=True, slots=True)
class Rules:
    """A module with `RULES`, and a cheap look that tells whether it is worth being imported."""

    module: str
    may_find: Callable[[Scene], bool] = _always

    def all(self) -> tuple[Rule, ...]:
        """The module's rules."""
        rules: tuple[Rule, ...] = import_module(f"flinks_desk.core.diagnosis.{self.module}").RULES
        return rules


RULES = (
    Rules("addresses"),
    Rules("faces", _mixes_faces),
    Rules("placeholders"),
    Rules("credentials"),
    Rules("credential_state"),
    Rules("swaps"),
    Rules("tokens"),
    Rules("bodies"),
    Rules("minting", _mints_with_a_body),
    Rules("questions"),
    Rules("connect_address", _leaves_api),
    Rules("answers"),
    Rules("reaching"),
    Rules("sequence"),
    Rules("callbacks", _leaves_api),
    Rules("pages"),
    Rules("listeners", _shows_code),
    Rules("widget_events", _tells_of_widget),
    Rules("secrets_sent"),
)
"""All rules, in the order in which they are asked."""


def diagnose(artefact: Artefact, known: Known, secrets: Iterable[tuple[Secret, Role]] = ()) -> Report:
    """The report on an artefact.

    `known` tells the roles of values met before; `secrets` are values that may not be shown wherever they stand, also
    where nothing in the artefact tells what they are.
    """
    scene = scene_of(bounded(artefact), lambda value: _role(known, value), lambda value: _customer(known, value))
    findings = in_order(without_consequences(list(_found(scene))))
    cloak = cloak_of(scene, [(secret.reveal(), role) for secret, role in secrets])
    return Report(scene.artefact, scene, tuple(cloak.finding(finding) for finding in findings), cloak)


def known_values(values: Iterable[tuple[str, str]], salt: bytes) -> tuple[Known, tuple[tuple[Secret, Role], ...]]:
    """What `--known` gives: pairs of a role's name (contract §3) and a value. Unknown roles are passed by."""
    pairs = tuple(values)
    by_name = {role.value: role for role in Role}
    customer = next((value.strip() for name, value in pairs if name == Role.CUSTOMER_ID.value), "")
    known = Known(salt)
    secrets: list[tuple[Secret, Role]] = []
    for name, value in pairs:
        role = by_name.get(name)
        if role is not None and value.strip():
            known = known.with_value(value, Sighting(role, "", customer_id=customer))
            secrets.append((Secret(value), role))
    return known, tuple(secrets)


def _role(known: Known, value: str) -> Role | None:
    sighting = known.role_of(value)
    return sighting.role if sighting else None


def _customer(known: Known, value: str) -> str:
    sighting = known.role_of(value)
    return sighting.customer_id if sighting else ""


def _found(scene: Scene) -> Iterator[Finding]:
    for rules in RULES:
        if rules.may_find(scene):
            for rule in rules.all():
                yield from rule(scene)
