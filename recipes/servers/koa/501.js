// Tells a method that nothing here knows from one that a resource has not.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

app.use(async (ctx, next) => {
  await next();
  if (ctx.status !== 501) return;
  const detail = `Nothing here knows ${ctx.method}.`;
  ctx.type = "application/problem+json";
  ctx.body = { status: 501, title: "Not Implemented", detail };
});
router.get("/items/7", (ctx) => {
  ctx.body = { id: 7, name: "lamp" };
});
app.use(router.routes());
app.use(router.allowedMethods()); // says 501 to methods that no router has

app.listen(8080);
