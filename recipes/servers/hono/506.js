// Finds that the manual it would choose asks for a choice itself.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { accepts } from "hono/accepts";

const app = new Hono();
const texts = new Map([["/manual.de", "Schalte die Lampe ein."]]);
const variants = new Map([
  ["/manual", { en: "/manual.en", de: "/manual.de" }],
  ["/manual.en", { "en-GB": "/manual.en", "en-US": "/manual.en" }],
]);

app.get("/manual", (c) => {
  const choices = variants.get(c.req.path);
  const supports = Object.keys(choices);
  const header = "Accept-Language";
  const language = accepts(c, { header, supports, default: "en" });
  const chosen = choices[language];
  c.header("Vary", "Accept-Language, Negotiate");
  if (!variants.has(chosen)) {
    c.header("Content-Language", language);
    c.header("Content-Location", chosen);
    return c.text(texts.get(chosen));
  }
  const detail = `The variant ${chosen} negotiates itself.`;
  return c.json(
    { status: 506, title: "Variant Also Negotiates", detail },
    506,
    { "Content-Type": "application/problem+json" },
  );
});

serve({ fetch: app.fetch, port: 8080 });
