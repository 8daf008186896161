// Sends the part of a film that was asked for.
// app/films/[id]/route.ts
const film = new TextEncoder().encode("hello, this is all of film 7");

export function GET(request: Request) {
  const ETag = '"v3"';
  const headers = {
    "Accept-Ranges": "bytes",
    "Content-Type": "text/plain",
    ETag,
  };
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("Range") ?? "");
  const isSame = (request.headers.get("If-Range") ?? ETag) === ETag;
  // Whoever asks for several parts gets all of it: that is allowed.
  if (range === null || !isSame) return new Response(film, { headers });
  const start = Number(range[1]);
  const last = film.length - 1;
  const end = range[2] ? Math.min(Number(range[2]), last) : last;
  if (start > end) {
    return problem(416, "Range Not Satisfiable", `It has ${film.length}.`, {
      "Content-Range": `bytes */${film.length}`,
    });
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
