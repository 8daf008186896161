// Answers 304 to whoever has the current state.
// app/items/[id]/route.ts
const item = { id: 7, name: "lamp", version: 3 };

export function GET(request: Request) {
  const etag = `"v${item.version}"`;
  const headers = { ETag: etag, "Cache-Control": "max-age=60" };
  const tags = (request.headers.get("If-None-Match") ?? "").split(/\s*,\s*/);
  // The comparison is weak (RFC 9110 13.1.2).
  const isKnown = tags.some(
    (it) => it === "*" || it.replace("W/", "") === etag,
  );
  if (isKnown) return new Response(null, { status: 304, headers });
  return Response.json(item, { headers });
}
