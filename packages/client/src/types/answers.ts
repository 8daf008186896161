import type { ClassArm } from "../result.ts";

/** Answers by status and class, whatever their keys are like: `200`, `"200"`, `"2XX"`; `default` for all that is left. */
export type AnswersIn<All> = Flat<
  {
    readonly [Key in keyof All as StatusOf<Key>]: All[Key];
  } & (All extends { readonly default: infer Data }
    ? { readonly [Is in Exclude<ClassArm, Taken<StatusOf<keyof All>>>]: Data }
    : unknown)
>;

type Flat<All> = { readonly [Key in keyof All]: All[Key] };

/** A key as results have it. What is interim is no result. */
type StatusOf<Key> = Key extends number | string
  ? `${Key}` extends `1${string}`
    ? never
    : Key extends number
      ? Key
      : Key extends `${infer Status extends number}`
        ? Status
        : Lowercase<Key & string> & ClassArm
  : never;

/** Classes that a default says nothing about. Another success is none where some are declared: it is for errors. */
type Taken<Key> =
  | Extract<Key, ClassArm>
  | (Key extends number ? (`${Key}` extends `2${string}` ? "2xx" : never) : never);

/** What content is read as, by its media types; a client asks for JSON where there is some. */
export type ReadAs<Content> = Content extends undefined
  ? undefined
  : [Asked<keyof Content>] extends [never]
    ? { [Type in keyof Content]: ReadBy<Type, Content[Type]> }[keyof Content]
    : Content[Asked<keyof Content>];

type Asked<Type> = Extract<
  Type,
  "application/json" | `application/json;${string}` | "application/problem+json"
>;

/** Media types of JSON. */
export type Json = `${string}${"/" | "+"}json${"" | `;${string}`}`;

type ReadBy<Type, Data> = Type extends Json
  ? Data
  : Type extends
        | `text/${string}`
        | `${string}${"json" | "xml" | "script" | "urlencoded" | "yaml"}${string}`
    ? string
    : Type extends `${string}*${string}`
      ? unknown
      : Uint8Array;
