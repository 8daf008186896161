// Withholds a film where a court says so, and names who does it.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const films = new Map([
  ["6", { id: 6, title: "Lamps" }],
  ["7", { id: 7, title: "More lamps" }],
]);
const withheld = new Map([["7", "Withheld by order of a court."]]);

app.get("/films/:id", (c) => {
  const film = films.get(c.req.param("id"));
  const detail = withheld.get(c.req.param("id"));
  if (film === undefined) return c.notFound();
  if (detail === undefined) return c.json(film);
  const title = "Unavailable For Legal Reasons";
  return c.json({ status: 451, title, detail }, 451, {
    Link: '<https://provider.example/>; rel="blocked-by"',
    "Content-Type": "application/problem+json",
  });
});

serve({ fetch: app.fetch, port: 8080 });
