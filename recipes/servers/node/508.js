// Lists a collection with all below it, unless it is below itself.
import { createServer } from "node:http";

const docs = { plan: "old plan" };
docs.again = docs;

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

function partsOf(resource, href, above = []) {
  const part = `<response><href>${href}</href>
<status>HTTP/1.1 200 OK</status></response>`;
  if (typeof resource === "string") return [part];
  if (above.includes(resource)) throw new RangeError(`${href} is a loop.`);
  const members = Object.entries(resource).flatMap(([name, member]) => {
    const end = typeof member === "string" ? "" : "/";
    return partsOf(member, `${href}${name}${end}`, [...above, resource]);
  });
  return [part, ...members];
}

const server = createServer((request, response) => {
  if (request.method !== "PROPFIND" || request.url !== "/docs/") {
    return refuse(response, 404, "Not Found", "There is only /docs/.");
  }
  try {
    const parts = partsOf(docs, "/docs/").join("\n");
    response.statusCode = 207;
    response.setHeader("Content-Type", "application/xml");
    response.end(`<multistatus xmlns="DAV:">${parts}</multistatus>`);
  } catch (error) {
    refuse(response, 508, "Loop Detected", error.message);
  }
});

server.listen(8080);
