"""Flinks' API, as much of it as this integration needs. Keys never leave this module; nothing here is logged."""

import asyncio
import base64
import hashlib
import hmac
import os
import time
from dataclasses import dataclass, field
from typing import Any

import httpx

# GetAccountsDetail may block for 210 seconds before Flinks moves it to the background. A shorter time-out would
# throw the answer away while Flinks is still working for it.
PATIENCE = httpx.Timeout(220, connect=10)
POLL_EVERY = float(os.environ.get("FLINKS_POLL_SECONDS", "10"))
POLL_FOR = 30 * 60

# What a FlinksCode asks of your customer. Branch on the code, never on the message: that is prose and may change.
SAY = {
    "INVALID_USERNAME": "Please check what you typed and try again.",
    "INVALID_PASSWORD": "Please check what you typed and try again.",
    "INVALID_LOGIN": "Please connect your bank again.",
    "INVALID_SECURITY_RESPONSE": "That was not the answer your bank expected. Please start again.",
    "SESSION_EXPIRED": "That took a little too long. Please start again.",
    "SESSION_NONEXISTENT": "Please start again.",
    "UNAUTHORIZED": "We could not reach your bank. Our team has been told.",
    "RETRY_LATER": "Your bank is busy. Please try again in a few minutes.",
    "CARD_IN_USE": "This account is being read right now. Please try again in a few minutes.",
    "CONCURRENT_SESSION": "Please sign out of your bank's own site and try again.",
    "TOO_MANY_REQUESTS": "Please try again in a few minutes.",
}


class Refused(Exception):
    """Flinks answered, and it was no."""

    def __init__(self, answer: httpx.Response) -> None:
        content = json_of(answer)
        self.status = answer.status_code
        # Message and even FlinksCode can be missing: a proxy in between answers in HTML.
        self.code = str(content.get("FlinksCode") or f"HTTP_{answer.status_code}")
        self.say = SAY.get(self.code, "This did not work. Please try again later.")
        super().__init__(self.code)


@dataclass(frozen=True)
class Opened:
    """A session: its data can be fetched once."""

    request_id: str


@dataclass(frozen=True)
class Challenged:
    """The bank asks. The token belongs to this session and goes out again with the answers."""

    request_id: str
    challenges: list[dict[str, Any]]
    token: str = field(repr=False)


class Flinks:
    """One customer of one instance."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http
        self._base = f"{os.environ['FLINKS_API']}/v3/{os.environ['FLINKS_CUSTOMER_ID']}/BankingServices"
        self._secret_key = os.environ["FLINKS_SECRET_KEY"]
        self._x_api_key = os.environ["FLINKS_X_API_KEY"]

    async def make_token(self) -> str:
        """A token works once and dies after thirty minutes: make it in the moment in which it is needed."""
        answer = await self._post("GenerateAuthorizeToken", {"flinks-auth-key": self._secret_key}, None)
        if answer.status_code != 200:
            raise Refused(answer)
        return str(json_of(answer)["Token"])

    async def open_session(self, login_id: str, *, live: bool = False) -> Opened | Challenged:
        """What was collected last, or, `live`, the bank itself, which may ask questions."""
        body = {"LoginId": login_id, "MostRecentCached": not live} | ({"Save": True} if live else {})
        return await self._authorize(await self.make_token(), body)

    async def answer(self, asked: Challenged, answers: dict[str, list[str]]) -> Opened | Challenged:
        """The same token for the answers, and a new one, once, only where Flinks refuses it."""
        body = {"RequestId": asked.request_id, "SecurityResponses": answers}
        try:
            return await self._authorize(asked.token, body)
        except Refused as refused:
            if refused.status != 401 or refused.code not in {"UNAUTHORIZED", "ACCESS_DENIED"}:
                raise
            return await self._authorize(await self.make_token(), body)

    async def fetch(self, request_id: str) -> list[dict[str, Any]]:
        """The accounts. 202 means "still collecting": ask the Async endpoint, do not begin anew."""
        key = {"x-api-key": self._x_api_key}
        answer = await self._post("GetAccountsDetail", key, {"RequestId": request_id})
        give_up = time.monotonic() + POLL_FOR
        while answer.status_code == 202 and time.monotonic() < give_up:
            await asyncio.sleep(POLL_EVERY)
            answer = await self._http.get(
                f"{self._base}/GetAccountsDetailAsync/{request_id}", headers=key, timeout=PATIENCE
            )
        if answer.status_code != 200:
            raise Refused(answer)
        return list(json_of(answer)["Accounts"])

    async def _authorize(self, token: str, body: dict[str, Any]) -> Opened | Challenged:
        answer = await self._post("Authorize", {"flinks-auth-key": token}, body)
        content = json_of(answer)
        # 203 is no failure, and no success either: an HTTP client does not raise on it.
        if answer.status_code == 203 or content.get("SecurityChallenges"):
            return Challenged(content["RequestId"], content["SecurityChallenges"], token)
        if answer.status_code != 200:
            raise Refused(answer)
        return Opened(content["RequestId"])

    async def _post(self, endpoint: str, headers: dict[str, str], body: dict[str, Any] | None) -> httpx.Response:
        headers = {"Accept": "application/json", "Content-Type": "application/json", **headers}
        # No redirects: httpx would carry our keys to wherever one leads.
        return await self._http.post(
            f"{self._base}/{endpoint}", headers=headers, json=body, timeout=PATIENCE, follow_redirects=False
        )


def json_of(answer: httpx.Response) -> dict[str, Any]:
    """The body if it is a JSON object, and an empty one otherwise."""
    try:
        content = answer.json()
    except ValueError:
        return {}
    return content if isinstance(content, dict) else {}


def is_signed(body: bytes, signature: str) -> bool:
    """base64 of HMAC-SHA256 over the bytes as they came; parsing and writing them again would change them."""
    secret = os.environ.get("FLINKS_HMAC_SECRET", "")
    wanted = base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest())
    # A constant-time comparison; and without a secret nothing is signed.
    return bool(secret) and hmac.compare_digest(wanted, signature.encode())
