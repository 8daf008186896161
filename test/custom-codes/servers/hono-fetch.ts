import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

const app = new Hono().get("/:code", (context) =>
  context.text("hello", Number(context.req.param("code")) as ContentfulStatusCode),
);
serve({
  fetch: app.fetch,
  port: Number(process.argv[2]),
  hostname: "127.0.0.1",
  // Its own Response looks at nothing; other runtimes have none but that of fetch.
  overrideGlobalObjects: false,
});
