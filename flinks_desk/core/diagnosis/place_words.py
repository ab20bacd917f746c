"""Where something stands, in words: a finding's `where` (contract §2) as a person reads it in their language.

Must not live here: finding out where it stands. Programs read `where` itself, which is the same in every language.
"""

from collections.abc import Mapping

from flinks_desk.core.text import Text, text

__all__ = ["place_in_words"]

PLAIN: Mapping[str, Text] = {
    "address": text("address"),
    "answer": text("answer"),
    "body": text("body"),
    "code": text("code"),
    "connection": text("connection"),
    "event": text("event"),
    "event origin": text("origin of the event"),
    "header": text("header"),
    "headers": text("headers"),
    "iframe sandbox": text("sandbox of the iframe"),
    "listener": text("listener"),
    "method": text("method"),
    "order of calls": text("order of calls"),
    "page": text("page"),
    "policy": text("policy"),
    "polling": text("polling"),
    "signature": text("signature"),
    "text": text("text"),
    "time-out": text("time-out"),
}
NAMED: Mapping[str, Text] = {
    "address": text("address {name}"),
    "body": text("body {name}"),
    "field": text("field {name}"),
    "header": text("header {name}"),
    "host": text("host {name}"),
    "parameter": text("parameter {name}"),
    "setting": text("setting {name}"),
}


def place_in_words(where: str) -> Text:
    """The place as a person reads it; what has no words is shown as it is."""
    kind, _, name = where.partition(" ")
    if where in PLAIN:
        return PLAIN[where]
    return NAMED[kind].filled(name=name) if kind in NAMED and name else text("{place}", place=where)
