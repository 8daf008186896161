// Asks for the content of a film only where it has room for it.
import { buffer } from "node:stream/consumers";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const films = new Map();
const most = 100_000_000;

router.put("/films/:id", async (ctx) => {
  if (ctx.request.length > most) {
    ctx.status = 413;
    ctx.set("Connection", "close");
    ctx.type = "application/problem+json";
    ctx.body = {
      status: 413,
      title: "Content Too Large",
      detail: `A film has ${most} octets at most.`,
    };
    return;
  }
  if (ctx.get("Expect") !== "") ctx.res.writeContinue();
  films.set(ctx.params.id, await buffer(ctx.req));
  ctx.status = 201;
  ctx.set("Location", ctx.path);
  ctx.body = { id: ctx.params.id };
});
app.use(router.routes());

const server = app.listen(8080);
// Without a listener Node says 100 before Koa sees the request.
server.on("checkContinue", app.callback());
