// Answers for the one host that it is the server of.
import { createServer } from "node:http";

const host = "api.example";

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  const [asked] = (request.headers.host ?? "").toLowerCase().split(":");
  if (asked !== host) {
    const detail = `This is ${host}, not ${asked}.`;
    return refuse(response, 421, "Misdirected Request", detail);
  }
  if (request.url !== "/") {
    return refuse(response, 404, "Not Found", "There is only /.");
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ items: "/items" }));
});

server.listen(8080);
