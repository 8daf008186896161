// Names the methods that the items have where another one is used.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const items = [{ id: 7, name: "lamp" }];

app.use(async (ctx, next) => {
  await next();
  if (ctx.status !== 405) return;
  const detail = `There is no ${ctx.method} ${ctx.path}.`;
  ctx.type = "application/problem+json";
  ctx.body = { status: 405, title: "Method Not Allowed", detail };
});
router.get("/items", (ctx) => {
  ctx.body = items;
});
router.post("/items", (ctx) => {
  const item = { id: items.length + 7, ...ctx.request.body };
  items.push(item);
  ctx.status = 201;
  ctx.set("Location", `/items/${item.id}`);
  ctx.body = item;
});
app.use(bodyParser());
app.use(router.routes());
app.use(router.allowedMethods()); // says 405, with Allow

app.listen(8080);
