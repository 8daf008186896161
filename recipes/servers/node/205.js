// Takes an entry, and has the form emptied for the next one.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

const entries = [];

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.url !== "/entries") {
    return refuse(response, 404, "Not Found", "There are only entries.");
  }
  if (request.method === "POST") {
    const form = new URLSearchParams(await text(request).catch(() => ""));
    entries.push(form.get("name"));
    response.statusCode = 205;
    return response.end();
  }
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end('<!doctype html><form method="post"><input name="name"></form>');
});

server.listen(8080);
