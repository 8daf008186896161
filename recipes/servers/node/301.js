// Leads from where a page was to where it is for good.
import { createServer } from "node:http";

const moved = new Map([["/old", "/new"]]);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  const place = moved.get(request.url);
  if (place !== undefined) {
    response.statusCode = 301;
    response.setHeader("Location", place);
    return response.end();
  }
  if (request.url !== "/new") {
    return refuse(response, 404, "Not Found", "There is one page.");
  }
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end("<!doctype html><title>Lamps</title>");
});

server.listen(8080);
