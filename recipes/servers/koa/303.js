// Takes an order, and leads to it by GET, so that a reload orders nothing.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const orders = new Map();

router.post("/orders", (ctx) => {
  const id = String(orders.size + 1);
  orders.set(id, { id, item: ctx.request.body.item });
  ctx.status = 303;
  ctx.redirect(`/orders/${id}`);
});
router.get("/orders/:id", (ctx) => {
  const order = orders.get(ctx.params.id);
  if (order !== undefined) ctx.body = order;
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
