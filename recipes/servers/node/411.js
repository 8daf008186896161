// Takes content only when its length is known from the start.
import { createServer } from "node:http";
import { json } from "node:stream/consumers";

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.method !== "POST" || request.url !== "/items") {
    return refuse(response, 404, "Not Found", "There are only items.");
  }
  if (request.headers["content-length"] === undefined) {
    response.setHeader("Connection", "close");
    return refuse(response, 411, "Length Required", "Send Content-Length.");
  }
  const sent = await json(request).catch(() => undefined);
  if (!sent) {
    return refuse(response, 400, "Bad Request", "Send a JSON object.");
  }
  response.statusCode = 201;
  response.setHeader("Location", "/items/7");
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ id: 7, ...sent }));
});

server.listen(8080);
