/** Hono on its adapter for Node, with its own middleware for tags, negotiation and validation. */
import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { etag } from "hono/etag";
import { HTTPException } from "hono/http-exception";
import { validator } from "hono/validator";
import {
  allow,
  asText,
  create,
  entityTag,
  errorsIn,
  type FieldError,
  find,
  json,
  problem,
  problemJson,
  say,
  types,
  type Wish,
} from "../model.ts";

export function listen(): Server {
  const app = new Hono();
  // It leaves a tag alone that a handler has set, and answers 304 to the client that has it.
  app.get("/items/:id", etag(), (context) => {
    const item = find(context.req.param("id"));
    if (item === undefined) return refuse(context, 404, say.noItem);
    context.header("Vary", "Accept");
    const type = accepts(context, { header: "Accept", supports: types, default: json, match });
    if (type === "") return refuse(context, 406, say.notAcceptable);
    context.header("ETag", entityTag(item, type));
    return type === json ? context.json(item) : context.text(asText(item));
  });
  app.post(
    "/items",
    async (context, next) => {
      const type = context.req.header("Content-Type") ?? "";
      if (!/^application\/json *(?:;|$)/i.test(type)) return refuse(context, 415, say.notJson);
      return next();
    },
    validator("json", (value, context) => {
      const errors = errorsIn(value);
      return errors.length > 0
        ? refuse(context, 422, say.invalid, {}, errors)
        : (value as unknown as Wish);
    }),
    (context) => {
      const item = create(context.req.valid("json"));
      return context.json(item, 201, { Location: `/items/${item.id}` });
    },
  );
  for (const [path, list] of [
    ["/items/:id", allow.item],
    ["/items", allow.items],
  ] as const) {
    app.options(path, (context) => context.body(null, 204, { Allow: list }));
    app.all(path, (context) => refuse(context, 405, say.notAllowed, { Allow: list }));
  }
  app.notFound((context) => refuse(context, 404, say.noResource));
  app.onError((error, context) =>
    refuse(context, error instanceof HTTPException ? error.status : 500, error.message),
  );
  return serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
}

/** By itself `accepts` gives the default for a wildcard as for no match. */
function match(ranges: readonly { readonly type: string; readonly q: number }[]): string {
  const weights = types.map((type) => {
    const names = [type, type.replace(/\/.*/, "/*"), "*/*"];
    for (const name of names) {
      const range = ranges.find((it) => it.type === name);
      if (range !== undefined) return range.q;
    }
    return 0;
  });
  const best = Math.max(...weights);
  return best > 0 ? (types[weights.indexOf(best)] ?? "") : "";
}

function refuse(
  context: Context,
  status: number,
  detail: string,
  fields: Readonly<Record<string, string>> = {},
  errors?: readonly FieldError[],
): Response {
  const text = JSON.stringify(problem(status, detail, errors));
  return context.body(text, status as 400, { "Content-Type": problemJson, ...fields });
}
