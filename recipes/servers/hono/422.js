// Reads an item, and names each member that makes no sense.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { validator } from "hono/validator";

const app = new Hono();

function errorsOf({ name, price = 0 }) {
  const isNamed = typeof name === "string" && name !== "";
  const isPrice = typeof price === "number" && price >= 0;
  return [
    ...(isNamed ? [] : [{ pointer: "#/name", detail: "is no text" }]),
    ...(isPrice ? [] : [{ pointer: "#/price", detail: "is no price" }]),
  ];
}

const isItem = validator("json", (sent, c) => {
  const errors = errorsOf(sent ?? {});
  if (errors.length === 0) return sent;
  const detail = `${errors.length} of its members cannot be used.`;
  return c.json(
    { status: 422, title: "Unprocessable Content", detail, errors },
    422,
    { "Content-Type": "application/problem+json" },
  );
});

app.post("/items", isItem, (c) => {
  const item = { id: 7, ...c.req.valid("json") };
  return c.json(item, 201, { Location: "/items/7" });
});

serve({ fetch: app.fetch, port: 8080 });
