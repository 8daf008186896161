import type { AnswersIn, Json, ReadAs } from "./answers.ts";
import type { Spellings } from "./paths.ts";

/**
 * What an API answers, from whatever says so, as one writes it by hand: by path, in each of its spellings, and method. Read
 * are the type of an application of `@verdict/server`, the `paths` that openapi-typescript writes, and what was written by
 * hand.
 *
 * @example { "/users/:id": { GET: { 200: User; 404: Problem }; PUT: { json: NewUser; 204: undefined } } }
 */
export type RoutesOf<Source> = Source extends { readonly resources: readonly (infer One)[] }
  ? { readonly [It in One as Spellings<PathOf<It>>]: OfResource<It> }
  : {
      readonly [Path in keyof Source & string as Spellings<Path>]: Extract<
        keyof Source[Path],
        Small
      > extends never
        ? Source[Path]
        : OfDocument<Source[Path]>;
    };

/** Methods as documents write them. */
type Small = "get" | "head" | "post" | "put" | "patch" | "delete" | "options" | "trace" | "query";

/** The path of a resource, unless it may be any. */
type PathOf<One> = One extends { readonly path: infer Path extends string }
  ? string extends Path
    ? never
    : Path
  : never;

/** The methods of a resource, which carries its answers for the compiler: by status, the content by media type. */
type OfResource<One> = One extends { readonly "~answers"?: infer All }
  ? {
      readonly [Method in keyof All]: {
        readonly [Status in keyof All[Method]]: ReadAs<All[Method][Status]>;
      };
    }
  : never;

/** The methods of a path of an OpenAPI document. */
type OfDocument<Item> = {
  readonly [Method in keyof Item as Item[Method] extends Operation
    ? Uppercase<Method & string>
    : never]: Item[Method] extends Operation
    ? ParamsOf<Item[Method], Item> & {
        readonly query: Member<Member<Item[Method], "parameters">, "query">;
        readonly json: JsonOf<Member<Item[Method], "requestBody">>;
      } & {
        readonly [Status in keyof Item[Method]["responses"]]: ReadAs<
          Member<Item[Method]["responses"][Status], "content">
        >;
      }
    : never;
};

interface Operation {
  readonly responses: object;
}

/** What an object has as a member; `undefined` where it has none. */
type Member<It, Name extends string> = It extends { readonly [One in Name]?: infer Value }
  ? Name extends keyof It
    ? Value | (undefined extends It[Name] ? undefined : never)
    : undefined
  : undefined;

type ParamsOf<It, Item> = PathIn<It> & PathIn<Item> extends infer All
  ? [keyof All] extends [never]
    ? unknown
    : { readonly params: { readonly [Name in keyof All]: All[Name] } }
  : never;

type PathIn<It> = It extends { readonly parameters: { readonly path: infer Path } }
  ? Path
  : unknown;

/** What is sent as JSON, if anything is. */
type JsonOf<Asked> = Asked extends { readonly content: infer Content }
  ? Extract<keyof Content, Json> extends never
    ? undefined
    : Content[Extract<keyof Content, Json>]
  : undefined;

/** What a method of a path is called with and answers. */
export type RouteAt<Routes, Path, Method> = Path extends keyof Routes
  ? Method extends keyof Routes[Path]
    ? Routes[Path][Method]
    : never
  : never;

/** The paths that have a method. */
export type PathsWith<Routes, Method extends string> = {
  [Path in keyof Routes]: Method extends keyof Routes[Path] ? Path : never;
}[keyof Routes] &
  string;

/** What a method answers; nothing has content after HEAD (RFC 9110 9.3.2). */
export type AnswersOf<Route, Method> = Method extends "HEAD"
  ? { readonly [Is in keyof AnswersIn<Route>]: undefined }
  : AnswersIn<Route>;
