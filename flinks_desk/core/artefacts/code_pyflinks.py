"""What the clients from PyPI make of their base address: without a slash at its end they lose the last part of it.

Lives here: `pyflinks` and its forerunner `flinks`, which join by the rules of addresses (real-world §3.1, P1).
Must not live here: calls that code makes itself (`code_requests.py`).
"""

import re
from collections.abc import Iterator

from flinks_desk.core.artefacts.expressions import Code
from flinks_desk.core.artefacts.lexer import Language
from flinks_desk.core.artefacts.model import HOLE_OPEN, Request, Span
from flinks_desk.core.lean import regex

__all__ = ["pyflinks_calls_in"]

_IMPORTED = regex(r"^\s*(?:from|import) (?:pyflinks|flinks)\b", re.MULTILINE)
_MOST = 20


def pyflinks_calls_in(code: Code) -> Iterator[Request]:
    """The first call of a client whose base lacks its slash, as it would go out."""
    if code.language is not Language.PYTHON or not _IMPORTED.search(code.text):
        return
    clients = [at for at in range(len(code.tokens)) if code.at(at) == "Client" and code.at(at + 1) == "("]
    for at in clients[:_MOST]:
        items, named, _ = code.arguments(at + 1)
        base = dict(named).get("base_url") or (items[1] if len(items) > 1 else None)
        customer = dict(named).get("customer_id") or (items[0] if items else None)
        if base is None or customer is None or HOLE_OPEN in base.as_text() or "://" not in base.as_text():
            continue
        if not base.as_text().endswith("/"):
            joined = f"{base.as_text().rpartition('/')[0]}/{customer.as_text()}/BankingServices/Authorize"
            span = Span(base.start, base.end)
            yield Request(
                "POST",
                joined,
                method_known=False,
                headers_known=False,
                body_known=False,
                label="pyflinks",
                span=span,
                url_span=span,
            )
