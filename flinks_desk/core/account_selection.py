"""What the customer chose in the widget against what came.

Must not live here: the widget's events (`widget.py`).
"""

from collections.abc import Sequence

from flinks_desk.core.accounts import Account
from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Text, plural, text

__all__ = ["Selection", "compared", "told"]


@dataclass(frozen=True, slots=True)
class Selection:
    """Accounts by where they were met."""

    chosen: tuple[str, ...]
    missing: tuple[str, ...]
    """Chosen, and not among those that came."""
    extra: tuple[Account, ...]
    """Came without having been chosen."""


def compared(chosen: Sequence[str], came: Sequence[Account]) -> Selection | None:
    """The comparison; `None` where the widget told of no choice."""
    if not chosen:
        return None
    lowered, ids = {one.lower() for one in chosen}, {account.id.lower() for account in came}
    return Selection(
        tuple(chosen),
        tuple(one for one in chosen if one.lower() not in ids),
        tuple(account for account in came if account.id.lower() not in lowered),
    )


def told(selection: Selection) -> tuple[Text, ...]:
    """What is to be said about it, one sentence each."""
    said = [
        plural(
            "{count} account was chosen in Connect.", "{count} accounts were chosen in Connect.", len(selection.chosen)
        )
    ]
    if selection.missing:
        said.append(
            plural(
                "{count} chosen account did not come: {ids}",
                "{count} chosen accounts did not come: {ids}",
                len(selection.missing),
                ids=", ".join(selection.missing),
            )
        )
    if selection.extra:
        said.append(
            plural(
                "{count} account came that was not chosen: {titles}. Leave it out with AccountsFilter.",
                "{count} accounts came that were not chosen: {titles}. Leave them out with AccountsFilter.",
                len(selection.extra),
                titles=", ".join(account.title for account in selection.extra),
            )
        )
    if not selection.missing and not selection.extra:
        said.append(text("Exactly these came."))
    return tuple(said)
