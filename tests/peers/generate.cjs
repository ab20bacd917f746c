// Writes requests with postman-code-generators and httpsnippet, or lists what both can write.
// Settings on standard input: { folder, jobs: [{ generator: [package, target, client], request }] }, where a request is
// { method, url, headers: [[name, value]], body }. Prints { generators: [[package, target, client]], written: [text] }.
"use strict";

const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const settings = JSON.parse(readFileSync(0, "utf8"));
const load = createRequire(settings.folder + "/package.json");
const { Request } = load("postman-collection");
const postman = load("postman-code-generators");
const { HTTPSnippet, availableTargets } = load("httpsnippet");

// A fresh Request each time: some variants change the one that they are given (real-world §6).
function writtenByPostman(target, client, request) {
  const header = request.headers.map(([key, value]) => ({ key, value }));
  const body = { mode: "raw", raw: request.body, options: { raw: { language: "json" } } };
  const given = new Request({ method: request.method, url: request.url, header, body: request.body === null ? undefined : body });
  let written = null;
  postman.convert(target, client, given, {}, (error, text) => {
    if (error) throw error;
    written = text;
  });
  return written;
}

function writtenByHttpsnippet(target, client, request) {
  const headers = request.headers.map(([name, value]) => ({ name, value }));
  const postData = request.body === null ? {} : { postData: { mimeType: "application/json", text: request.body } };
  const given = { method: request.method, url: request.url, httpVersion: "HTTP/1.1", headers, ...postData };
  return new HTTPSnippet(given).convert(target, client);
}

const writers = { postman: writtenByPostman, httpsnippet: writtenByHttpsnippet };
const generators = [];
for (const { key, variants } of postman.getLanguageList()) {
  for (const variant of variants) generators.push(["postman", key, variant.key]);
}
for (const { key, clients } of availableTargets()) {
  for (const client of clients) generators.push(["httpsnippet", key, client.key]);
}
const written = settings.jobs.map(({ generator: [name, target, client], request }) => writers[name](target, client, request));
process.stdout.write(JSON.stringify({ generators, written }));
