// Shows people themselves once they have a token that is known.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
const users = new Map([["k3y-of-ann", { name: "ann" }]]);

app.use(async (c, next) => {
  const [, token] =
    /^Bearer (\S+)$/i.exec(c.req.header("Authorization") ?? "") ?? [];
  c.set("user", users.get(token));
  if (users.has(token)) return next();
  const error = token === undefined ? "" : ', error="invalid_token"';
  const detail =
    token === undefined ? "Send a token." : "That token is unknown.";
  return c.json({ status: 401, title: "Unauthorized", detail }, 401, {
    "WWW-Authenticate": `Bearer realm="api"${error}`,
    "Content-Type": "application/problem+json",
  });
});
app.get("/me", (c) => c.json(c.get("user")));

serve({ fetch: app.fetch, port: 8080 });
