// Takes an order, and leads to it by GET, so that a reload orders nothing.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

const orders = new Map();

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.method === "POST" && request.url === "/orders") {
    const form = new URLSearchParams(await text(request).catch(() => ""));
    const place = `/orders/${orders.size + 1}`;
    orders.set(place, { item: form.get("item") });
    response.statusCode = 303;
    response.setHeader("Location", place);
    return response.end();
  }
  const order = orders.get(request.url);
  if (order === undefined) {
    return refuse(response, 404, "Not Found", "There is no such order.");
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(order));
});

server.listen(8080);
