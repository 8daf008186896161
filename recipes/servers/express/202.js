// Takes on an export that takes long, and says where to ask how it is going.
import express from "express";

const app = express();
const exports = new Map();

app.post("/exports", (request, response) => {
  const monitor = `/exports/${exports.size + 1}`;
  const job = { state: "queued", monitor };
  exports.set(monitor, job);
  setTimeout(() => Object.assign(job, { state: "done" }), 5000);
  response.status(202).location(monitor).json(job);
});
app.get("/exports/:id", (request, response, next) => {
  const job = exports.get(request.path);
  if (job === undefined) return next();
  response.set("Cache-Control", "no-store").json(job);
});

app.listen(8080);
