// Lets editors delete, and nobody else.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const items = new Map([["7", { id: 7, name: "lamp" }]]);
const roles = new Map([
  ["k3y-of-a-reader", "reader"],
  ["k3y-of-an-editor", "editor"],
]);

function refuse(ctx, status, title, detail) {
  ctx.status = status;
  ctx.type = "application/problem+json";
  ctx.body = { status, title, detail };
}

router.delete("/items/:id", (ctx) => {
  const [, token] = /^Bearer (\S+)$/i.exec(ctx.get("Authorization")) ?? [];
  const role = roles.get(token);
  if (role === undefined) {
    ctx.set("WWW-Authenticate", 'Bearer realm="api"');
    return refuse(ctx, 401, "Unauthorized", "Send a token.");
  }
  if (role !== "editor") {
    return refuse(ctx, 403, "Forbidden", `A ${role} may not delete.`);
  }
  items.delete(ctx.params.id);
  ctx.status = 204;
});
app.use(router.routes());

app.listen(8080);
