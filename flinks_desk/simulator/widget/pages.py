"""The widget's page files as answers: the shell, its assets, and the headers that keep them to themselves.

Everything comes from this server; nothing is loaded from anywhere else, and no address is passed on as a referrer.
"""

import base64
import hashlib
from collections.abc import Mapping
from html import escape
from string import Template

from starlette.responses import Response

from flinks_desk import resources
from flinks_desk.simulator.widget.look import Look, look
from flinks_desk.simulator.widget.parameters import Settings
from flinks_desk.simulator.widget.wording import Texts

ASSET_TYPES: Mapping[str, str] = {
    "bank.css": "text/css",
    "bank.js": "text/javascript",
    "dom.js": "text/javascript",
    "mark.svg": "image/svg+xml",
    "post.js": "text/javascript",
    "scenes-bank.js": "text/javascript",
    "scenes-entry.js": "text/javascript",
    "scenes.js": "text/javascript",
    "stranger.js": "text/javascript",
    "texts.js": "text/javascript",
    "widget.css": "text/css",
    "widget.js": "text/javascript",
}


def page_text(name: str) -> str:
    return resources.read_text("pages", "widget", name)


def asset(name: str) -> Response:
    kind = ASSET_TYPES.get(name)
    if kind is None:
        return Response("There is no such file.", 404, media_type="text/plain")
    return Response(page_text(name), media_type=kind, headers={"Cache-Control": "no-cache", **_QUIET})


def shell(settings: Settings, texts: Texts, *, stranger: str = "", framed: bool = True) -> Response:
    """The page around everything; `stranger` is a foreign page to let in, `framed` whether frames are allowed."""
    dressed = look(settings)
    roles = css_of(dressed)
    filled = Template(page_text("shell.html")).substitute(
        language=settings.text("language"),
        theme=dressed.theme,
        grows=_other(settings, "fixedHeightEnable"),
        wide=settings.text("desktopLayout"),
        box=settings.text("boxLayout"),
        padding=_other(settings, "removePadding"),
        stranger=escape(stranger),
        title=escape(texts["title"]),
        brand=escape(texts["brand"]),
        simulated=escape(texts["simulated"]),
        opening=escape(texts["wait.opening"]),
        noscript=escape(texts["noscript"]),
        roles=roles,
    )
    headers = {
        **_QUIET,
        "Cache-Control": "no-store",
        "Content-Security-Policy": _policy(roles, stranger, framed=framed),
    }
    if not framed:
        headers["X-Frame-Options"] = "DENY"
    return Response(filled, media_type="text/html", headers=headers)


def plain_page(name: str, status: int = 200, **values: str) -> Response:
    """A page without the widget's shell: the bank's, and the stranger's. Values are markup already."""
    filled = Template(page_text(name)).substitute(values)
    headers = {**_QUIET, "Cache-Control": "no-store", "Content-Security-Policy": _policy("", "", framed=True)}
    return Response(filled, status, media_type="text/html", headers=headers)


def css_of(dressed: Look) -> str:
    """Only checked colours get here, so nothing has to be escaped."""
    wishes = "".join(f"{role}:{colour};" for role, colour in dressed.roles.items())
    return f":root[data-theme]{{{wishes}}}" if wishes else ""


_QUIET: Mapping[str, str] = {"Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}


def _policy(style: str, stranger: str, *, framed: bool) -> str:
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    rules = [
        "default-src 'none'",
        "script-src 'self'",
        f"style-src 'self' 'sha256-{digest}'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
    ]
    if stranger:
        rules.append(f"frame-src {stranger}")
    if not framed:
        rules.append("frame-ancestors 'none'")
    return "; ".join(rules)


def _other(settings: Settings, name: str) -> str:
    return "false" if settings.on(name) else "true"
