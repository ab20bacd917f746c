"""A small web server on this machine: the page around the widget is served from here.

The rule: the widget's address holds a token, so it stands in no query and no log; a page is given out once, at a path
that nobody can guess, and only to somebody who asks for exactly this host and port (pitfalls §7).
Must not live here: the page itself (`resources/pages/preview`) or the simulator.
"""

import contextlib
import html
import secrets
import socket
import threading
from collections.abc import Callable
from http import HTTPStatus
from typing import TYPE_CHECKING

from typing_extensions import override

from flinks_desk import resources

if TYPE_CHECKING:
    from http.server import BaseHTTPRequestHandler
    from socketserver import ThreadingTCPServer

__all__ = ["Doorstep"]

HOST = "127.0.0.1"
MOST_WAITING = 8
"""Pages that were never fetched are forgotten, the oldest first."""

POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; frame-src http: https:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""The frame may go where a bank sends it; all else on the page is ours and stands in it."""

HEADERS = (
    ("Content-Type", "text/html; charset=utf-8"),
    ("Cache-Control", "no-store"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Content-Security-Policy", POLICY),
)


class Doorstep:
    """Serves in a thread of its own from `start` to `stop`."""

    def __init__(self, page: Callable[[], str] | None = None) -> None:
        self._page = page or _host_page
        self._waiting: dict[str, tuple[str, bool]] = {}
        """The widget's address at each path, and whether it is held in a frame."""
        self._lock = threading.Lock()
        self._server: ThreadingTCPServer | None = None
        self._thread = threading.Thread()

    @property
    def origin(self) -> str:
        """Where it listens, such as `http://127.0.0.1:40123`; empty before `start`."""
        return f"http://{HOST}:{self._server.server_address[1]}" if self._server else ""

    def start(self) -> None:
        """Listen at a free port. A second call does nothing."""
        # Not the web server of the library: it looks up this machine's name, which takes macOS half a minute where
        # nobody answers, and lets others listen at the same port on Windows.
        from socketserver import ThreadingTCPServer

        if self._server is None:
            self._server = ThreadingTCPServer((HOST, 0), _handler(self))
            self._server.daemon_threads = True
            self._thread = threading.Thread(target=_serve, args=(self, self._server), name="doorstep", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Listen no longer."""
        server, self._server = self._server, None
        if server is not None:
            # It waits for a connection without looking at a clock, so it gets one.
            with contextlib.suppress(OSError):
                socket.create_connection((HOST, server.server_address[1]), timeout=1).close()
            self._thread.join(1)
            server.server_close()
        with self._lock:
            self._waiting.clear()

    def host_page_url(self, widget_url: str, *, as_page: bool = False) -> str:
        """The address at which the page around this widget can be fetched, once.

        With `as_page` there is no page around it: the address leads on to the widget, which is the page then.
        """
        self.start()
        path = f"/{secrets.token_urlsafe(24)}"
        with self._lock:
            self._waiting[path] = (widget_url, not as_page)
            for oldest in list(self._waiting)[:-MOST_WAITING]:
                del self._waiting[oldest]
        return f"{self.origin}{path}"

    def is_open_for(self, server: "ThreadingTCPServer") -> bool:
        """Whether this server is the one in use."""
        return self._server is server

    def page_at(self, path: str) -> tuple[str, str] | None:
        """The page that waits at this path, and where it leads on to; it waits no longer then."""
        with self._lock:
            widget_url, is_framed = self._waiting.pop(path, ("", True))
        if not widget_url:
            return None
        if not is_framed:
            return "", widget_url
        return self._page().replace("{{widget}}", html.escape(widget_url, quote=True)), ""


def _serve(doorstep: Doorstep, server: "ThreadingTCPServer") -> None:
    """Until it is stopped. Waiting costs nothing: `serve_forever` would wake up twice a second."""
    while doorstep.is_open_for(server):
        server.handle_request()


def _host_page() -> str:
    return resources.read_text("pages", "preview", "host.html")


def _handler(doorstep: Doorstep) -> "type[BaseHTTPRequestHandler]":
    from http.server import BaseHTTPRequestHandler

    class Handler(BaseHTTPRequestHandler):
        server_version = "flinks-desk"
        sys_version = ""
        timeout = 10

        def do_GET(self) -> None:
            if self.headers.get("Host", "") != doorstep.origin.removeprefix("http://"):
                self._answer(HTTPStatus.MISDIRECTED_REQUEST, "")
                return
            page, target = doorstep.page_at(self.path) or ("", "")
            status = HTTPStatus.OK if page else HTTPStatus.SEE_OTHER if target else HTTPStatus.NOT_FOUND
            self._answer(status, page, target)

        @override
        def log_message(self, format: str, *args: object) -> None:
            """Nothing is logged: paths are keys."""

        def _answer(self, status: HTTPStatus, page: str, target: str = "") -> None:
            body = page.encode()
            self.send_response(status)
            for name, value in HEADERS:
                self.send_header(name, value)
            if target:
                self.send_header("Location", target)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler
