// Tells the browser what to load while the page is still being made.
import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";

const link = "</style.css>; rel=preload; as=style";

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.url !== "/") {
    return refuse(response, 404, "Not Found", "There is one page.");
  }
  response.writeEarlyHints({ link });
  await setTimeout(100); // what takes its time: the database, a template
  response.setHeader("Link", link);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end('<!doctype html><link rel="stylesheet" href="/style.css">Lamps');
});

server.listen(8080);
