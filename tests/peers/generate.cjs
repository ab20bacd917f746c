// Writes each request in every form of postman-code-generators and httpsnippet.
// Settings on standard input: { folder, requests: [{ name, method, url, headers: [[name, value]], body }] }.
// Prints [[generator, name of the request, text]].
"use strict";

const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const settings = JSON.parse(readFileSync(0, "utf8"));
const load = createRequire(settings.folder + "/package.json");
const { Request } = load("postman-collection");
const postman = load("postman-code-generators");
const { HTTPSnippet, availableTargets } = load("httpsnippet");
const written = [];

// A fresh Request per variant: some variants change the one that they are given (real-world §6).
function postmanRequest(request) {
  return new Request({
    method: request.method,
    url: request.url,
    header: request.headers.map(([key, value]) => ({ key, value })),
    body: request.body === null ? undefined : { mode: "raw", raw: request.body, options: { raw: { language: "json" } } },
  });
}

function harRequest(request) {
  const headers = request.headers.map(([name, value]) => ({ name, value }));
  const postData = request.body === null ? {} : { postData: { mimeType: "application/json", text: request.body } };
  return { method: request.method, url: request.url, httpVersion: "HTTP/1.1", headers, ...postData };
}

for (const request of settings.requests) {
  for (const language of postman.getLanguageList()) {
    for (const { key } of language.variants) {
      postman.convert(language.key, key, postmanRequest(request), {}, (error, text) => {
        written.push([`postman ${language.key} ${key}`, request.name, error ? null : text]);
      });
    }
  }
  for (const target of availableTargets()) {
    for (const { key } of target.clients) {
      const text = new HTTPSnippet(harRequest(request)).convert(target.key, key);
      written.push([`httpsnippet ${target.key} ${key}`, request.name, text === false ? null : text]);
    }
  }
}
process.stdout.write(JSON.stringify(written));
