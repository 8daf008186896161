// Reads targets of up to two thousand characters.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const names = ["lamp", "table lamp", "chair"];
const most = 2000;

app.use((ctx, next) => {
  if (ctx.url.length <= most) return next();
  const detail = `${most} characters at most.`;
  ctx.status = 414;
  ctx.set("Connection", "close");
  ctx.type = "application/problem+json";
  ctx.body = { status: 414, title: "URI Too Long", detail };
});
router.get("/search", (ctx) => {
  ctx.body = names.filter((it) => it.includes(ctx.query.q));
});
app.use(router.routes());

app.listen(8080);
