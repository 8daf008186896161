// Gives each address of mail to one user only.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { validator } from "hono/validator";

const app = new Hono();
const users = new Map([
  ["ann", { email: "ann@mail.example" }],
  ["bob", { email: "bob@mail.example" }],
]);
const json = validator("json", (sent) => sent ?? {});

app.put("/users/:name", json, (c) => {
  const name = c.req.param("name");
  const { email } = c.req.valid("json");
  const [owner] = [...users].find(([, it]) => it.email === email) ?? [name];
  if (owner !== name) {
    const detail = `That address belongs to ${owner}.`;
    return c.json({ status: 409, title: "Conflict", detail }, 409, {
      "Content-Type": "application/problem+json",
    });
  }
  users.set(name, { email });
  return c.json({ email });
});

serve({ fetch: app.fetch, port: 8080 });
