// Sends the part of a film that was asked for.
// app/films/[id]/route.ts
const film = new TextEncoder().encode("hello, this is all of film 7");

export function GET(request: Request) {
  const headers = { "Accept-Ranges": "bytes", "Content-Type": "text/plain" };
  // Whoever asks for several parts gets all of it: that is allowed.
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("Range") ?? "");
  if (range === null) return new Response(film, { headers });
  const start = Number(range[1]);
  const last = film.length - 1;
  const end = range[2] ? Math.min(Number(range[2]), last) : last;
  if (start > end) {
    const unsatisfied = { "Content-Range": `bytes */${film.length}` };
    return new Response(null, { status: 416, headers: unsatisfied });
  }
  const place = { "Content-Range": `bytes ${start}-${end}/${film.length}` };
  return new Response(film.slice(start, end + 1), {
    status: 206,
    headers: { ...headers, ...place },
  });
}
