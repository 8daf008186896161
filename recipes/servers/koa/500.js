// Keeps what went wrong in its log, and sends the number of the entry.
import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const stored = new Map([["7", '{"id":7,"name":']]);

function refuse(ctx, status, detail, instance) {
  const title = STATUS_CODES[status];
  ctx.status = status;
  ctx.type = "application/problem+json";
  ctx.body = { status, title, detail, instance };
}

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    // A mistake of the client, as Koa and its parsers report it.
    if (error.status < 500) return refuse(ctx, error.status, error.message);
    const instance = `/errors/${randomUUID()}`;
    console.error(instance, error);
    const detail = "That is our fault, and it is in our log.";
    refuse(ctx, 500, detail, instance);
  }
});
router.get("/items/:id", (ctx) => {
  const item = stored.get(ctx.params.id);
  if (item !== undefined) ctx.body = JSON.parse(item);
});
app.use(router.routes());

app.listen(8080);
