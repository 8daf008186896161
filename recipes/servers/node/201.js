// Creates an item, and says where it is from now on.
import { createServer } from "node:http";
import { json } from "node:stream/consumers";

const items = new Map();

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.method !== "POST" || request.url !== "/items") {
    return refuse(response, 404, "Not Found", "There are only items.");
  }
  const sent = await json(request).catch(() => undefined);
  if (!sent) {
    return refuse(response, 400, "Bad Request", "Send a JSON object.");
  }
  const item = { id: items.size + 1, name: sent.name, version: 1 };
  items.set(item.id, item);
  response.statusCode = 201;
  response.setHeader("Location", `/items/${item.id}`);
  response.setHeader("ETag", `"v${item.version}"`);
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(item));
});

server.listen(8080);
