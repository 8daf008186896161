// Lets a reader who names no language choose one.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { accepts } from "hono/accepts";

const app = new Hono();
const manuals = new Map([
  ["en", "Turn the lamp on."],
  ["de", "Schalte die Lampe ein."],
]);

function manualIn(c, language) {
  c.header("Content-Language", language);
  c.header("Content-Location", `/manual.${language}`);
  return c.text(manuals.get(language));
}

app.get("/manual", (c) => {
  const supports = [...manuals.keys()];
  const named = { header: "Accept-Language", supports, default: "" };
  const language = accepts(c, named);
  c.header("Vary", "Accept-Language");
  if (manuals.has(language)) return manualIn(c, language);
  const links = supports.map((it) => `<a href="/manual.${it}">${it}</a>`);
  return c.html(links.join(" "), 300, { Location: "/manual.en" });
});
app.get("/:file{manual\\.\\w+}", (c) => {
  const [, language] = c.req.param("file").split(".");
  return manuals.has(language) ? manualIn(c, language) : c.notFound();
});

serve({ fetch: app.fetch, port: 8080 });
