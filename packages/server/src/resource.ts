import type { Source } from "@verdict/decide";
import type { Answers } from "./answers/answers.ts";
import type { TakenDown } from "./answers/wrong.ts";
import { check, handled } from "./check.ts";
import type { Accepts, AnyDescription, Description } from "./describe.ts";
import type { Exchange } from "./exchange.ts";
import { type ParamsIn, type Pattern, patternOf } from "./pattern.ts";
import type { Policy } from "./policy.ts";
import type { QueryValues } from "./query.ts";

/** A described resource, ready to be put into an application. */
export interface Resource<Path extends string = string, All = unknown> {
  readonly path: Path;
  readonly pattern: Pattern;
  readonly description: AnyDescription;
  /** Methods it allows, as Allow lists them. */
  readonly methods: readonly string[];
  /** Where the decisions learn of it, in place of its description alone: for what depends on the state that is found. */
  readonly source?: (
    resource: Resource,
    method: string,
    serverMethods: readonly string[],
    policy: Policy,
  ) => Source;
  /**
   * Whether a request goes on to another server, once the client is admitted; the fact `upstream` of its {@link source}
   * then leaves the answer in the exchange (RFC 9110 3.7).
   */
  readonly forwards?: (exchange: Exchange) => boolean;
  /** What it can answer, by method and status; only there for the compiler. */
  readonly "~answers"?: All;
}

/**
 * Describe a resource.
 *
 * @param path a path with parameters: `/items/:id`
 * @param description see {@link Description}
 * @throws {TypeError} when the description contradicts itself, saying how to mend it
 * @example resource("/items/:id", { load: ({ params }) => items.get(params.id), offer: { "application/json": json } })
 */
export function resource<
  const Path extends string,
  Params = ParamsIn<Path>,
  User = undefined,
  Loaded = undefined,
  const Post extends Accepts = Accepts,
  const Put extends Accepts = Accepts,
  const Patch extends Accepts = Accepts,
  const Query extends Accepts = Accepts,
  Asked = QueryValues,
  const D extends object = object,
>(
  path: Path,
  description: Description<Params, User, Loaded, Post, Put, Patch, Query, Asked> & TakenDown<D>,
): Resource<Path, Answers<D>> {
  const pattern = patternOf(path);
  check(path, description as AnyDescription);
  return {
    path,
    pattern,
    description: description as AnyDescription,
    methods: methodsOf(description as AnyDescription),
  };
}

function methodsOf(description: AnyDescription): string[] {
  const { offer, upgrade } = description;
  // What only switches protocols has nothing to represent: a GET asks for that and for nothing else.
  const reads = offer !== undefined ? ["GET", "HEAD"] : upgrade !== undefined ? ["GET"] : [];
  const more = description.trace === true ? ["OPTIONS", "TRACE"] : ["OPTIONS"];
  return [...reads, ...handled.filter((name) => description[name] !== undefined), ...more];
}
