// Says how long a film is where a part beyond its end is asked for.
// app/films/[id]/route.ts
const film = new TextEncoder().encode("hello, this is all of film 7");

export function GET(request: Request) {
  const { length } = film;
  const ETag = '"v3"';
  const headers = {
    "Accept-Ranges": "bytes",
    "Content-Type": "text/plain",
    ETag,
  };
  const range = /^bytes=(\d+)-$/.exec(request.headers.get("Range") ?? "");
  const isSame = (request.headers.get("If-Range") ?? ETag) === ETag;
  // Whoever asks for anything else gets all of it: that is allowed.
  if (range === null || !isSame) return new Response(film, { headers });
  const start = Number(range[1]);
  if (start >= length) {
    const place = { "Content-Range": `bytes */${length}` };
    const detail = `It has ${length} octets.`;
    return problem(416, "Range Not Satisfiable", detail, place);
  }
  const place = { "Content-Range": `bytes ${start}-${length - 1}/${length}` };
  return new Response(film.slice(start), {
    status: 206,
    headers: { ...headers, ...place },
  });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
