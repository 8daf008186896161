import type { METHOD_NOT_ALLOWED } from "@verdict/codes/constants";
import type { App } from "../app.ts";
import type { HandledMethod } from "../describe.ts";
import type { ProblemDetails } from "../problem.ts";
import type { Resource } from "../resource.ts";
import type { Ends, Outcomes, Problems } from "./outcomes.ts";
import type { Anyhow, Refusals } from "./refusals.ts";
import type { If, IfFlag, Says } from "./said.ts";

/**
 * Everything a described resource can answer, by method and status: its content by media type, `undefined` where there is
 * none. Worked out from the description alone: what it does not say cannot happen (no `authenticate`, no 401).
 */
export type Answers<D> = [D] extends [infer It]
  ? { readonly [Method in MethodsOf<It>]: AnswersTo<It, Method> }
  : never;

/** The methods of a description. */
type MethodsOf<D> =
  | (Says<D, "offer"> extends true ? "GET" | "HEAD" : never)
  | If<D, "upgrade", "GET">
  | (HandledMethod & keyof D)
  | "OPTIONS"
  | IfFlag<D, "trace", true, false, "TRACE">;

type AnswersTo<D, Method extends string> = Collected<
  | Problems<Anyhow<D> | (Method extends "OPTIONS" | "TRACE" ? never : Refusals<D, Method>)>
  | Outcomes<D, Method>,
  Method
>;

/** Answers by status; those to HEAD have no content. Inferred once more, so that editors show what is in it, not its name. */
type Collected<All extends Ends<number, unknown>, Method> = [All] extends [
  infer Answer extends Ends<number, unknown>,
]
  ? { readonly [One in Answer as One[0]]: Method extends "HEAD" ? undefined : One[1] }
  : never;

/**
 * Everything an application can answer: by path, method and status.
 *
 * @example AnswersOf<typeof shop>["/orders/:id"]["GET"][200] // { "application/json": Order }
 */
export type AnswersOf<It extends App> = {
  readonly [One in It["resources"][number] as One["path"]]: AnswersOfResource<One>;
};

/** Everything a resource can answer: by method and status. */
export type AnswersOfResource<It extends Resource> =
  It extends Resource<string, infer All> ? All : never;

/**
 * Every status that a resource can answer a method with; without a method, any of its methods. A method that it does not
 * have is answered 405.
 */
export type StatusesOf<
  It extends Resource,
  Method extends string = keyof AnswersOfResource<It> & string,
> = StatusesIn<AnswersOfResource<It>, Method>;

type StatusesIn<All, Method extends string> = Method extends keyof All
  ? keyof All[Method]
  : typeof METHOD_NOT_ALLOWED | Anyhow<object>;

/** What a client reads from content when it asks for a media type: of problems, always their details. */
export type BodyOf<Content, Type extends string = "application/json"> = Content extends undefined
  ? undefined
  : Type extends keyof Content
    ? Content[Type]
    : "application/problem+json" extends keyof Content
      ? ProblemDetails
      : Content[keyof Content];
