// Answers for the one host that it is the server of.
import express from "express";

const app = express();
const host = "api.example";

app.use((request, response, next) => {
  if (request.hostname === host) return next();
  response
    .status(421)
    .type("application/problem+json")
    .json({
      status: 421,
      title: "Misdirected Request",
      detail: `This is ${host}, not ${request.hostname}.`,
    });
});
app.get("/", (request, response) => {
  response.json({ items: "/items" });
});

app.listen(8080);
