// Says how long a film is where a part beyond its end is asked for.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
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

router.get("/films/7", (ctx) => {
  const range = rangeOf(ctx, film.length);
  ctx.set({ "Accept-Ranges": "bytes", ETag: etag });
  ctx.type = "text/plain";
  ctx.body = film;
  if (range === undefined) return;
  const { start, end } = range;
  if (start < film.length) {
    ctx.status = 206;
    ctx.set("Content-Range", `bytes ${start}-${end}/${film.length}`);
    ctx.body = film.subarray(start, end + 1);
    return;
  }
  const detail = `It has ${film.length} octets.`;
  ctx.status = 416;
  ctx.set("Content-Range", `bytes */${film.length}`);
  ctx.type = "application/problem+json";
  ctx.body = { status: 416, title: "Range Not Satisfiable", detail };
});
app.use(router.routes());

app.listen(8080);
