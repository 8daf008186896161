// Deletes an item, after which there is nothing left to say.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const items = new Map([["7", { id: 7, name: "lamp" }]]);

router.delete("/items/:id", (ctx) => {
  if (items.delete(ctx.params.id)) ctx.status = 204;
});
app.use(router.routes());

app.listen(8080);
