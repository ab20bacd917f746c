"""What an exchange leaves behind besides its answer: identifiers that join entries.

Must not live here: what an answer means.
"""

from flinks_desk.core.exchange import Exchange, Reply, member, text_of

__all__ = ["ids_of"]


def ids_of(exchange: Exchange) -> frozenset[str]:
    """LoginIds and RequestIds in the call and in its answer."""
    found = {text_of(exchange.call.body, "LoginId"), text_of(exchange.call.body, "RequestId")}
    if exchange.call.endpoint.endswith("Async"):
        found.add(exchange.call.url.rsplit("/", 1)[-1])
    if isinstance(exchange.outcome, Reply):
        json = exchange.outcome.json
        found |= {text_of(json, "RequestId"), text_of(member(json, "Login"), "Id")}
    return frozenset(one for one in found if one)
