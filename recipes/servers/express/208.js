// Lists a collection that has two bindings once, and says so at the second.
import express from "express";

const app = express();
const docs = { plan: "old plan" };
docs.again = docs;

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

app.propfind("/docs/", (request, response) => {
  if (!/\bbind\b/.test(request.get("DAV") ?? "")) {
    return response.status(508).type("application/problem+json").json({
      status: 508,
      title: "Loop Detected",
      detail: "/docs/again/ is /docs/: send DAV: bind.",
    });
  }
  const parts = partsOf(docs, "/docs/").join("\n");
  response
    .status(207)
    .type("application/xml")
    .send(`<multistatus xmlns="DAV:">${parts}</multistatus>`);
});

app.listen(8080);
