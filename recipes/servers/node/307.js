// Sends payments to a second server while the database is away.
import { createServer } from "node:http";
import { json } from "node:stream/consumers";

const database = { isUp: false };

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.method !== "POST" || request.url !== "/pay") {
    return refuse(response, 404, "Not Found", "Payments go to /pay.");
  }
  if (!database.isUp) {
    response.statusCode = 307;
    response.setHeader("Location", "https://backup.example/pay");
    return response.end();
  }
  const sent = await json(request).catch(() => undefined);
  if (!sent) {
    return refuse(response, 400, "Bad Request", "Send a JSON object.");
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ paid: sent.amount }));
});

server.listen(8080);
