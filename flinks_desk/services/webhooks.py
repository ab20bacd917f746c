"""Webhooks: the verdict on one that was pasted, and those that come while the window listens.

Must not live here: what a verdict means (`core/webhook.py`), or a socket (`loopback.py`).
"""

from dataclasses import replace

from flinks_desk.core.journal import Kind
from flinks_desk.core.known import Role
from flinks_desk.core.names import name_of
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text
from flinks_desk.core.webhook import Caught, Cause, Checked, Hook
from flinks_desk.core.webhook import check as judged
from flinks_desk.core.webhook_paste import facts_of
from flinks_desk.services.keys import KEY_ROLES
from flinks_desk.services.stage import Stage

__all__ = ["check", "listen", "take"]

MOST = 100
"""Webhooks that are kept; they hold personal data."""
UNCHECKED = Checked(Cause.NO_SECRET)


def check(stage: Stage, hook: Hook) -> Checked | None:
    """The verdict; the keys of this place are tried as well, since one of them may have signed by mistake."""
    key = stage.keys.value(Role.HMAC_SECRET)
    return judged(hook, key, _others(stage)) if key else None


def take(stage: Stage, hook: Hook, answered: int) -> None:
    """Check and keep a webhook that came, and write it down."""
    hooks = stage.session.hooks
    checked = check(stage, hook) or UNCHECKED
    kind, request_id, login_id = facts_of(hook.body)
    same = [one for one in hooks.caught if (one.kind, one.request_id) == (kind, request_id)]
    number = hooks.caught[-1].number + 1 if hooks.caught else 1
    caught = Caught(
        number, stage.clock.now(), hook, checked, kind, request_id, login_id, times=len(same) + 1, answered=answered
    )
    found = (checked.finding,) if checked.finding else ()
    ids = frozenset({request_id, login_id} - {""})
    title = f"webhook {kind}".strip()
    stage.journal.add(caught.at, Kind.NOTE, title, summary=checked.message, findings=found, ids=ids)
    stage.show(replace(stage.session, hooks=replace(hooks, caught=(*hooks.caught, caught)[-MOST:])))


def listen(stage: Stage, port: int, url: str) -> None:
    """Somebody listens at this port; 0: nobody."""
    stage.show(replace(stage.session, hooks=replace(stage.session.hooks, port=port, url=url)))


def _others(stage: Stage) -> tuple[tuple[Text, Secret], ...]:
    keys = [(name_of(role), stage.keys.value(role)) for role in KEY_ROLES]
    return (
        *((name, key) for name, key in keys if key),
        (name_of(Role.CUSTOMER_ID), Secret(stage.session.profile.customer_id)),
    )
