"""The widget's addresses: HTTP in, HTTP out. flow.py decides what follows, the page files how it looks."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from flinks_desk.simulator.exchanges import Json, exchange_of
from flinks_desk.simulator.widget import bank, events, pages, told
from flinks_desk.simulator.widget.flow import Flow
from flinks_desk.simulator.widget.opening import Address, Opening, open_visit, settings_of, without_token
from flinks_desk.simulator.widget.parameters import Settings
from flinks_desk.simulator.widget.scenes import Scene
from flinks_desk.simulator.widget.visit import Visit, Visits

_ENTRANCES = ("", "/v2", "/v2/")  # "/v2//Credential/…" stands in Flinks' own help page (api-facts §12.1)
_PLACES = ("Credential", "Result")
_RETURN = "/_widget/return/"


@dataclass(frozen=True)
class Handlers:
    """Those of one simulator."""

    flow: Flow
    visits: Visits

    def routes(self) -> list[BaseRoute]:
        shells = ["/", "/v2", "/v2/"]
        shells += [f"{entrance}/{place}/{{named}}" for entrance in _ENTRANCES for place in _PLACES]
        return [
            *(Route(path, self.shell) for path in shells),
            Route("/_widget/assets/{name}", self.asset),
            Route("/_widget/start", self.start, methods=["POST"]),
            Route("/_widget/act", self.act, methods=["POST"]),
            Route(_RETURN + "{visit}", self.back_from_bank),
            Route("/_widget/bank/{ticket}", self.show_bank, methods=["GET"]),
            Route("/_widget/bank/{ticket}", self.take_bank, methods=["POST"]),
            Route("/_widget/stranger", self.stranger),
        ]

    async def shell(self, request: Request) -> Response:
        world = self.flow.world
        exchange = exchange_of(request.scope)
        exchange.endpoint = "Connect"
        settings = settings_of(request.url.query, world.policies)
        exchange.hint = " ".join([*settings.remarks, *without_token(settings, world.policies)]) or None
        if world.take_fault("widget-silent"):
            return pages.plain_page("silent.html")
        stranger = _other_origin(request) + "/_widget/stranger" if world.take_fault("hostile-origin") else ""
        return self._shell(settings, stranger=stranger, framed=world.take_fault("frame-refused") is None)

    def _shell(self, settings: Settings, *, stranger: str = "", framed: bool = True) -> Response:
        texts = self.flow.wording[settings.text("language")]
        return pages.shell(settings, texts, stranger=stranger, framed=framed)

    async def asset(self, request: Request) -> Response:
        return pages.asset(request.path_params["name"])

    async def start(self, request: Request) -> Response:
        """The page has loaded and tells its address."""
        exchange = exchange_of(request.scope)
        exchange.endpoint = "Connect"
        said = told.told_in(await told.capped(request.stream()))
        address = Address(told.text(said, "path"), told.text(said, "query"), _origin(request))
        opening = self._returned(address) or open_visit(self.flow, address, exchange.by)
        self.visits.keep(opening.visit)
        exchange.flinks_code = _code(opening.scene)
        exchange.hint = " ".join([*opening.remarks, *_hint(opening.scene)]) or None
        return JSONResponse(self._started(opening))

    def _returned(self, address: Address) -> Opening | None:
        """Back from a bank that took the whole page: the widget is mounted anew and goes on."""
        visit = self.visits.find(address.path.removeprefix(_RETURN)) if address.path.startswith(_RETURN) else None
        if visit is None:
            return None
        visit, scene = self.flow.come_back(visit)
        return Opening(visit, scene.after(events.plain("APP_MOUNTED")), ())

    def _started(self, opening: Opening) -> dict[str, Json]:
        return {
            "visit": opening.visit.id,
            "settings": _for_the_page(opening.visit.settings),
            "texts": dict(self.flow.texts(opening.visit)),
            "remarks": list(opening.remarks),
            "scene": opening.scene.as_json(),
        }

    async def act(self, request: Request) -> Response:
        """The person did something; the answer is the next page, or nothing where nothing follows."""
        exchange = exchange_of(request.scope)
        exchange.endpoint = "Connect"
        said = told.told_in(await told.capped(request.stream()))
        visit = self.visits.find(told.text(said, "visit"))
        if visit is None:
            exchange.hint = "This run of the widget is not known here: the simulator was restarted since."
            return JSONResponse({"scene": None}, 404)
        visit, scene = self.flow.act(visit, told.act_of(said), exchange.by)
        self.visits.keep(visit)
        exchange.flinks_code = _code(scene)
        exchange.hint = " ".join(_hint(scene)) or None
        return JSONResponse({"scene": scene.as_json() if scene else None})

    async def back_from_bank(self, request: Request) -> Response:
        visit = self.visits.find(request.path_params["visit"])
        return bank.show(self.flow, None) if visit is None else self._shell(visit.settings)

    async def show_bank(self, request: Request) -> Response:
        return bank.show(self.flow, self._at_bank(request))

    async def take_bank(self, request: Request) -> Response:
        visit = self._at_bank(request)
        if visit is None:
            return bank.show(self.flow, None)
        form = told.form_in(await told.capped(request.stream()))
        return bank.take(self.flow, self.visits, visit, form, exchange_of(request.scope).by)

    def _at_bank(self, request: Request) -> Visit | None:
        visit = self.visits.with_ticket(request.path_params["ticket"])
        return self.flow.without_lost_login(visit) if visit else None

    async def stranger(self, _request: Request) -> Response:
        return pages.plain_page("stranger.html", title="Not the widget")


def _for_the_page(settings: Settings) -> dict[str, Json]:
    """What the page's script has to know; the rest of the settings is the server's business."""
    return {
        "language": settings.text("language"),
        "stringify": settings.on("stringify"),
        "back": settings.on("backEnable"),
        "close": settings.on("closeEnable"),
        "header": settings.on("headerEnable"),
        "header_image": settings.on("headerImgEnable"),
        "loading": settings.text("loadingType"),
        "summary": settings.on("waitSummary"),
        "still": settings.on("staticLoadingEnable"),
        "network": {
            "online": dict(events.plain("APP_ONLINE")),
            "offline": dict(events.plain("APP_OFFLINE")),
        },
    }


def _origin(request: Request) -> str:
    return f"{request.url.scheme}://{request.url.netloc}"


def _other_origin(request: Request) -> str:
    """This very server under its other name, which is another origin for browsers."""
    host = "localhost" if request.url.hostname == "127.0.0.1" else "127.0.0.1"
    port = f":{request.url.port}" if request.url.port else ""
    return f"{request.url.scheme}://{host}{port}"


def _code(scene: Scene | None) -> str | None:
    """For the journal: the FlinksCode that the page's events tell."""
    codes = [str(event["flinksCode"]) for event in (scene.events if scene else ()) if "flinksCode" in event]
    return codes[0] if codes else None


def _hint(scene: Scene | None) -> list[str]:
    facts = scene.detail.get("facts") if scene else None
    hint = facts.get("hint") if isinstance(facts, dict) else None
    return [hint] if isinstance(hint, str) else []
