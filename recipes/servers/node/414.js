// Reads targets of up to two thousand characters.
import { createServer } from "node:http";

const names = ["lamp", "table lamp", "chair"];
const most = 2000;

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  if (request.url.length > most) {
    response.setHeader("Connection", "close");
    const detail = `${most} characters at most.`;
    return refuse(response, 414, "URI Too Long", detail);
  }
  const [path, query] = request.url.split("?");
  if (path !== "/search") {
    return refuse(response, 404, "Not Found", "There is only /search.");
  }
  const asked = new URLSearchParams(query).get("q") ?? "";
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(names.filter((it) => it.includes(asked))));
});

server.listen(8080);
