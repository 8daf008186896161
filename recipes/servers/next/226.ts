// Sends a reader of the feed only the entries that are new to it.
// app/feed/route.ts
const entries = ["One lamp", "Two lamps", "A film", "A report"];
const feedOf = (titles: readonly string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom">
${titles.map((it) => `<entry><title>${it}</title></entry>`).join("\n")}
</feed>`;

export function GET(request: Request) {
  const tag = request.headers.get("If-None-Match") ?? "";
  const known = Number(/^"v(\d+)"$/.exec(tag)?.[1]);
  const isDelta = /\bfeed\b/.test(request.headers.get("A-IM") ?? "");
  const headers = {
    ETag: `"v${entries.length}"`,
    Vary: "A-IM, If-None-Match",
    "Content-Type": "application/atom+xml",
  };
  if (known === entries.length) {
    return new Response(null, { status: 304, headers });
  }
  // Where there is no number, nothing is less.
  if (!isDelta || !(known < entries.length)) {
    return new Response(feedOf(entries), { headers });
  }
  return new Response(feedOf(entries.slice(known)), {
    status: 226,
    headers: { ...headers, IM: "feed", "Delta-Base": `"v${known}"` },
  });
}
