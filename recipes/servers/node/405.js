// Names the methods that the items have where another one is used.
import { createServer } from "node:http";
import { json } from "node:stream/consumers";

const items = [{ id: 7, name: "lamp" }];
const methods = {
  GET: (request, response) => response.end(JSON.stringify(items)),
  HEAD: (request, response) => response.end(),
  POST: async (request, response) => {
    const sent = await json(request).catch(() => undefined);
    if (!sent) {
      return refuse(response, 400, "Bad Request", "Send a JSON object.");
    }
    const item = { id: items.length + 7, ...sent };
    items.push(item);
    response.statusCode = 201;
    response.setHeader("Location", `/items/${item.id}`);
    response.end(JSON.stringify(item));
  },
};

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  if (request.url !== "/items") {
    return refuse(response, 404, "Not Found", "There are only items.");
  }
  if (!Object.hasOwn(methods, request.method)) {
    response.setHeader("Allow", Object.keys(methods).join(", "));
    const detail = `The items have no ${request.method}.`;
    return refuse(response, 405, "Method Not Allowed", detail);
  }
  response.setHeader("Content-Type", "application/json");
  methods[request.method](request, response);
});

server.listen(8080);
