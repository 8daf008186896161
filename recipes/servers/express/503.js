// Is away for two minutes after each start, and says when it is back.
import express from "express";

const app = express();
const opens = Date.now() + 120_000;

app.use((request, response, next) => {
  const seconds = Math.ceil((opens - Date.now()) / 1000);
  if (seconds <= 0) return next();
  response
    .status(503)
    .set("Retry-After", String(seconds))
    .type("application/problem+json")
    .json({
      status: 503,
      title: "Service Unavailable",
      detail: `The items are being loaded for ${seconds} more seconds.`,
    });
});
app.get("/items/7", (request, response) => {
  response.json({ id: 7, name: "lamp" });
});

app.listen(8080);
