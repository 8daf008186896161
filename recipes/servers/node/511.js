// Lets nobody into the network who has not signed in to it.
import { createServer } from "node:http";

const signedIn = new Set();

const server = createServer((request, response) => {
  if (!signedIn.has(request.socket.remoteAddress)) {
    response.statusCode = 511;
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    return response.end(
      '<a href="https://login.hotel.example/">Sign in to this network</a>',
    );
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ items: "/items" }));
});

server.listen(8080);
