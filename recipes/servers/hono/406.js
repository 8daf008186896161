// Sends an item as JSON or CSV, whichever the client would rather have.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { accepts } from "hono/accepts";

const app = new Hono();
const item = { id: 7, name: "lamp" };
const available = ["application/json", "text/csv"];

app.get("/items/7", (c) => {
  // accepts() leaves it to us what */* is.
  const takesAny = (c.req.header("Accept") ?? "*/*").includes("*/*");
  const type = accepts(c, {
    header: "Accept",
    supports: available,
    default: takesAny ? available[0] : "",
  });
  c.header("Vary", "Accept");
  if (type === "application/json") return c.json(item);
  if (type === "text/csv") {
    const csv = `id,name\r\n${item.id},${item.name}\r\n`;
    return c.body(csv, 200, { "Content-Type": type });
  }
  const detail = "There is JSON and CSV.";
  return c.json(
    { status: 406, title: "Not Acceptable", detail, available },
    406,
    { "Content-Type": "application/problem+json" },
  );
});

serve({ fetch: app.fetch, port: 8080 });
