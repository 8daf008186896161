// Takes no payment from early data, which somebody may have sent again.
import { createServer } from "node:http";
import { json } from "node:stream/consumers";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  const isEarly = request.headers["early-data"] === "1";
  if (isEarly && !safe.has(request.method)) {
    const detail = "Send it again when the handshake is over.";
    return refuse(response, 425, "Too Early", detail);
  }
  if (request.method !== "POST" || request.url !== "/pay") {
    return refuse(response, 404, "Not Found", "Payments go to /pay.");
  }
  const sent = await json(request).catch(() => undefined);
  if (!sent) {
    return refuse(response, 400, "Bad Request", "Send a JSON object.");
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ paid: sent.amount }));
});

server.listen(8080);
