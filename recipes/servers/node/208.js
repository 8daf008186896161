// Lists a collection that has two bindings once, and says so at the second.
import { createServer } from "node:http";

const docs = { plan: "old plan" };
docs.again = docs;

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

function partsOf(resource, href, seen = new Set()) {
  const isSeen = seen.has(resource);
  const status = isSeen ? "208 Already Reported" : "200 OK";
  const part = `<response><href>${href}</href><propstat><prop/>
<status>HTTP/1.1 ${status}</status></propstat></response>`;
  if (isSeen || typeof resource === "string") return [part];
  seen.add(resource);
  const members = Object.entries(resource).flatMap(([name, member]) => {
    const end = typeof member === "string" ? "" : "/";
    return partsOf(member, `${href}${name}${end}`, seen);
  });
  return [part, ...members];
}

const server = createServer((request, response) => {
  if (request.method !== "PROPFIND" || request.url !== "/docs/") {
    return refuse(response, 404, "Not Found", "There is only /docs/.");
  }
  if (!/\bbind\b/.test(request.headers.dav ?? "")) {
    return refuse(response, 508, "Loop Detected", "Send DAV: bind.");
  }
  const parts = partsOf(docs, "/docs/").join("\n");
  response.statusCode = 207;
  response.setHeader("Content-Type", "application/xml");
  response.end(`<multistatus xmlns="DAV:">${parts}</multistatus>`);
});

server.listen(8080);
