// Waits one second for the price of an item from elsewhere.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();

function refuse(c, status, title, detail) {
  return c.json({ status, title, detail }, status, {
    "Content-Type": "application/problem+json",
  });
}

app.get("/items/7", async (c) => {
  try {
    const signal = AbortSignal.timeout(1000);
    const answer = await fetch("http://slow.example/items/7", { signal });
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    return c.json({ id: 7, name: "lamp", price });
  } catch (error) {
    console.error(error);
    if (error.name === "TimeoutError") {
      const detail = "The server with the prices took more than a second.";
      return refuse(c, 504, "Gateway Timeout", detail);
    }
    return refuse(c, 502, "Bad Gateway", "The prices cannot be had.");
  }
});

serve({ fetch: app.fetch, port: 8080 });
