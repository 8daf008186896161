// Shows people themselves once they have a token that is known.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const users = new Map([["k3y-of-ann", { name: "ann" }]]);

app.use((ctx, next) => {
  const [, token] = /^Bearer (\S+)$/i.exec(ctx.get("Authorization")) ?? [];
  ctx.state.user = users.get(token);
  if (users.has(token)) return next();
  const error = token === undefined ? "" : ', error="invalid_token"';
  ctx.status = 401;
  ctx.set("WWW-Authenticate", `Bearer realm="api"${error}`);
  ctx.type = "application/problem+json";
  ctx.body = {
    status: 401,
    title: "Unauthorized",
    detail: token === undefined ? "Send a token." : "That token is unknown.",
  };
});
router.get("/me", (ctx) => {
  ctx.body = ctx.state.user;
});
app.use(router.routes());

app.listen(8080);
