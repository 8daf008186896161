// Creates an item, and says where it is from now on.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const items = new Map();

router.post("/items", (ctx) => {
  const { name } = ctx.request.body;
  const item = { id: items.size + 1, name, version: 1 };
  items.set(item.id, item);
  ctx.status = 201;
  ctx.set("Location", `/items/${item.id}`);
  ctx.etag = `v${item.version}`;
  ctx.body = item;
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
