// Tells the browser what to load while the page is still being made.
import { setTimeout } from "node:timers/promises";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const link = "</style.css>; rel=preload; as=style";

router.get("/", async (ctx) => {
  ctx.res.writeEarlyHints({ link });
  await setTimeout(100); // what takes its time: the database, a template
  ctx.set("Link", link);
  ctx.body = '<!doctype html><link rel="stylesheet" href="/style.css">Lamps';
});
app.use(router.routes());

app.listen(8080);
