// Changes an item only where the client has seen its current state.
import { createServer } from "node:http";
import { json } from "node:stream/consumers";

const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }) => `"v${version}"`;
const has = (field, etag) =>
  field === "*" || field.split(/\s*,\s*/).includes(etag);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

function preconditionFails({ headers }, etag) {
  const match = headers["if-match"] ?? "*";
  const noneMatch = headers["if-none-match"] ?? "";
  // Only to If-None-Match a weak tag is as good as a strong one.
  const isKnown = has(noneMatch, etag) || has(noneMatch, `W/${etag}`);
  return !has(match, etag) || isKnown;
}

const server = createServer(async (request, response) => {
  if (request.method !== "PUT" || request.url !== "/items/7") {
    return refuse(response, 404, "Not Found", "There is no such item.");
  }
  const sent = await json(request).catch(() => undefined);
  if (!sent) {
    return refuse(response, 400, "Bad Request", "Send a JSON object.");
  }
  if (preconditionFails(request, etagOf(item))) {
    response.setHeader("ETag", etagOf(item));
    const detail = `It is at v${item.version} by now.`;
    return refuse(response, 412, "Precondition Failed", detail);
  }
  const { name = item.name } = sent;
  Object.assign(item, { name, version: item.version + 1 });
  response.setHeader("ETag", etagOf(item));
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(item));
});

server.listen(8080);
