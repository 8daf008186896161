import type { Call } from "../call.ts";
import type { DataOf, Formats, Only } from "../formats.ts";
import type { ActOptions } from "../settings.ts";
import type { Values } from "../target.ts";
import type { ParamsIn } from "./paths.ts";
import type { AnswersOf, PathsWith, RouteAt, RoutesOf } from "./sources.ts";

/** What a call is told. */
export interface CallOptions extends ActOptions {
  /** What `:name`, `*name` and `{name}` in the path are filled with. */
  readonly params?: Values | undefined;
  readonly query?: Values | URLSearchParams | undefined;
  /** Sent as JSON. */
  readonly json?: unknown;
  /**
   * An Idempotency-Key, or `"auto"` for one of its own: a POST may then be repeated. It is sent as a String of structured
   * fields, as the draft has it; what stands in quotation marks, or is told in `headers`, is sent as it is.
   */
  readonly key?: string | undefined;
}

/** Calls a method: any address, or the paths of an API whose routes are known. */
export type Verb<Routes, Method extends string> = [keyof RoutesOf<Routes>] extends [never]
  ? AnyVerb
  : TypedVerb<RoutesOf<Routes>, Method>;

type AnyVerb = <const All extends Formats = Record<never, never>>(
  url: string | URL,
  options?: CallOptions,
  formats?: All & Only<All>,
) => Call<DataOf<All>>;

type TypedVerb<Routes, Method extends string> = <const Path extends PathsWith<Routes, Method>>(
  path: Path,
  ...options: Told<OptionsOf<RouteAt<Routes, Path, Method>, Path>>
) => Call<AnswersOf<RouteAt<Routes, Path, Method>, Method>, never>;

/** Options, which may be left out where none is needed. */
type Told<Options> =
  Record<never, never> extends Options ? [options?: Options] : [options: Options];

/** How a success is read is said by the route. */
type OptionsOf<Route, Path extends string> = Omit<CallOptions, "params" | "query" | "json" | "as"> &
  Option<"params", Route extends { readonly params: infer All } ? All : ParamsIn<Path>> &
  Option<"query", "query" extends keyof Route ? Sendable<Route["query"]> : unknown> &
  Option<"json", "json" extends keyof Route ? Route["json"] : unknown>;

/** An option as a route has it: any, none, one that may be left out, or one that is needed. */
type Option<Name extends "params" | "query" | "json", It> = unknown extends It
  ? Pick<CallOptions, Name>
  : Record<never, never> extends It
    ? { readonly [One in Name]?: It | undefined }
    : undefined extends It
      ? { readonly [One in Name]?: It }
      : { readonly [One in Name]: It };

/** What of a query can be sent. */
type Sendable<Query> = Query extends object
  ? { readonly [Name in keyof Query]: Extract<Query[Name], Values[string]> }
  : Query;

/**
 * A call of a route that was declared by hand.
 *
 * @example const user = await getUser({ id: 7 }).value();
 */
export type RouteCall<Line extends string, All extends Formats> = (
  ...given: ParamsIn<PathIn<Line>> extends infer Params
    ? Record<never, never> extends Params
      ? [params?: Params, options?: Omit<CallOptions, "params" | "as">]
      : [params: Params, options?: Omit<CallOptions, "params" | "as">]
    : never
) => Call<DataOf<All>>;

type PathIn<Line extends string> = Line extends `${string} ${infer Path}` ? Path : Line;
