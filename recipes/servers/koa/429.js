// Lets a client send three requests in ten seconds, then says when to return.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const most = 3;
const seconds = 10;
const counts = new Map();
let end = 0;

app.use((ctx, next) => {
  const now = Math.floor(Date.now() / 1000);
  if (now >= end) {
    counts.clear(); // nobody is remembered for longer
    end = now + seconds;
  }
  const used = counts.get(ctx.ip) ?? 0;
  counts.set(ctx.ip, used + 1);
  if (used < most) return next();
  const detail = `${most} in ${seconds} seconds.`;
  ctx.status = 429;
  ctx.set("Retry-After", String(end - now));
  ctx.type = "application/problem+json";
  ctx.body = { status: 429, title: "Too Many Requests", detail };
});
router.get("/items", (ctx) => {
  ctx.body = [{ id: 7, name: "lamp" }];
});
app.use(router.routes());

app.listen(8080);
