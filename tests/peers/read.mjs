// Reads what it is given with an independent reader, to be compared with ours.
// Settings on standard input: { folder, reader, texts: [text] }. Prints one answer a text:
// "har": null, or what the schema of HAR 1.2 (har-schema) has against it;
// "collection": [[method, url, [[header, value]], body]] by postman-collection, with the collection's own variables;
// "curl": the same by curlconverter, or null for what it cannot read.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const { folder, reader, texts } = JSON.parse(readFileSync(0, "utf8"));
const load = createRequire(folder + "/package.json");

function withQuery(url, pairs) {
  const query = pairs.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
  return query && !url.includes("?") ? `${url}?${query}` : url;
}

function bodyOf(data) {
  if (!data) return null;
  const pairs = (data.params ?? []).map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return data.text ?? pairs.join("&").replaceAll("!", "%21");
}

const readers = {
  async har(text) {
    const { har } = load("har-validator");
    return har(JSON.parse(text)).then(() => null, (problem) => problem.errors ?? problem.message);
  },
  async collection(text) {
    const { Collection, VariableList } = load("postman-collection");
    const collection = new Collection(JSON.parse(text));
    const read = [];
    collection.forEachItem((item) => {
      const put = (value) => collection.variables.replace(value);
      const request = item.request;
      const headers = request.headers.all().filter((header) => !header.disabled);
      const auth = item.getAuth();
      const key = auth && auth.type === "apikey" ? auth.parameters().toObject() : {};
      if (key.key && key.in !== "query" && !request.headers.has(key.key)) headers.push({ key: put(key.key), value: key.value });
      const body = request.body && request.body.mode === "raw" ? put(request.body.raw ?? "") : null;
      const url = put(request.url.toString()).replace(/\/:(\w+)/g, (all, name) => {
        const value = request.url.variables.one(name);
        return value ? "/" + put(String(value.value)) : all;
      });
      read.push([request.method, url, headers.map((header) => [header.key, put(header.value)]), body]);
    });
    return read;
  },
  async curl(text) {
    const { toHarString } = await import(pathToFileURL(folder + "/node_modules/curlconverter/dist/src/index.js").href);
    try {
      return JSON.parse(toHarString(text)).log.entries.map(({ request }) => [
        request.method,
        withQuery(request.url, request.queryString),
        request.headers.map(({ name, value }) => [name, value]),
        bodyOf(request.postData),
      ]);
    } catch {
      return null;
    }
  },
};

const answers = [];
for (const text of texts) answers.push(await readers[reader](text));
process.stdout.write(JSON.stringify(answers));
