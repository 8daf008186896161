// Passes a page on without its comments, and says that it was changed.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

router.get("/page", async (ctx) => {
  const origin = await fetch("http://origin.example/page");
  const whole = await origin.text();
  const slim = whole.replace(/<!--.*?-->/gs, "");
  const isChanged = origin.status === 200 && slim !== whole;
  ctx.status = isChanged ? 203 : origin.status;
  ctx.set("Via", "1.1 slim-proxy.example");
  ctx.type = origin.headers.get("Content-Type") ?? "application/octet-stream";
  ctx.body = isChanged ? slim : whole;
});
app.use(router.routes());

app.listen(8080);
