// Passes a page on without its comments, and says that it was changed.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();

app.get("/page", async (c) => {
  const origin = await fetch("http://origin.example/page");
  const whole = await origin.text();
  const slim = whole.replace(/<!--.*?-->/gs, "");
  const isChanged = origin.status === 200 && slim !== whole;
  const status = isChanged ? 203 : origin.status;
  return c.body(isChanged ? slim : whole, status, {
    Via: "1.1 slim-proxy.example",
    "Content-Type":
      origin.headers.get("Content-Type") ?? "application/octet-stream",
  });
});

serve({ fetch: app.fetch, port: 8080 });
