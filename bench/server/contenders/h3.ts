/** h3 2 on srvx. It has no negotiation: `negotiator` is what most frameworks use for that. */
import type { Server } from "node:http";
import { H3, type H3Event, HTTPError, handleCacheHeaders, readValidatedBody, serve } from "h3";
import Negotiator from "negotiator";
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

export async function listen(): Promise<Server> {
  const app = new H3({
    onError: (error, event) =>
      refuse(event, error.status, error.message, (error.data as { errors: FieldError[] })?.errors),
  });
  app.get("/items/:id", getItem);
  app.head("/items/:id", getItem);
  app.post("/items", async (event) => {
    const type = event.req.headers.get("Content-Type") ?? "";
    if (!/^application\/json *(?:;|$)/i.test(type)) return refuse(event, 415, say.notJson);
    const item = create(await readValidatedBody(event, validated));
    event.res.status = 201;
    event.res.headers.set("Location", `/items/${item.id}`);
    return item;
  });
  for (const [path, list] of [
    ["/items/:id", allow.item],
    ["/items", allow.items],
  ] as const) {
    app.options(path, (event) => {
      event.res.status = 204;
      event.res.headers.set("Allow", list);
      return null;
    });
    app.all(path, (event) => {
      event.res.headers.set("Allow", list);
      return refuse(event, 405, say.notAllowed);
    });
  }
  app.all("/**", (event) => refuse(event, 404, say.noResource));
  const server = await serve(app, { port: 0, hostname: "127.0.0.1", silent: true }).ready();
  return server.node?.server as Server;
}

function getItem(event: H3Event): unknown {
  const item = find(event.context.params?.["id"] ?? "");
  if (item === undefined) return refuse(event, 404, say.noItem);
  event.res.headers.set("Vary", "Accept");
  const type = typeFor(event.req.headers.get("Accept"));
  if (type === undefined) return refuse(event, 406, say.notAcceptable);
  // Answers the client that has the tag.
  if (handleCacheHeaders(event, { etag: entityTag(item, type), cacheControls: [] })) return null;
  if (type === json) return item;
  event.res.headers.set("Content-Type", type);
  return asText(item);
}

function typeFor(accept: string | null): string | undefined {
  return accept === null ? json : new Negotiator({ headers: { accept } }).mediaType(types);
}

function validated(value: unknown): Wish {
  const errors = errorsIn(value);
  if (errors.length === 0) return value as Wish;
  throw new HTTPError({ status: 422, message: say.invalid, data: { errors } });
}

function refuse(
  event: H3Event,
  status: number,
  detail: string,
  errors?: readonly FieldError[],
): string {
  event.res.status = status;
  event.res.headers.set("Content-Type", problemJson);
  return JSON.stringify(problem(status, detail, errors));
}
