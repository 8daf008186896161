// Reads JSON, and says so to whoever sends something else.
import express from "express";

const app = express();

app.post("/items", express.json(), (request, response) => {
  if (request.is("json")) {
    return response
      .status(201)
      .location("/items/7")
      .json({ id: 7, ...request.body });
  }
  response
    .status(415)
    .set("Accept", "application/json")
    .type("application/problem+json")
    .json({
      status: 415,
      title: "Unsupported Media Type",
      detail: "Items are read as JSON.",
    });
});

app.listen(8080);
