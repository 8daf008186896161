// Lets only whoever holds the lock of a document change it.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

const docs = new Map([["/docs/plan", "old plan"]]);
const locks = new Map([["/docs/plan", "urn:uuid:58f202ac"]]);
const errorOf = (path) => `<error xmlns="DAV:">
<lock-token-submitted><href>${path}</href></lock-token-submitted>
</error>`;

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.method !== "PUT" || !docs.has(request.url)) {
    return refuse(response, 404, "Not Found", "There is no such document.");
  }
  const lock = locks.get(request.url);
  const submitted = request.headers.if ?? "";
  if (lock !== undefined && !submitted.includes(`(<${lock}>)`)) {
    response.statusCode = 423;
    response.setHeader("Content-Type", "application/xml");
    return response.end(errorOf(request.url));
  }
  docs.set(request.url, await text(request).catch(() => ""));
  response.statusCode = 204;
  response.end();
});

server.listen(8080);
