// Takes content only when its length is known from the start.
import express from "express";

const app = express();

app.use((request, response, next) => {
  if (request.get("Transfer-Encoding") === undefined) return next();
  response
    .status(411)
    .set("Connection", "close")
    .type("application/problem+json")
    .json({
      status: 411,
      title: "Length Required",
      detail: "Send Content-Length.",
    });
});
app.post("/items", express.json(), (request, response) => {
  response
    .status(201)
    .location("/items/7")
    .json({ id: 7, ...request.body });
});

app.listen(8080);
