// Leads from an API to its second version, with method and content.
import { createServer } from "node:http";
import { json } from "node:stream/consumers";

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.url.startsWith("/v1/")) {
    response.statusCode = 308;
    response.setHeader("Location", request.url.replace("/v1/", "/v2/"));
    return response.end();
  }
  if (request.method !== "POST" || request.url !== "/v2/items") {
    return refuse(response, 404, "Not Found", "There are only items.");
  }
  const sent = await json(request).catch(() => undefined);
  if (!sent) {
    return refuse(response, 400, "Bad Request", "Send a JSON object.");
  }
  response.statusCode = 201;
  response.setHeader("Location", "/v2/items/7");
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ id: 7, ...sent }));
});

server.listen(8080);
