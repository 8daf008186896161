// Keeps what went wrong in its log, and sends the number of the entry.
import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import express from "express";

const app = express();
const stored = new Map([["7", '{"id":7,"name":']]);

function refuse(response, status, detail, instance) {
  const title = STATUS_CODES[status];
  response
    .status(status)
    .type("application/problem+json")
    .json({ status, title, detail, instance });
}

app.get("/items/:id", (request, response, next) => {
  const item = stored.get(request.params.id);
  if (item === undefined) return next();
  response.json(JSON.parse(item));
});
app.use((error, request, response, next) => {
  if (response.headersSent) return next(error);
  // A mistake of the client, as Express and its parsers report it.
  if (error.status < 500) return refuse(response, error.status, error.message);
  const instance = `/errors/${randomUUID()}`;
  console.error(instance, error);
  const detail = "That is our fault, and it is in our log.";
  refuse(response, 500, detail, instance);
});

app.listen(8080);
