// Lets a client send three requests in ten seconds, then says when to return.
import express from "express";

const app = express();
const most = 3;
const seconds = 10;
const counts = new Map();
let end = 0;

app.use((request, response, next) => {
  const now = Math.floor(Date.now() / 1000);
  if (now >= end) {
    counts.clear(); // nobody is remembered for longer
    end = now + seconds;
  }
  const used = counts.get(request.ip) ?? 0;
  counts.set(request.ip, used + 1);
  if (used < most) return next();
  response
    .status(429)
    .set("Retry-After", String(end - now))
    .type("application/problem+json")
    .json({
      status: 429,
      title: "Too Many Requests",
      detail: `${most} in ${seconds} seconds.`,
    });
});
app.get("/items", (request, response) => {
  response.json([{ id: 7, name: "lamp" }]);
});

app.listen(8080);
