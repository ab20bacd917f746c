"""What a customer's own page does around the widget, as HTML to copy.

Must not live here: a secret; the token is a placeholder.
"""

import html
from string import Template

from flinks_desk.core.connect import ConnectUrl
from flinks_desk.core.secret import Secret

__all__ = ["PLACEHOLDER", "copied_address", "embed_code"]

PLACEHOLDER = "AUTHORIZE_TOKEN"
"""What stands in the token's place wherever the address is copied; a server fills it in for each visit."""

PAGE = Template("""\
<!-- Your server asks for $placeholder for each visit and writes it into the address. -->
<iframe class="flinksconnect" height="760" src="$address"></iframe>
<script>
  window.addEventListener("message", (event) => {
    if (event.origin !== "$origin") return; // believe nobody else
    const said = typeof event.data === "string" ? JSON.parse(event.data) : event.data;
    if (said.step === "REDIRECT") {
      const inUrl = new URL(said.url ?? "https://none.invalid").searchParams.get("loginId");
      save(said.loginId ?? inUrl); // keep the LoginId: it is the connection
    }
    if (said.step === "TOKEN_INVALID") reload(); // with a new token
  });
</script>""")


def copied_address(url: ConnectUrl) -> str:
    """The address with the placeholder in the token's place."""
    return "".join(PLACEHOLDER if isinstance(part.text, Secret) else part.text for part in url.parts)


def embed_code(url: ConnectUrl, origin: str) -> str:
    """The frame and its listener."""
    address = copied_address(url)
    if PLACEHOLDER not in address:
        address += f"{'&' if '?' in address else '?'}authorizeToken={PLACEHOLDER}"
    return PAGE.substitute(placeholder=PLACEHOLDER, address=html.escape(address), origin=origin)
