// Keeps what went wrong in its log, and sends the number of the entry.
import { randomUUID } from "node:crypto";
import express from "express";

const app = express();
const stored = new Map([["7", '{"id":7,"name":']]);

app.get("/items/:id", (request, response, next) => {
  const item = stored.get(request.params.id);
  if (item === undefined) return next();
  response.json(JSON.parse(item));
});
app.use((error, request, response, next) => {
  if (response.headersSent) return next(error);
  const id = randomUUID();
  console.error(id, error);
  response
    .status(500)
    .type("application/problem+json")
    .json({
      status: 500,
      title: "Internal Server Error",
      detail: "That is our fault, and it is in our log.",
      instance: `/errors/${id}`,
    });
});

app.listen(8080);
