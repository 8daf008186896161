// Says where the JSON of a request cannot be read.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.method !== "POST" || request.url !== "/items") {
    return refuse(response, 404, "Not Found", "There are only items.");
  }
  try {
    const item = { id: 7, ...JSON.parse(await text(request)) };
    response.statusCode = 201;
    response.setHeader("Location", `/items/${item.id}`);
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify(item));
  } catch (error) {
    refuse(response, 400, "Bad Request", error.message);
  }
});

server.listen(8080);
