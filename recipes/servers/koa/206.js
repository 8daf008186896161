// Sends the part of a film that was asked for.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const film = Buffer.from("hello, this is all of film 7");

function rangeOf({ method, headers }, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? "") ?? [];
  if (method !== "GET" || (!first && !last)) return undefined;
  if (!first) return { start: Math.max(size - last, 0), end: size - 1 };
  if (last && Number(last) < Number(first)) return undefined;
  const end = last ? Math.min(last, size - 1) : size - 1;
  return { start: Number(first), end };
}

router.get("/films/7", (ctx) => {
  const range = rangeOf(ctx, film.length);
  ctx.set("Accept-Ranges", "bytes");
  ctx.etag = "v3";
  ctx.type = "text/plain";
  ctx.body = film;
  const isSame = ["", '"v3"'].includes(ctx.get("If-Range"));
  if (range === undefined || !isSame) return;
  const { start, end } = range;
  if (start >= film.length) {
    const detail = `It has ${film.length} octets.`;
    ctx.status = 416;
    ctx.set("Content-Range", `bytes */${film.length}`);
    ctx.type = "application/problem+json";
    ctx.body = { status: 416, title: "Range Not Satisfiable", detail };
    return;
  }
  ctx.status = 206;
  ctx.set("Content-Range", `bytes ${start}-${end}/${film.length}`);
  ctx.body = film.subarray(start, end + 1);
});
app.use(router.routes());

app.listen(8080);
