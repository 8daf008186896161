// Keeps documents of a thousand octets in all.
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";

const docs = new Map([["/docs/notes", Buffer.alloc(995, "a")]]);
const most = 1000;

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer(async (request, response) => {
  if (request.method !== "PUT" || !request.url.startsWith("/docs/")) {
    return refuse(response, 404, "Not Found", "There are only documents.");
  }
  const doc = await buffer(request).catch(() => undefined);
  if (doc === undefined) return response.destroy();
  const others = [...docs].filter(([path]) => path !== request.url);
  const used = others.reduce((sum, [, it]) => sum + it.length, 0);
  if (used + doc.length > most) {
    const detail = `${most - used} octets are left.`;
    return refuse(response, 507, "Insufficient Storage", detail);
  }
  response.statusCode = docs.has(request.url) ? 204 : 201;
  docs.set(request.url, doc);
  response.end();
});

server.listen(8080);
