// Lets editors delete, and nobody else.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const items = new Map([["7", { id: 7, name: "lamp" }]]);
const roles = new Map([
  ["Bearer k3y-of-a-reader", "reader"],
  ["Bearer k3y-of-an-editor", "editor"],
]);

router.delete("/items/:id", (ctx) => {
  const role = roles.get(ctx.get("Authorization")) ?? "guest";
  if (role !== "editor") {
    const detail = `You are a ${role}; editors may delete.`;
    ctx.status = 403;
    ctx.type = "application/problem+json";
    ctx.body = { status: 403, title: "Forbidden", detail };
    return;
  }
  items.delete(ctx.params.id);
  ctx.status = 204;
});
app.use(router.routes());

app.listen(8080);
