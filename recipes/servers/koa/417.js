// Meets no expectation: content goes on to a server that knows HTTP/1.0 only.
import { buffer } from "node:stream/consumers";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

app.use((ctx, next) => {
  if (ctx.get("Expect") === "") return next();
  const detail = "Send it again without Expect.";
  ctx.status = 417;
  ctx.set("Connection", "close");
  ctx.type = "application/problem+json";
  ctx.body = { status: 417, title: "Expectation Failed", detail };
});
router.put("/films/:id", async (ctx) => {
  await buffer(ctx.req);
  ctx.status = 204;
});
app.use(router.routes());

const server = app.listen(8080);
// Otherwise Node answers both before Koa sees the request.
server.on("checkContinue", app.callback());
server.on("checkExpectation", app.callback());
