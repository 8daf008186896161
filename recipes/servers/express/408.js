// Waits two seconds for content that was announced, and no longer.
import express from "express";

const app = express();

app.use((request, response, next) => {
  request.setTimeout(2000, () => {
    if (request.complete || response.headersSent) return;
    response
      .status(408)
      .set("Connection", "close")
      .type("application/problem+json")
      .json({
        status: 408,
        title: "Request Timeout",
        detail: "For two seconds nothing came.",
      });
  });
  next();
});
app.post("/items", express.json(), (request, response) => {
  response
    .status(201)
    .location("/items/7")
    .json({ id: 7, ...request.body });
});

app.listen(8080);
