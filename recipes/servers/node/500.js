// Keeps what went wrong in its log, and sends the number of the entry.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";

const stored = new Map([["/items/7", '{"id":7,"name":']]);

function refuse(response, status, title, detail, instance) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail, instance }));
}

const server = createServer((request, response) => {
  try {
    const item = stored.get(request.url);
    if (item === undefined) {
      return refuse(response, 404, "Not Found", "There is no such item.");
    }
    const content = JSON.stringify(JSON.parse(item));
    response.setHeader("Content-Type", "application/json");
    response.end(content);
  } catch (error) {
    const instance = `/errors/${randomUUID()}`;
    console.error(instance, error);
    const detail = "That is our fault, and it is in our log.";
    refuse(response, 500, "Internal Server Error", detail, instance);
  }
});

server.listen(8080);
