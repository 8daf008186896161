// Sends the part of a film that was asked for.
// app/films/[id]/route.ts
const film = new TextEncoder().encode("hello, this is all of film 7");
const etag = '"v3"';

function rangeOf({ method, headers }: Request, size: number) {
  const range = headers.get("Range") ?? "";
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  // Whoever has a part of another state gets all of this one.
  const isSame = (headers.get("If-Range") ?? etag) === etag;
  if (method !== "GET" || !isSame || (!first && !last)) return undefined;
  if (!first) return { start: Math.max(size - Number(last), 0), end: size - 1 };
  if (last && Number(last) < Number(first)) return undefined;
  const end = last ? Math.min(Number(last), size - 1) : size - 1;
  return { start: Number(first), end };
}

export function GET(request: Request) {
  const fields = { "Accept-Ranges": "bytes", ETag: etag };
  const headers = { ...fields, "Content-Type": "text/plain" };
  const range = rangeOf(request, film.length);
  if (range === undefined) return new Response(film, { headers });
  const { start, end } = range;
  if (start >= film.length) {
    const place = { "Content-Range": `bytes */${film.length}` };
    const detail = `It has ${film.length} octets.`;
    return problem(416, "Range Not Satisfiable", detail, place);
  }
  const place = { "Content-Range": `bytes ${start}-${end}/${film.length}` };
  return new Response(film.slice(start, end + 1), {
    status: 206,
    headers: { ...headers, ...place },
  });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
