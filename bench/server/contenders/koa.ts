/** Koa 3 with its router and body parser. */
import type { Server } from "node:http";
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa, { type Context } from "koa";
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
  const app = new Koa({ env: "production" });
  app.silent = true;
  app.use(async (context, next) => {
    try {
      await next();
    } catch (error) {
      const { status = 500, message } = error as Error & { readonly status?: number };
      return refuse(context, status, message);
    }
    if (context.body !== undefined && context.body !== null) return;
    // What the router leaves: a method that the path does not have, and a path that is none.
    if (context.status === 405) refuse(context, 405, say.notAllowed);
    else if (context.status === 404) refuse(context, 404, say.noResource);
  });

  const router = new Router();
  router.get("/items/:id", (context) => {
    const item = find(context.params["id"] ?? "");
    if (item === undefined) return refuse(context, 404, say.noItem);
    context.vary("Accept");
    const type = context.accepts(types);
    if (typeof type !== "string") return refuse(context, 406, say.notAcceptable);
    context.status = 200;
    context.set("ETag", entityTag(item, type));
    if (context.fresh) context.status = 304;
    else context.body = type === json ? item : asText(item);
  });
  router.post(
    "/items",
    (context, next) => (context.is(json) === json ? next() : refuse(context, 415, say.notJson)),
    bodyParser({
      enableTypes: ["json"],
      jsonLimit: "1mb",
      jsonStrict: false,
      onError: (_, context) => context.throw(400, say.malformed),
    }),
    (context) => {
      const { body } = context.request;
      const errors = errorsIn(body);
      if (errors.length > 0) return refuse(context, 422, say.invalid, errors);
      const item = create(body as Wish);
      context.status = 201;
      context.set("Location", `/items/${item.id}`);
      context.body = item;
    },
  );
  // allowedMethods() leaves OPTIONS out of Allow where no route has it.
  for (const [path, list] of [
    ["/items/:id", allow.item],
    ["/items", allow.items],
  ] as const) {
    router.options(path, (context) => {
      context.status = 204;
      context.set("Allow", list);
    });
  }
  app.use(router.routes()).use(router.allowedMethods());
  return app.listen(0, "127.0.0.1");
}

function refuse(
  context: Context,
  status: number,
  detail: string,
  errors?: readonly FieldError[],
): void {
  context.status = status;
  context.body = JSON.stringify(problem(status, detail, errors));
  context.type = problemJson;
}
