// Answers for the one host that it is the server of.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const host = "api.example";

app.use((ctx, next) => {
  if (ctx.hostname === host) return next();
  const detail = `This is ${host}, not ${ctx.hostname}.`;
  ctx.status = 421;
  ctx.type = "application/problem+json";
  ctx.body = { status: 421, title: "Misdirected Request", detail };
});
router.get("/", (ctx) => {
  ctx.body = { items: "/items" };
});
app.use(router.routes());

app.listen(8080);
