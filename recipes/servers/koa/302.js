// Leads to the page of today, which is another one tomorrow.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

router.get("/today", (ctx) => {
  const day = new Date().toISOString().slice(0, 10).replaceAll("-", "/");
  ctx.set("Cache-Control", "no-store");
  ctx.redirect(`/${day}`);
});
router.get("/:year/:month/:day", (ctx) => {
  const { year, month, day } = ctx.params;
  ctx.body = { date: `${year}-${month}-${day}`, orders: [] };
});
app.use(router.routes());

app.listen(8080);
