"""PowerShell, for Windows PowerShell 5.1 and PowerShell 7 alike.

Must not live here: what a request holds; that is `parts.py`.
"""

from flinks_desk.core.lean import regex
from flinks_desk.core.writers.parts import Outgoing, Pieces, interpolated, literal_of

__all__ = ["powershell"]

SINGLE_QUOTES = regex("['\u2018\u2019\u201a\u201b]")
"""PowerShell takes typographic quotes for straight ones."""
SPECIAL = regex('[`$"\u201c\u201d\u201e]')


def powershell(request: Outgoing) -> str:
    """`Invoke-RestMethod` with a table of headers. The content type has a parameter of its own: 5.1 refuses it as a
    header. The body goes out as bytes, since 5.1 would write it in Latin-1."""
    lines = ["$headers = @{"]
    lines += [f"  {_literal((name,))} = {_literal(value)}" for name, value in request.without("content-type")]
    lines.append("}")
    arguments = ["Invoke-RestMethod", f"-Method {request.method}", f"-Uri {_literal(request.url)}", "-Headers $headers"]
    if content_type := request.header("content-type"):
        arguments.append(f"-ContentType {_literal(content_type)}")
    if request.body is not None:
        lines.append(f"$body = {_literal(request.body)}")
        arguments.append("-Body ([System.Text.Encoding]::UTF8.GetBytes($body))")
    return "\n".join([*lines, " ".join(arguments)])


def _literal(pieces: Pieces) -> str:
    text = literal_of(pieces)
    if text is not None:
        return "'" + SINGLE_QUOTES.sub(r"\g<0>\g<0>", text) + "'"
    return (
        '"' + interpolated(pieces, lambda piece: SPECIAL.sub(r"`\g<0>", piece), lambda name: f"${{env:{name}}}") + '"'
    )
