// Tells a method that nothing here knows from one that a resource has not.
import express from "express";

const app = express();
const known = new Set("GET HEAD POST PUT PATCH DELETE OPTIONS".split(" "));

app.use((request, response, next) => {
  if (known.has(request.method)) return next();
  response
    .status(501)
    .type("application/problem+json")
    .json({
      status: 501,
      title: "Not Implemented",
      detail: `Nothing here knows ${request.method}.`,
    });
});
app.get("/items/7", (request, response) => {
  response.json({ id: 7, name: "lamp" });
});

app.listen(8080);
