"""What an exchange leaves behind besides its answer: identifiers that join entries, and how far the clocks differ.

Must not live here: what an answer means.
"""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from flinks_desk.core.exchange import Exchange, Reply, member, text_of

__all__ = ["ids_of", "skew_of"]


def ids_of(exchange: Exchange) -> frozenset[str]:
    """LoginIds and RequestIds in the call and in its answer."""
    found = {text_of(exchange.call.body, "LoginId"), text_of(exchange.call.body, "RequestId")}
    if exchange.call.endpoint.endswith("Async"):
        found.add(exchange.call.url.rsplit("/", 1)[-1])
    if isinstance(exchange.outcome, Reply):
        json = exchange.outcome.json
        found |= {text_of(json, "RequestId"), text_of(member(json, "Login"), "Id")}
    return frozenset(one for one in found if one)


def skew_of(reply: Reply, now: datetime) -> float | None:
    """How many seconds this machine's clock is ahead of the one that answered; `None` if it does not say its time."""
    try:
        theirs = parsedate_to_datetime(reply.header("Date"))
    except (ValueError, TypeError):
        return None
    return (now - (theirs if theirs.tzinfo else theirs.replace(tzinfo=UTC))).total_seconds()
