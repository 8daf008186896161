// Answers 304 to whoever has the current state of the item.
import { createServer } from "node:http";

const item = { id: 7, name: "lamp", version: 3 };

// Weak or strong makes no difference here.
function matches(etag, field = "") {
  const tags = field.split(",").map((it) => it.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etag);
}

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  if (request.url !== "/items/7") {
    return refuse(response, 404, "Not Found", "There is no such item.");
  }
  const etag = `"v${item.version}"`;
  response.setHeader("ETag", etag);
  response.setHeader("Cache-Control", "max-age=60");
  if (matches(etag, request.headers["if-none-match"])) {
    response.statusCode = 304;
    return response.end();
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(item));
});

server.listen(8080);
