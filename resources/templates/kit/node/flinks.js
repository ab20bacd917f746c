// Flinks' API, as much of it as this integration needs. Keys never leave this module; nothing here is logged.
import { createHmac, timingSafeEqual } from "node:crypto";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";

const env = process.env;
const BASE = `${env.FLINKS_API}/v3/${env.FLINKS_CUSTOMER_ID}/BankingServices`;

// GetAccountsDetail may block for 210 seconds before Flinks moves it to the background. A shorter time-out would
// throw the answer away while Flinks is still working for it.
const PATIENCE = 220_000;
const POLL_EVERY = Number(env.FLINKS_POLL_SECONDS ?? 10) * 1000;
const POLL_FOR = 30 * 60_000;

// What a FlinksCode asks of your customer. Branch on the code, never on the message: that is prose and may change.
const SAY = {
  INVALID_USERNAME: "Please check what you typed and try again.",
  INVALID_PASSWORD: "Please check what you typed and try again.",
  INVALID_LOGIN: "Please connect your bank again.",
  INVALID_SECURITY_RESPONSE: "That was not the answer your bank expected. Please start again.",
  SESSION_EXPIRED: "That took a little too long. Please start again.",
  SESSION_NONEXISTENT: "Please start again.",
  UNAUTHORIZED: "We could not reach your bank. Our team has been told.",
  RETRY_LATER: "Your bank is busy. Please try again in a few minutes.",
  CARD_IN_USE: "This account is being read right now. Please try again in a few minutes.",
  CONCURRENT_SESSION: "Please sign out of your bank's own site and try again.",
  TOO_MANY_REQUESTS: "Please try again in a few minutes.",
};

/** Flinks answered, and it was no. */
export class Refused extends Error {
  constructor({ status, content }) {
    // Message and even FlinksCode can be missing: a proxy in between answers in HTML.
    const code = content.FlinksCode || `HTTP_${status}`;
    super(code);
    this.status = status;
    this.code = code;
    this.say = SAY[code] ?? "This did not work. Please try again later.";
  }
}

/** A token works once and dies after thirty minutes: make it in the moment in which it is needed. */
export async function makeToken() {
  const answer = await call("POST", "GenerateAuthorizeToken", { "flinks-auth-key": env.FLINKS_SECRET_KEY });
  if (answer.status !== 200) throw new Refused(answer);
  return answer.content.Token;
}

/** What was collected last, or, live, the bank itself, which may ask questions. */
export async function openSession(loginId, live = false) {
  const body = { LoginId: loginId, MostRecentCached: !live, ...(live && { Save: true }) };
  return authorize(await makeToken(), body);
}

/** The same token for the answers, and a new one, once, only where Flinks refuses it. */
export async function answerQuestions(asked, answers) {
  const body = { RequestId: asked.requestId, SecurityResponses: answers };
  try {
    return await authorize(asked.token, body);
  } catch (problem) {
    if (problem.status !== 401 || !["UNAUTHORIZED", "ACCESS_DENIED"].includes(problem.code)) throw problem;
    return authorize(await makeToken(), body);
  }
}

/** The accounts. 202 means "still collecting": ask the Async endpoint, do not begin anew. */
export async function fetchAccounts(requestId) {
  const key = { "x-api-key": env.FLINKS_X_API_KEY };
  let answer = await call("POST", "GetAccountsDetail", key, { RequestId: requestId });
  const giveUp = performance.now() + POLL_FOR;
  while (answer.status === 202 && performance.now() < giveUp) {
    await sleep(POLL_EVERY);
    answer = await call("GET", `GetAccountsDetailAsync/${requestId}`, key);
  }
  if (answer.status !== 200) throw new Refused(answer);
  return answer.content.Accounts;
}

/** base64 of HMAC-SHA256 over the bytes as they came; parsing and writing them again would change them. */
export function isSigned(body, signature) {
  if (!env.FLINKS_HMAC_SECRET) return false; // without a secret nothing is signed
  const wanted = Buffer.from(createHmac("sha256", env.FLINKS_HMAC_SECRET).update(body).digest("base64"));
  const given = Buffer.from(signature);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

async function authorize(token, body) {
  const answer = await call("POST", "Authorize", { "flinks-auth-key": token }, body);
  const { RequestId: requestId, SecurityChallenges: challenges } = answer.content;
  // 203 is no failure, and no success either: fetch would call it "ok".
  if (answer.status === 203 || challenges) return { requestId, challenges, token };
  if (answer.status !== 200) throw new Refused(answer);
  return { requestId };
}

// node:https and not fetch: fetch follows redirects with our headers, and gives up where we do not want it to.
function call(method, path, headers, body) {
  const address = new URL(`${BASE}/${path}`);
  const send = address.protocol === "https:" ? requestHttps : requestHttp;
  const text = body && JSON.stringify(body);
  const length = text ? { "Content-Length": Buffer.byteLength(text) } : {};
  const all = { Accept: "application/json", "Content-Type": "application/json", ...length, ...headers };
  return new Promise((resolve, reject) => {
    const request = send(address, { method, headers: all, timeout: PATIENCE }, async (answer) => {
      try {
        const parts = [];
        for await (const part of answer) parts.push(part);
        resolve({ status: answer.statusCode, content: objectOf(Buffer.concat(parts).toString("utf8")) });
      } catch (problem) { reject(problem); }
    });
    request.on("timeout", () => request.destroy(new Error("UNREACHABLE")));
    request.on("error", reject);
    request.end(text);
  });
}

function objectOf(text) {
  try { return Object(JSON.parse(text)); } catch { return {}; }
}
