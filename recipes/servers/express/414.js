// Reads targets of up to two thousand characters.
import express from "express";

const app = express();
const names = ["lamp", "table lamp", "chair"];
const most = 2000;

app.use((request, response, next) => {
  if (request.originalUrl.length <= most) return next();
  response
    .status(414)
    .set("Connection", "close")
    .type("application/problem+json")
    .json({
      status: 414,
      title: "URI Too Long",
      detail: `${most} characters at most.`,
    });
});
app.get("/search", (request, response) => {
  response.json(names.filter((it) => it.includes(request.query.q)));
});

app.listen(8080);
