"""What was sent: the method, the address part by part, the headers, the body. Secrets are dots.

Must not live here: what came back.
"""

from PySide6.QtWidgets import QWidget

from flinks_desk.core.anatomy import address_parts, header_meaning
from flinks_desk.core.exchange import AsWritten, Call
from flinks_desk.core.secret import Secret
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.facts import Fact, ScrollingColumn, facts, heading
from flinks_desk.ui.widgets.json_view import JsonView
from flinks_desk.ui.widgets.labels import label

__all__ = ["RequestPage"]

BODY_HEIGHT = 160


class RequestPage(ScrollingColumn):
    """Shows one call."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("log_request", parent)

    def show_call(self, call: Call) -> None:
        """Show what this call sent."""
        address = [Fact(call.method, meaning=self._method_meaning(call.method))]
        address += [Fact(part.text, meaning=say(part.meaning)) for part in address_parts(call.url)]
        written = call.as_written or AsWritten()
        address += [Fact(name, _shown(value)) for name, value in written.query]
        headers = [Fact(name, _shown(value), say(header_meaning(name, call.endpoint))) for name, value in call.headers]
        parts = [heading(self.tr("Address")), facts(address, name="log_address")]
        parts += [heading(self.tr("Headers")), facts(headers, name="log_request_headers")]
        parts.append(heading(self.tr("Body")))
        if call.body is not None:
            parts.append(self._body(call))
        elif written.form:
            parts.append(facts([Fact(name, _shown(value)) for name, value in written.form], name="log_request_form"))
        elif written.text:
            parts.append(label("".join(map(_shown, written.text)), name="log_request_text"))
        else:
            parts.append(label(self.tr("This call has no body."), "quiet"))
        self.fill(parts, last_grows=call.body is not None)

    def _body(self, call: Call) -> QWidget:
        view = JsonView()
        view.setObjectName("log_request_body")
        view.setMinimumHeight(BODY_HEIGHT)
        view.set_value(call.body)
        return view

    def _method_meaning(self, method: str) -> str:
        return {
            "POST": self.tr("Sends something; Flinks' documentation names the method for each endpoint."),
            "GET": self.tr("Asks for something and sends no body."),
        }.get(method, "")


def _shown(value: str | Secret) -> str:
    return value.ending() if isinstance(value, Secret) else value
