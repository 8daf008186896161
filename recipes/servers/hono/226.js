// Sends a reader of the feed only the entries that are new to it.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { etag } from "hono/etag";

const app = new Hono();
const entries = ["One lamp", "Two lamps", "A film", "A report"];
const feedOf = (titles) => `<feed xmlns="http://www.w3.org/2005/Atom">
${titles.map((it) => `<entry><title>${it}</title></entry>`).join("\n")}
</feed>`;

app.get("/feed", etag(), (c) => {
  const match = c.req.header("If-None-Match") ?? "";
  const [, known] = /^"v(\d+)"$/.exec(match) ?? [];
  const takesDelta = /\bfeed\b/.test(c.req.header("A-IM") ?? "");
  const fields = {
    ETag: `"v${entries.length}"`,
    Vary: "A-IM, If-None-Match",
    "Content-Type": "application/atom+xml",
  };
  if (!takesDelta || !(known < entries.length)) {
    return c.body(feedOf(entries), 200, fields);
  }
  return c.body(feedOf(entries.slice(known)), 226, {
    ...fields,
    IM: "feed",
    "Delta-Base": `"v${known}"`,
  });
});

serve({ fetch: app.fetch, port: 8080 });
