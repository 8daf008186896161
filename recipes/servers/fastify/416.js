// Says how long a film is where a part beyond its end is asked for.
import Fastify from "fastify";

const app = Fastify();
const film = Buffer.from("hello, this is all of film 7");
const etag = '"v1"';

function rangeOf({ method, headers }, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? "") ?? [];
  // Whoever has a part of another state gets all of this one.
  const isSame = (headers["if-range"] ?? etag) === etag;
  if (method !== "GET" || !isSame || (!first && !last)) return undefined;
  if (!first) return { start: Math.max(size - last, 0), end: size - 1 };
  if (last && Number(last) < Number(first)) return undefined;
  const end = last ? Math.min(last, size - 1) : size - 1;
  return { start: Number(first), end };
}

app.get("/films/7", async (request, reply) => {
  const range = rangeOf(request, film.length);
  reply.headers({ "Accept-Ranges": "bytes", ETag: etag }).type("text/plain");
  if (range === undefined) return film;
  const { start, end } = range;
  if (start < film.length) {
    reply.code(206);
    reply.header("Content-Range", `bytes ${start}-${end}/${film.length}`);
    return film.subarray(start, end + 1);
  }
  return reply
    .code(416)
    .header("Content-Range", `bytes */${film.length}`)
    .type("application/problem+json")
    .send({
      status: 416,
      title: "Range Not Satisfiable",
      detail: `It has ${film.length} octets.`,
    });
});

await app.listen({ port: 8080 });
