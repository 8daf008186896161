// Keeps documents of a thousand octets in all.
import { buffer } from "node:stream/consumers";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const docs = new Map([["/docs/notes", Buffer.alloc(995, "a")]]);
const most = 1000;

router.put("/docs/:name", async (ctx) => {
  const doc = await buffer(ctx.req);
  const others = [...docs].filter(([path]) => path !== ctx.path);
  const used = others.reduce((sum, [, it]) => sum + it.length, 0);
  if (used + doc.length > most) {
    const detail = `${most - used} octets are left.`;
    ctx.status = 507;
    ctx.type = "application/problem+json";
    ctx.body = { status: 507, title: "Insufficient Storage", detail };
    return;
  }
  ctx.status = docs.has(ctx.path) ? 204 : 201;
  docs.set(ctx.path, doc);
});
app.use(router.routes());

app.listen(8080);
