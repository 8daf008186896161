// Lists a collection with all below it, unless it is below itself.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const docs = { plan: "old plan" };
docs.again = docs;

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

app.on("PROPFIND", "/docs/", (c) => {
  try {
    const parts = partsOf(docs, "/docs/").join("\n");
    const list = `<multistatus xmlns="DAV:">${parts}</multistatus>`;
    return c.body(list, 207, { "Content-Type": "application/xml" });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const detail = error.message;
    return c.json({ status: 508, title: "Loop Detected", detail }, 508, {
      "Content-Type": "application/problem+json",
    });
  }
});

serve({ fetch: app.fetch, port: 8080 });
