// Reads an item, and names each member that makes no sense.
import { createServer } from "node:http";
import { json } from "node:stream/consumers";

function refuse(response, status, title, detail, errors) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail, errors }));
}

function errorsOf({ name, price = 0 }) {
  const isNamed = typeof name === "string" && name !== "";
  const isPrice = typeof price === "number" && price >= 0;
  return [
    ...(isNamed ? [] : [{ pointer: "#/name", detail: "is no text" }]),
    ...(isPrice ? [] : [{ pointer: "#/price", detail: "is no price" }]),
  ];
}

const server = createServer(async (request, response) => {
  if (request.method !== "POST" || request.url !== "/items") {
    return refuse(response, 404, "Not Found", "There are only items.");
  }
  const sent = await json(request).catch(() => undefined);
  if (!sent) {
    return refuse(response, 400, "Bad Request", "Send a JSON object.");
  }
  const errors = errorsOf(sent);
  if (errors.length > 0) {
    const detail = `${errors.length} of its members cannot be used.`;
    return refuse(response, 422, "Unprocessable Content", detail, errors);
  }
  response.statusCode = 201;
  response.setHeader("Location", "/items/7");
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ id: 7, ...sent }));
});

server.listen(8080);
