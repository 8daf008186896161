// Keeps what went wrong in its log, and sends the number of the entry.
import { randomUUID } from "node:crypto";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const stored = new Map([["7", '{"id":7,"name":']]);

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (error.expose) throw error;
    const instance = `/errors/${randomUUID()}`;
    console.error(instance, error);
    const title = "Internal Server Error";
    const detail = "That is our fault, and it is in our log.";
    ctx.status = 500;
    ctx.type = "application/problem+json";
    ctx.body = { status: 500, title, detail, instance };
  }
});
router.get("/items/:id", (ctx) => {
  const item = stored.get(ctx.params.id);
  if (item !== undefined) ctx.body = JSON.parse(item);
});
app.use(router.routes());

app.listen(8080);
