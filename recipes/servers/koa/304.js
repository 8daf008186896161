// Answers 304 to whoever has the current state: Koa compares the tags.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const item = { id: 7, name: "lamp", version: 3 };

router.get("/items/7", (ctx) => {
  ctx.status = 200; // what is not 2xx is never fresh
  ctx.etag = `v${item.version}`;
  ctx.set("Cache-Control", "max-age=60");
  if (ctx.fresh) ctx.status = 304;
  else ctx.body = item;
});
app.use(router.routes());

app.listen(8080);
