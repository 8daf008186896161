// Sends the part of a film that was asked for.
import Fastify from "fastify";

const app = Fastify();
const film = Buffer.from("hello, this is all of film 7");
const etag = '"v3"';

function rangeOf({ method, headers }, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? "") ?? [];
  if (method !== "GET" || (!first && !last)) return undefined;
  if (!first) return { start: Math.max(size - last, 0), end: size - 1 };
  if (last && Number(last) < Number(first)) return undefined;
  const end = last ? Math.min(last, size - 1) : size - 1;
  return { start: Number(first), end };
}

app.get("/films/7", async (request, reply) => {
  const range = rangeOf(request, film.length);
  const isSame = (request.headers["if-range"] ?? etag) === etag;
  reply.header("Accept-Ranges", "bytes").header("ETag", etag);
  if (range === undefined || !isSame) {
    return reply.type("text/plain").send(film);
  }
  const { start, end } = range;
  if (start >= film.length) {
    reply.code(416).header("Content-Range", `bytes */${film.length}`);
    return reply.type("application/problem+json").send({
      status: 416,
      title: "Range Not Satisfiable",
      detail: `It has ${film.length} octets.`,
    });
  }
  return reply
    .code(206)
    .header("Content-Range", `bytes ${start}-${end}/${film.length}`)
    .type("text/plain")
    .send(film.subarray(start, end + 1));
});

await app.listen({ port: 8080 });
