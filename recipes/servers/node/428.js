// Has everybody say which state of the item they mean to change.
import { createServer } from "node:http";
import { json } from "node:stream/consumers";

const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }) => `"v${version}"`;

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.method !== "PUT" || request.url !== "/items/7") {
    return refuse(response, 404, "Not Found", "There is no such item.");
  }
  const match = request.headers["if-match"];
  if (match === undefined) {
    const detail = "Send If-Match with the ETag.";
    return refuse(response, 428, "Precondition Required", detail);
  }
  const sent = await json(request).catch(() => undefined);
  if (match !== "*" && !match.split(/\s*,\s*/).includes(etagOf(item))) {
    const detail = `It is at v${item.version} by now.`;
    return refuse(response, 412, "Precondition Failed", detail);
  }
  if (!sent) {
    return refuse(response, 400, "Bad Request", "Send a JSON object.");
  }
  const { name = item.name } = sent;
  Object.assign(item, { name, version: item.version + 1 });
  response.setHeader("ETag", etagOf(item));
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(item));
});

server.listen(8080);
