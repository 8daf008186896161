// Leads from where a page was to where it is for good.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const moved = new Map([["/old", "/new"]]);

app.use((ctx, next) => {
  const place = moved.get(ctx.path);
  if (place === undefined) return next();
  ctx.status = 301;
  ctx.redirect(place);
});
router.get("/new", (ctx) => {
  ctx.body = "<!doctype html><title>Lamps</title>";
});
app.use(router.routes());

app.listen(8080);
