"""What customers might send, invented: something to try Diagnose on before a customer has sent anything.

The table only; the texts are files in `resources/samples`. Must not live here: reading them, or what is found in them.
"""

from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Text, text

__all__ = ["SAMPLES", "Sample"]


@dataclass(frozen=True, slots=True)
class Sample:
    """One file: its name, what it is, and the code of the finding that it is there to show."""

    file: str
    title: Text
    shows: str
    """Empty for one in which nothing is wrong."""


SAMPLES = (
    Sample("keys-confused.txt", text("A letter with two cURL commands, and 401"), "credential-swapped"),
    Sample("widget-address.txt", text("The address of a widget without banks"), "connect-demo-missing"),
    Sample("token-twice.har", text("A HAR of a gateway: the second customer gets 401"), "token-reused"),
    Sample("waiting-for-data.log", text("A log of a server that gets no data"), "authorize-while-pending"),
    Sample("misnamed-header.ps1", text("A PowerShell script, and a letter in French"), "auth-header-misnamed"),
    Sample("healthy.txt", text("Three calls in which nothing is wrong"), ""),
)
