// Is away for two minutes after each start, and says when it is back.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const opens = Date.now() + 120_000;

app.use((ctx, next) => {
  const seconds = Math.ceil((opens - Date.now()) / 1000);
  if (seconds <= 0) return next();
  const detail = `The items are being loaded for ${seconds} more seconds.`;
  ctx.status = 503;
  ctx.set("Retry-After", String(seconds));
  ctx.type = "application/problem+json";
  ctx.body = { status: 503, title: "Service Unavailable", detail };
});
router.get("/items/7", (ctx) => {
  ctx.body = { id: 7, name: "lamp" };
});
app.use(router.routes());

app.listen(8080);
