// Lists a collection that has two bindings once, and says so at the second.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
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

app.on("PROPFIND", "/docs/", (c) => {
  if (!/\bbind\b/.test(c.req.header("DAV") ?? "")) {
    const detail = "/docs/again/ is /docs/: send DAV: bind.";
    return c.json({ status: 508, title: "Loop Detected", detail }, 508, {
      "Content-Type": "application/problem+json",
    });
  }
  const parts = partsOf(docs, "/docs/").join("\n");
  const list = `<multistatus xmlns="DAV:">${parts}</multistatus>`;
  return c.body(list, 207, { "Content-Type": "application/xml" });
});

serve({ fetch: app.fetch, port: 8080 });
