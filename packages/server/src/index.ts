export type { Answer } from "./answer.ts";
export { type App, app, type Options } from "./app.ts";
export { type Authenticator, basic, bearer, type Nobody } from "./authentication.ts";
export type { Awaitable } from "./awaitable.ts";
export type {
  Accepts,
  Authorize,
  BareHandler,
  ContentOf,
  CurrentOf,
  Description,
  HandledMethod,
  Handler,
  Rule,
  Serializer,
  Version,
} from "./describe.ts";
export { ClientGone, type Context, type Exchange } from "./exchange.ts";
export type { Log, LogEntry } from "./failure.ts";
export { json } from "./json.ts";
export type { ParamsIn } from "./pattern.ts";
export { Problem, type ProblemDetails, problem } from "./problem.ts";
export { type Resource, resource } from "./resource.ts";
export {
  Accepted,
  accepted,
  Created,
  created,
  Gone,
  gone,
  Moved,
  moved,
  type Result,
  SeeOther,
  seeOther,
} from "./results.ts";
export type { FieldError, Issue, OutputOf, StandardSchema, Validated } from "./standard-schema.ts";
