"""What a server sent behind an answer, unasked: httpcore would take it for the answer to the next call.

Must not live here: answers.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

__all__ = ["cut_off"]

WAY_IN = ("_stream", "_httpcore_stream", "_stream", "_connection")
"""From httpx's answer to httpcore's connection; there is no public way. If it moves, a test fails."""


async def cut_off(response: "httpx.Response") -> None:
    """Ends the connection of an answer that was read, if more came over it."""
    connection: object = response.stream
    for name in WAY_IN:
        connection = getattr(connection, name, None)
    protocol = getattr(connection, "_h11_state", None)
    if protocol is not None and protocol.trailing_data[0]:
        await connection.aclose()  # type: ignore[attr-defined]  # it has that protocol
