// Gets the price of an item elsewhere, and says when nothing useful comes back.
import { STATUS_CODES } from "node:http";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();

app.get("/items/7", async (c) => {
  try {
    const signal = AbortSignal.timeout(2000);
    const answer = await fetch("http://prices.example/items/7", { signal });
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    return c.json({ id: 7, name: "lamp", price });
  } catch (error) {
    console.error(error);
    const status = error.name === "TimeoutError" ? 504 : 502;
    const detail = "The server with the prices does not answer as it should.";
    const title = STATUS_CODES[status];
    return c.json({ status, title, detail }, status, {
      "Content-Type": "application/problem+json",
    });
  }
});

serve({ fetch: app.fetch, port: 8080 });
