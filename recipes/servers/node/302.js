// Leads to the page of today, which is another one tomorrow.
import { createServer } from "node:http";

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  if (request.url === "/today") {
    const day = new Date().toISOString().slice(0, 10).replaceAll("-", "/");
    response.statusCode = 302;
    response.setHeader("Location", `/${day}`);
    response.setHeader("Cache-Control", "no-store");
    return response.end();
  }
  const [, date] = /^\/(\d{4}\/\d{2}\/\d{2})$/.exec(request.url) ?? [];
  if (date === undefined) {
    return refuse(response, 404, "Not Found", "There are only days.");
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ date, orders: [] }));
});

server.listen(8080);
