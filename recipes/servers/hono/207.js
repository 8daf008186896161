// Lists a collection, with a status for each of its members.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const docs = new Map([
  ["/docs/", ""],
  ["/docs/plan", "old plan"],
  ["/docs/notes", "two notes"],
]);

app.on("PROPFIND", "/docs/", (c) => {
  const hasMembers = c.req.header("Depth") !== "0";
  const found = [...docs].filter(([href]) => hasMembers || href === "/docs/");
  const parts = found.map(
    ([href, text]) => `<response><href>${href}</href><propstat>
<prop><getcontentlength>${text.length}</getcontentlength></prop>
<status>HTTP/1.1 200 OK</status></propstat></response>`,
  );
  const list = `<multistatus xmlns="DAV:">${parts.join("\n")}</multistatus>`;
  return c.body(list, 207, { "Content-Type": "application/xml" });
});

serve({ fetch: app.fetch, port: 8080 });
