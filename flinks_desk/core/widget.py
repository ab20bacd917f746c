"""What the Flinks Connect widget says: events posted to the page around it, and where it navigates.

Lives here: `WidgetEvent` and reading one, in every shape that sources show (api-facts §12.2). Must not live here: Qt.
"""

from dataclasses import dataclass
from datetime import datetime

from flinks_desk.core.exchange import Json

__all__ = ["WidgetEvent"]


@dataclass(frozen=True, slots=True)
class WidgetEvent:
    """One message or navigation. What an event did not carry is an empty text."""

    at: datetime
    origin: str
    step: str
    """Such as `INSTITUTION_SELECTED`; empty for an event that only carries a FlinksCode."""
    data: Json
    trusted: bool
    """Whether it came from exactly the widget's origin."""
    was_text: bool = False
    """It came as JSON text, as with `stringify=true`."""
    flinks_code: str = ""
    institution: str = ""
    login_id: str = ""
    request_id: str = ""
    account_ids: tuple[str, ...] = ()
    repeated: bool = False
    """The same event came before."""
