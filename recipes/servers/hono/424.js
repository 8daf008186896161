// Changes properties only together with an entry in the history.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const properties = new Map();
const history = { entries: ["created"], most: 1 };

function remember(entry) {
  if (history.entries.length >= history.most) throw new Error("It is full.");
  history.entries.push(entry);
}

app.on("PROPPATCH", "/docs/:name", async (c) => {
  try {
    remember(`${c.req.path} was changed`);
  } catch (error) {
    const detail = `There is no entry in the history: ${error.message}`;
    return c.json({ status: 424, title: "Failed Dependency", detail }, 424, {
      "Content-Type": "application/problem+json",
    });
  }
  properties.set(c.req.path, await c.req.text());
  return c.body(null, 204);
});

serve({ fetch: app.fetch, port: 8080 });
