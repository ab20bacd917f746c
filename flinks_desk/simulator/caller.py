"""What a customer's own server does, in a few words. For tests: ours, and those of whoever tests against the simulator.

caller = Caller(world, httpx.Client(base_url=server.api))
opened = caller.sign_in("greatday_nomfa").json()
"""

from collections.abc import Mapping
from typing import Final, Protocol

import httpx

from flinks_desk.simulator.challenges import Challenge
from flinks_desk.simulator.exchanges import HINT_HEADER, Json
from flinks_desk.simulator.people import PASSWORD
from flinks_desk.simulator.world import World

OWN: Final = "own"


class Sender(Protocol):
    """httpx.Client has this shape; so has anything that drives the app without a socket."""

    def request(
        self, method: str, url: str, *, content: bytes | None, json: Json, headers: Mapping[str, str]
    ) -> httpx.Response: ...


class Caller:
    def __init__(self, world: World, sender: Sender) -> None:
        self.world = world
        self._sender = sender

    @property
    def base(self) -> str:
        return f"/v3/{self.world.credentials.customer_id}/BankingServices"

    def send(
        self,
        method: str,
        path: str,
        body: Json = None,
        *,
        auth: str | None = None,
        api_key: str | None = OWN,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
    ) -> httpx.Response:
        """`path` is an endpoint, or a whole path. The x-api-key goes along by itself, flinks-auth-key does not."""
        sent = dict(headers or {})
        if auth is not None:
            sent["flinks-auth-key"] = auth
        key = self.world.credentials.x_api_key if api_key == OWN else api_key
        if key is not None:
            sent["x-api-key"] = key
        address = path if path.startswith("/") else f"{self.base}/{path}"
        return self._sender.request(method, address, content=content, json=body, headers=sent)

    def token(self) -> str:
        answer = self.send("POST", "GenerateAuthorizeToken", auth=self.world.credentials.secret_key)
        return str(answer.json()["Token"])

    def authorize(self, body: Mapping[str, Json], *, token: str | None = None) -> httpx.Response:
        """With a fresh token, unless one is given."""
        return self.send("POST", "Authorize", body, auth=self.token() if token is None else token)

    def sign_in(self, username: str, *, token: str | None = None, **more: Json) -> httpx.Response:
        """The legacy path: bank credentials in the body."""
        body: dict[str, Json] = {"Institution": "FlinksCapital", "Username": username, "Password": PASSWORD}
        return self.authorize({**body, "MostRecentCached": False, "Save": True, **more}, token=token)

    def answer(self, challenged: httpx.Response, *, token: str, **more: Json) -> httpx.Response:
        """The right answers, which the simulator knows."""
        request_id = str(challenged.json()["RequestId"])
        session = self.world.session(request_id)
        asked = () if session is None else session.challenges
        responses: dict[str, Json] = {challenge.prompt: right_answer(challenge) for challenge in asked}
        return self.authorize({"RequestId": request_id, "SecurityResponses": responses, **more}, token=token)

    def connect(self, username: str = "greatday_nomfa", **more: Json) -> tuple[str, str]:
        """A session that is open: its RequestId and LoginId."""
        token = self.token()
        answer = self.sign_in(username, token=token, **more)
        while answer.status_code == 203:
            answer = self.answer(answer, token=token)
        content = answer.json()
        return str(content["RequestId"]), str(content["Login"]["Id"])


def right_answer(challenge: Challenge) -> list[Json]:
    return list(challenge.answers) if challenge.several else [challenge.answers[0] if challenge.answers else "ok"]


def hint_of(answer: httpx.Response) -> str:
    return str(answer.headers.get(HINT_HEADER, ""))
