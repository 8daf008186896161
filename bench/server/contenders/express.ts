/** Express 5. Its `res.json` answers 304 to the client that has the tag. */
import type { Server } from "node:http";
import express, { type NextFunction, type Request, type Response } from "express";
import {
  allow,
  asText,
  create,
  entityTag,
  errorsIn,
  type FieldError,
  find,
  json,
  maxContent,
  problem,
  problemJson,
  say,
  types,
} from "../model.ts";

export function listen(): Server {
  const app = express();
  app.disable("x-powered-by");
  // Handlers set the tag; Express need not hash what has none.
  app.disable("etag");

  app
    .route("/items/:id")
    .get((request, response) => {
      const item = find(request.params.id);
      if (item === undefined) return refuse(response, 404, say.noItem);
      response.vary("Accept");
      const type = request.accepts(types);
      if (type === false) return refuse(response, 406, say.notAcceptable);
      response.set("ETag", entityTag(item, type));
      if (type === json) response.json(item);
      else response.type(type).send(asText(item));
    })
    .options((_, response) => void response.set("Allow", allow.item).status(204).end())
    .all((_, response) => refuse(response.set("Allow", allow.item), 405, say.notAllowed));

  app
    .route("/items")
    .post(onlyJson, express.json({ limit: maxContent, strict: false }), (request, response) => {
      const errors = errorsIn(request.body);
      if (errors.length > 0) return refuse(response, 422, say.invalid, errors);
      const item = create(request.body);
      response.status(201).location(`/items/${item.id}`).json(item);
    })
    .options((_, response) => void response.set("Allow", allow.items).status(204).end())
    .all((_, response) => refuse(response.set("Allow", allow.items), 405, say.notAllowed));

  app.use((_, response) => refuse(response, 404, say.noResource));
  // Express tells an error handler by its four parameters.
  app.use(
    (
      error: Error & { readonly status?: number },
      _request: Request,
      response: Response,
      _next: NextFunction,
    ) => refuse(response, error.status ?? 500, error.message),
  );
  return app.listen(0, "127.0.0.1");
}

function onlyJson(request: Request, response: Response, next: NextFunction): void {
  if (request.is(json) === json) next();
  else refuse(response, 415, say.notJson);
}

function refuse(
  response: Response,
  status: number,
  detail: string,
  errors?: readonly FieldError[],
): void {
  response
    .status(status)
    .type(problemJson)
    .send(JSON.stringify(problem(status, detail, errors)));
}
