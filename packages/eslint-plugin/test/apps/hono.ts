import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { orders } from "./orders.ts";

const app = new Hono();

app.use("*", async (c, next) => {
  if (c.req.header("Authorization") === undefined) {
    // ↓ prefer-problem-details require-status-fields
    return c.json({ error: "Log in first." }, 401);
  }
  await next();
});

app.get("/orders/:id", async (c) => {
  const order = await orders.get(c.req.param("id"));
  if (order === undefined) throw new HTTPException(404, { message: "No such order." });
  c.header("ETag", `"${order.version}"`);
  return c.json(order);
});

app.post("/orders", async (c) => {
  const order = await orders.add(await c.req.json());
  // ↓ no-error-in-success
  if (order.failed) return c.json({ success: false, error: order.failed }, 202);
  return c.json(order, 201, { Location: `/orders/${order.id}` });
});

app.delete("/orders/:id", async (c: Context) => {
  await orders.cancel(c.req.param("id") as string);
  // ↓ no-content-where-none-is
  return c.json({ cancelled: true }, 204);
});

app.delete("/orders", (c) => c.body(null, 204));

// ↓ no-method-changing-redirect
app.post("/checkout", (c) => c.redirect("/orders"));

app.get("/range", (c) => {
  // ↓ require-status-fields
  return c.text("", 416);
});

app.notFound((c) => c.json({ type: "/404", title: "Not Found", status: 404 }, 404));

// ↓ no-unknown-status
app.onError((_error, c) => c.text("Broken.", 600 as never));

export default app;
