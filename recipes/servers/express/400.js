// Says where the JSON of a request cannot be read.
import express from "express";

const app = express();

app.post("/items", express.json(), (request, response) => {
  response
    .status(201)
    .location("/items/7")
    .json({ id: 7, ...request.body });
});
app.use((error, request, response, next) => {
  if (error.type !== "entity.parse.failed") return next(error);
  response.status(400).type("application/problem+json").json({
    status: 400,
    title: "Bad Request",
    detail: error.message,
  });
});

app.listen(8080);
