// Says how long a film is where a part beyond its end is asked for.
import { createServer } from "node:http";

const film = Buffer.from("hello, this is all of film 7");
const etag = '"v1"';

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

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

const server = createServer((request, response) => {
  if (request.url !== "/films/7") {
    return refuse(response, 404, "Not Found", "There is one film.");
  }
  response.setHeader("Accept-Ranges", "bytes");
  response.setHeader("ETag", etag);
  response.setHeader("Content-Type", "text/plain");
  const range = rangeOf(request, film.length);
  if (range === undefined) return response.end(film);
  const { start, end } = range;
  if (start >= film.length) {
    response.setHeader("Content-Range", `bytes */${film.length}`);
    const detail = `It has ${film.length} octets.`;
    return refuse(response, 416, "Range Not Satisfiable", detail);
  }
  response.statusCode = 206;
  response.setHeader("Content-Range", `bytes ${start}-${end}/${film.length}`);
  response.end(film.subarray(start, end + 1));
});

server.listen(8080);
