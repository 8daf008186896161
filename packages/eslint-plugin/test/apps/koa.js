import Router from "@koa/router";
import Koa from "koa";
import { items } from "./items.js";

const app = new Koa();
const router = new Router();

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    ctx.status = error.status || 500;
    ctx.body = { error: error.message };
  }
});

router.get("/items/:id", async (ctx) => {
  const item = await items.get(ctx.params.id);
  if (!item) ctx.throw(404, "No such item.");
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.set("Last-Modified", item.changed.toUTCString());
  ctx.body = item;
});

router.get("/items", async (ctx) => {
  if (!ctx.state.user) {
    // ↓ require-status-fields
    ctx.status = 401;
    // ↓ prefer-problem-details
    ctx.body = { message: "Log in first." };
    return;
  }
  // ↓ no-error-in-success
  ctx.body = { ok: false, message: "Not yet." };
});

router.post("/items", async (ctx) => {
  const item = await items.add(ctx.request.body);
  ctx.set("Location", `/items/${item.id}`);
  ctx.status = 201;
  ctx.body = item;
});

router.delete("/items/:id", async (ctx) => {
  await items.remove(ctx.params.id);
  ctx.status = 204;
  // ↓ no-content-where-none-is
  ctx.body = { removed: ctx.params.id };
});

router.put("/items/:id", async (ctx) => {
  // ↓ no-unknown-status
  if (!items.isOpen) ctx.throw(4090, "Closed.");
  // ↓ no-method-changing-redirect
  ctx.redirect("/items");
});

function step(ctx) {
  // A state machine, and no response.
  ctx.status = 3;
}

app.use(router.routes());
step(app);
