// Says that there is no such item, and which one was asked for.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const items = new Map([["7", { id: 7, name: "lamp" }]]);

router.get("/items/:id", (ctx) => {
  const { id } = ctx.params;
  if (items.has(id)) {
    ctx.body = items.get(id);
    return;
  }
  const detail = `There is no item ${id}.`;
  ctx.status = 404;
  ctx.type = "application/problem+json";
  ctx.body = { status: 404, title: "Not Found", detail };
});
app.use(router.routes());

app.listen(8080);
