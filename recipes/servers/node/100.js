// Asks for the content of a film only where it has room for it.
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";

const films = new Map();
const most = 100_000_000;

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.method !== "PUT" || !request.url.startsWith("/films/")) {
    return refuse(response, 404, "Not Found", "There are only films.");
  }
  const film = await buffer(request).catch(() => undefined);
  if (film === undefined) return response.destroy();
  films.set(request.url, film);
  response.statusCode = 201;
  response.setHeader("Location", request.url);
  response.end();
});
// Without a listener Node says 100 to everybody.
server.on("checkContinue", (request, response) => {
  if (Number(request.headers["content-length"]) > most) {
    response.setHeader("Connection", "close");
    const detail = `A film has ${most} octets at most.`;
    return refuse(response, 413, "Content Too Large", detail);
  }
  response.writeContinue();
  server.emit("request", request, response);
});

server.listen(8080);
