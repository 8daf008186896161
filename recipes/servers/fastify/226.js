// Sends a reader of the feed only the entries that are new to it.
import Fastify from "fastify";

const app = Fastify();
const entries = ["One lamp", "Two lamps", "A film", "A report"];
const feedOf = (titles) => `<feed xmlns="http://www.w3.org/2005/Atom">
${titles.map((it) => `<entry><title>${it}</title></entry>`).join("\n")}
</feed>`;

app.get("/feed", async (request, reply) => {
  const etag = `"v${entries.length}"`;
  const match = request.headers["if-none-match"] ?? "";
  const [, known] = /^"v(\d+)"$/.exec(match) ?? [];
  const takesDelta = /\bfeed\b/.test(request.headers["a-im"] ?? "");
  reply.header("ETag", etag).header("Vary", "A-IM, If-None-Match");
  if (match === etag) return reply.code(304).send();
  reply.type("application/atom+xml");
  if (!takesDelta || !(known < entries.length)) return feedOf(entries);
  reply.code(226).header("IM", "feed").header("Delta-Base", `"v${known}"`);
  return feedOf(entries.slice(known));
});

await app.listen({ port: 8080 });
