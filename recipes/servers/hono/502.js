// Gets the price of an item elsewhere, and says when nothing useful comes back.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();

app.get("/items/7", async (c) => {
  try {
    const answer = await fetch("http://prices.example/items/7");
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    return c.json({ id: 7, name: "lamp", price });
  } catch (error) {
    console.error(error);
    const detail = "The server with the prices does not answer as it should.";
    return c.json({ status: 502, title: "Bad Gateway", detail }, 502, {
      "Content-Type": "application/problem+json",
    });
  }
});

serve({ fetch: app.fetch, port: 8080 });
