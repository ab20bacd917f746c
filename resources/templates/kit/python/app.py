"""The server: one page, one callback, one webhook. Run it as README.md says."""

import asyncio
import json
import os
import secrets
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

import httpx
from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import HTMLResponse, JSONResponse
from pydantic import BaseModel

from flinks import Challenged, Flinks, Opened, Refused, is_signed

PAGE = Path(__file__).with_name("page.html").read_text(encoding="utf-8")
CONNECT = os.environ["FLINKS_CONNECT"]
PARAMETERS = dict(parse_qsl(os.environ.get("FLINKS_CONNECT_PARAMETERS", "")))

# In memory, so that this stays small. Yours belong into your database, each to the customer who is signed in:
# whoever guesses a LoginId or a RequestId must not get another one's data.
waiting: dict[str, Challenged] = {}
jobs: dict[str, asyncio.Task[int]] = {}


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with httpx.AsyncClient() as http:
        app.state.flinks = Flinks(http)
        yield
        for job in jobs.values():
            job.cancel()


app = FastAPI(lifespan=lifespan)


@app.get("/")
async def page() -> HTMLResponse:
    """Each load of the page has a token of its own, made here and now: a reload of the widget needs a new one."""
    return shown({"widgetAddress": address(authorizeToken=await flinks().make_token())})


@app.get("/callback")
async def callback(loginId: str = "") -> HTMLResponse:  # noqa: N803 - Flinks' own spelling
    """Where Flinks sends the browser if the widget was opened as a page, or its redirectUrl leads here."""
    if not loginId:
        raise HTTPException(400, "No LoginId came.")
    return shown({"loginId": loginId})


class Connected(BaseModel):
    loginId: str  # noqa: N815 - Flinks' own spelling
    live: bool = False


class Answers(BaseModel):
    requestId: str  # noqa: N815 - Flinks' own spelling
    answers: dict[str, list[str]]


@app.post("/api/connected")
async def connected(what: Connected) -> dict[str, Any]:
    """Keep the LoginId: with it the data can be fetched again without the customer. `live` asks the bank anew."""
    return await went_on(flinks().open_session(what.loginId, live=what.live))


@app.post("/api/answers")
async def answers(what: Answers) -> dict[str, Any]:
    """The customer's answers go straight on; they are neither kept nor logged."""
    asked = waiting.pop(what.requestId, None)
    if asked is None:  # a session dies after eight idle minutes
        return {"state": "failed", "say": "That took a little too long. Please start again."}
    return await went_on(flinks().answer(asked, what.answers))


@app.get("/api/jobs/{job}")
async def job_state(job: str) -> dict[str, Any]:
    """The page asks here; the 30 minutes of patience are the server's."""
    task = jobs.get(job)
    if task is None:
        raise HTTPException(404)
    if not task.done():
        return {"state": "working", "job": job}
    try:
        return {"state": "ready", "accounts": task.result()}
    except (Refused, httpx.HTTPError) as problem:
        return failed(problem)


@app.post("/flinks/webhook")
async def webhook(request: Request) -> JSONResponse:
    """Checked over the raw body, before anything is parsed. Anything but 200 is sent again by Flinks, ten times."""
    body = await request.body()
    # Sources name two headers; both are accepted.
    signature = request.headers.get("flinks-authenticity-key") or request.headers.get("x-flinks-signature", "")
    if not is_signed(body, signature):
        return JSONResponse({"say": "The signature is not right."}, 401)
    content = json.loads(body)
    # The same one may come twice: look the RequestId up before you act on it.
    return JSONResponse({"took": content.get("ResponseType")})


def flinks() -> Flinks:
    found: Flinks = app.state.flinks
    return found


def address(**more: str) -> str:
    return f"{CONNECT}{os.environ.get('FLINKS_WIDGET_PATH', '/v2/')}?{urlencode({**PARAMETERS, **more})}"


def shown(settings: dict[str, str]) -> HTMLResponse:
    text = json.dumps({"widgetOrigin": CONNECT, **settings}).replace("<", "\\u003c")  # it stands in a script
    # The page holds a token: no cache may keep it.
    return HTMLResponse(PAGE.replace("__SETTINGS__", text), headers={"Cache-Control": "no-store"})


async def went_on(opening: Coroutine[Any, Any, Opened | Challenged]) -> dict[str, Any]:
    try:
        result = await opening
    except (Refused, httpx.HTTPError) as problem:
        return failed(problem)
    if isinstance(result, Challenged):
        waiting[result.request_id] = result
        return {
            "state": "questions",
            "requestId": result.request_id,
            "challenges": result.challenges,
            "resumeAddress": f"/resume/{result.request_id}",
        }
    job = secrets.token_urlsafe()
    jobs[job] = asyncio.create_task(collect(result.request_id))
    return {"state": "working", "job": job}


@app.get("/resume/{request_id}")
async def resume(request_id: str) -> HTMLResponse:
    """The other way to answer: in the widget. It needs the RequestId and another fresh token."""
    return shown({"widgetAddress": address(requestId=request_id, authorizeToken=await flinks().make_token())})


async def collect(request_id: str) -> int:
    accounts = await flinks().fetch(request_id)
    # Here the accounts go into your database.
    return len(accounts)


def failed(problem: Exception) -> dict[str, Any]:
    say = problem.say if isinstance(problem, Refused) else "We could not reach your bank. Please try again later."
    return {"state": "failed", "code": getattr(problem, "code", "UNREACHABLE"), "say": say}
