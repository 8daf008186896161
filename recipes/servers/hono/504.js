// Waits one second for the price of an item from elsewhere.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();

app.get("/items/7", async (c) => {
  try {
    const signal = AbortSignal.timeout(1000);
    const answer = await fetch("http://slow.example/items/7", { signal });
    const { price } = await answer.json();
    return c.json({ id: 7, name: "lamp", price });
  } catch (error) {
    if (error.name !== "TimeoutError") throw error;
    const detail = "The server with the prices took more than a second.";
    return c.json({ status: 504, title: "Gateway Timeout", detail }, 504, {
      "Content-Type": "application/problem+json",
    });
  }
});

serve({ fetch: app.fetch, port: 8080 });
