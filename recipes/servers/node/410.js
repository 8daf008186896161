// Remembers which offers are over, and says that they will not return.
import { createServer } from "node:http";

const offers = new Map([["/offers/2026", { lamp: 5 }]]);
const ended = new Set(["/offers/2019", "/offers/2020"]);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  const offer = offers.get(request.url);
  if (offer !== undefined) {
    response.setHeader("Content-Type", "application/json");
    return response.end(JSON.stringify(offer));
  }
  if (ended.has(request.url)) {
    return refuse(response, 410, "Gone", "It is over and will not return.");
  }
  refuse(response, 404, "Not Found", "There was no such offer.");
});

server.listen(8080);
