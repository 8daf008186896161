// Lists a collection, with a status for each of its members.
import { createServer } from "node:http";

const docs = new Map([
  ["/docs/", ""],
  ["/docs/plan", "old plan"],
  ["/docs/notes", "two notes"],
]);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  if (request.method !== "PROPFIND" || request.url !== "/docs/") {
    return refuse(response, 404, "Not Found", "There is only /docs/.");
  }
  const hasMembers = request.headers.depth !== "0";
  const found = [...docs].filter(([href]) => hasMembers || href === "/docs/");
  const parts = found.map(
    ([href, text]) => `<response><href>${href}</href><propstat>
<prop><getcontentlength>${text.length}</getcontentlength></prop>
<status>HTTP/1.1 200 OK</status></propstat></response>`,
  );
  response.statusCode = 207;
  response.setHeader("Content-Type", "application/xml");
  response.end(`<multistatus xmlns="DAV:">${parts.join("\n")}</multistatus>`);
});

server.listen(8080);
