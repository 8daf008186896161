// Sends an item with its entity tag.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const items = new Map([["7", { id: 7, name: "lamp", version: 3 }]]);

router.get("/items/:id", (ctx) => {
  const item = items.get(ctx.params.id);
  if (item === undefined) return;
  ctx.etag = `v${item.version}`;
  ctx.body = item;
});
app.use(router.routes());

app.listen(8080);
