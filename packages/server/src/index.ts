export type { Answer } from "./answer.ts";
export type {
  Answers,
  AnswersOf,
  AnswersOfResource,
  BodyOf,
  StatusesOf,
} from "./answers/answers.ts";
export type { ProblemContent } from "./answers/outcomes.ts";
export type { Wrong } from "./answers/wrong.ts";
export { type App, app } from "./app.ts";
export { type Authenticator, basic, bearer, type Nobody } from "./authentication.ts";
export type { Awaitable } from "./awaitable.ts";
export type { Coding } from "./coding.ts";
export type {
  Accepts,
  Authorize,
  BareHandler,
  ChangedOf,
  ContentOf,
  CurrentOf,
  Description,
  Disregard,
  HandledMethod,
  Handler,
  Offer,
  Rule,
  Serializer,
  Taker,
  Throws,
  Variant,
  Version,
} from "./describe.ts";
export { type Envelope, envelope } from "./envelope.ts";
export { ClientGone, type Context, type Exchange, type Incoming } from "./exchange.ts";
export type { Log, LogEntry } from "./failure.ts";
export { idempotencyKeyOf } from "./idempotency/keys.ts";
export { type MemoryKeysOptions, memoryKeys } from "./idempotency/memory.ts";
export type { Begun, IdempotencyKeys, IdempotencyStore } from "./idempotency.ts";
export { memoryJobs } from "./jobs/memory.ts";
export type { JobRecord, JobStore } from "./jobs/record.ts";
export type { Job, JobLog } from "./jobs/work.ts";
export {
  type Jobs,
  type JobsOptions,
  jobs,
  type Monitored,
  type Work,
  type Works,
} from "./jobs.ts";
export { type JsonOf, type JsonText, json } from "./json.ts";
export { forwardedFor } from "./limit/forwarded.ts";
export { memoryLimits } from "./limit/memory.ts";
export type { Limit, LimitKey, LimitStore, Taken } from "./limit.ts";
export { logLines } from "./log-lines.ts";
export type { Observe, Observed } from "./observe.ts";
export { openTelemetry, type Span, type Tracer } from "./open-telemetry.ts";
export type { Overload } from "./overload/gate.ts";
export type { ParamsIn } from "./pattern.ts";
export type { Options, Policy } from "./policy.ts";
export { Problem, type ProblemDetails, problem } from "./problem.ts";
export type { QueryValues } from "./query.ts";
export { type Resource, resource } from "./resource.ts";
export {
  Accepted,
  accepted,
  Choices,
  Created,
  choices,
  created,
  Gone,
  gone,
  Moved,
  MultiStatus,
  moved,
  multiStatus,
  type Part,
  Reset,
  type Result,
  reset,
  SeeOther,
  seeOther,
} from "./results.ts";
export type { Content, Sliceable, Stream } from "./sliceable.ts";
export type {
  FieldError,
  Issue,
  OutputOf,
  ParameterError,
  StandardSchema,
  Validated,
  ValidationError,
} from "./standard-schema.ts";
export { statusesOf } from "./statuses.ts";
export type { TraceOptions } from "./trace/options.ts";
export type { Stopped, Trace } from "./trace/trace.ts";
