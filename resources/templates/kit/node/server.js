// The server: one page, one callback, one webhook. Run it as README.md says.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import express from "express";
import { Refused, answerQuestions, fetchAccounts, isSigned, makeToken, openSession } from "./flinks.js";

const env = process.env;
const PAGE = readFileSync(new URL("page.html", import.meta.url), "utf8");

// In memory, so that this stays small. Yours belong into your database, each to the customer who is signed in:
// whoever guesses a LoginId or a RequestId must not get another one's data.
const waiting = new Map();
const jobs = new Map();

const app = express();

// Before any JSON parser: the signature is over the raw body, and whatever was parsed cannot be written back the same.
app.post("/flinks/webhook", express.raw({ type: () => true, limit: "20mb" }), (request, response) => {
  // Sources name two headers; both are accepted.
  const signature = request.get("flinks-authenticity-key") ?? request.get("x-flinks-signature") ?? "";
  if (!Buffer.isBuffer(request.body) || !isSigned(request.body, signature)) {
    return response.status(401).json({ say: "The signature is not right." });
  }
  const content = JSON.parse(request.body.toString("utf8"));
  // The same one may come twice: look the RequestId up before you act on it. Anything but 200 is sent again.
  response.json({ took: content.ResponseType });
});
app.use(express.json());

// Each load of the page has a token of its own, made here and now: a reload of the widget needs a new one.
app.get("/", (_, response, next) => {
  makeToken().then((token) => show(response, { widgetAddress: address({ authorizeToken: token }) })).catch(next);
});

// Where Flinks sends the browser if the widget was opened as a page, or its redirectUrl leads here.
app.get("/callback", (request, response) => {
  const { loginId } = request.query;
  if (typeof loginId !== "string" || !loginId) return response.status(400).send("No LoginId came.");
  show(response, { loginId });
});

// The other way to answer a bank's questions: in the widget. It needs the RequestId and another fresh token.
app.get("/resume/:requestId", (request, response, next) => {
  const { requestId } = request.params;
  makeToken()
    .then((token) => show(response, { widgetAddress: address({ requestId, authorizeToken: token }) }))
    .catch(next);
});

// Keep the LoginId: with it the data can be fetched again without the customer. `live` asks the bank anew.
app.post("/api/connected", async (request, response) => {
  response.json(await wentOn(() => openSession(request.body.loginId, request.body.live === true)));
});

// The customer's answers go straight on; they are neither kept nor logged.
app.post("/api/answers", async (request, response) => {
  const asked = waiting.get(request.body.requestId);
  waiting.delete(request.body.requestId); // a session dies after eight idle minutes
  if (!asked) return response.json({ state: "failed", say: "That took a little too long. Please start again." });
  response.json(await wentOn(() => answerQuestions(asked, request.body.answers)));
});

// The page asks here; the 30 minutes of patience are the server's.
app.get("/api/jobs/:job", (request, response) => {
  const state = jobs.get(request.params.job);
  if (!state) return response.status(404).json({ state: "failed" });
  response.json(state);
});

async function wentOn(opening) {
  try {
    const { requestId, challenges, token } = await opening();
    if (!challenges) return collect(requestId);
    waiting.set(requestId, { requestId, token });
    return { state: "questions", requestId, challenges, resumeAddress: `/resume/${encodeURIComponent(requestId)}` };
  } catch (problem) { return failed(problem); }
}

function collect(requestId) {
  const job = randomUUID();
  jobs.set(job, { state: "working", job });
  fetchAccounts(requestId)
    .then((accounts) => jobs.set(job, { state: "ready", accounts: accounts.length })) // here they go into your database
    .catch((problem) => jobs.set(job, failed(problem)));
  return jobs.get(job);
}

function failed(problem) {
  if (problem instanceof Refused) return { state: "failed", code: problem.code, say: problem.say };
  return { state: "failed", code: "UNREACHABLE", say: "We could not reach your bank. Please try again later." };
}

function address(more) {
  const query = new URLSearchParams(env.FLINKS_CONNECT_PARAMETERS ?? "");
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  return `${env.FLINKS_CONNECT}${env.FLINKS_WIDGET_PATH ?? "/v2/"}?${query}`;
}

function show(response, settings) {
  const text = JSON.stringify({ widgetOrigin: env.FLINKS_CONNECT, ...settings }).replaceAll("<", "\\u003c");
  // The page holds a token: no cache may keep it. A function, as "$&" in a text would mean something to replace.
  response.set("Cache-Control", "no-store").type("html").send(PAGE.replace("__SETTINGS__", () => text));
}

app.listen(Number(env.PORT ?? 8000), "127.0.0.1", () => console.log("Ready."));
