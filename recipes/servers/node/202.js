// Takes on an export that takes long, and says where to ask how it is going.
import { createServer } from "node:http";

const exports = new Map();

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  response.setHeader("Content-Type", "application/json");
  if (request.method === "POST" && request.url === "/exports") {
    const monitor = `/exports/${exports.size + 1}`;
    const job = { state: "queued", monitor };
    exports.set(monitor, job);
    setTimeout(() => Object.assign(job, { state: "done" }), 5000);
    response.statusCode = 202;
    response.setHeader("Location", monitor);
    return response.end(JSON.stringify(job));
  }
  const job = exports.get(request.url);
  if (job === undefined) {
    return refuse(response, 404, "Not Found", "There is no such export.");
  }
  response.setHeader("Cache-Control", "no-store");
  response.end(JSON.stringify(job));
});

server.listen(8080);
