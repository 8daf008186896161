// Lets a client send three requests in ten seconds, then says when to return.
import express from "express";

const app = express();
const most = 3;
const seconds = 10;
const counts = new Map();

app.use((request, response, next) => {
  const now = Math.floor(Date.now() / 1000);
  const { start = now, used = 0 } = counts.get(request.ip) ?? {};
  const isOver = now - start >= seconds;
  counts.set(request.ip, {
    start: isOver ? now : start,
    used: isOver ? 1 : used + 1,
  });
  if (isOver || used < most) return next();
  response
    .status(429)
    .set("Retry-After", String(start + seconds - now))
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
