import type { Values } from "../target.ts";

/** The parameters that a path names: `:id` and the rest `*path` as whole segments, `{id}` anywhere. */
export type ParamsIn<Path extends string> = string extends Path
  ? Values
  : { readonly [Name in NamesIn<Path>]: string | number | boolean | bigint };

type NamesIn<Path extends string> = Path extends `${infer Segment}/${infer Rest}`
  ? NamesOf<Segment> | NamesIn<Rest>
  : NamesOf<Path>;

type NamesOf<Segment extends string> = Segment extends `:${infer Name}` | `*${infer Name}`
  ? Before<Before<Before<Name, "?">, ".">, "-">
  : Segment extends `${string}{${infer Name}}${infer Rest}`
    ? Name | NamesOf<Rest>
    : never;

type Before<
  Text extends string,
  Mark extends string,
> = Text extends `${infer Start}${Mark}${string}` ? Start : Text;

/** A path in each way that it is written: `/users/:id` and `/users/{id}`. */
export type Spellings<Path extends string> = Path | Colons<Path> | Braces<Path>;

type Colons<Path extends string> = Path extends `${infer Before}/{${infer Name}}/${infer Rest}`
  ? Colons<`${Before}/:${Name}/${Rest}`>
  : Path extends `${infer Before}/{${infer Name}}`
    ? Name extends `${string}${"{" | "/"}${string}`
      ? Path
      : `${Before}/:${Name}`
    : Path;

type Braces<Path extends string> = Path extends `${infer Before}/:${infer Name}/${infer Rest}`
  ? Braces<`${Before}/{${Name}}/${Rest}`>
  : Path extends `${infer Before}/:${infer Name}`
    ? `${Before}/{${Name}}`
    : Path;
