import type { JsonOf, JsonText } from "../json.ts";

/** Whether a description says something about a member, be it sometimes. */
export type Says<D, Name extends string> = Name extends keyof D
  ? [D[Name]] extends [undefined]
    ? false
    : true
  : false;

/** What a description says about a member; `Otherwise` where it says nothing. */
export type Said<D, Name extends string, Otherwise> = Name extends keyof D
  ? D[Name] extends undefined
    ? Otherwise
    : Exclude<D[Name], undefined> | (undefined extends D[Name] ? Otherwise : never)
  : Otherwise;

/** `Then` where a description says something about a member. */
export type If<D, Name extends string, Then> = Says<D, Name> extends true ? Then : never;

/** `Then` where a flag of a description is, or may be, this. */
export type IfFlag<D, Name extends string, Is extends boolean, Otherwise extends boolean, Then> =
  Is extends Said<D, Name, Otherwise> ? Then : never;

/** What a function gives once it is there. */
export type Given<Fn> = Fn extends (...args: never) => infer Out ? Awaited<Out> : never;

/** What `load` gives; something that is never missing where there is no `load`. */
export type LoadedOf<D> = D extends { readonly load: infer Load } ? Given<Load> : object;

/** What the handler of a method gives. */
export type ResultOf<D, Method extends string> = Method extends keyof D
  ? D[Method] extends { readonly run: infer Run }
    ? Given<Run>
    : Given<D[Method]>
  : never;

/** What the handler of a method accepts. */
export type AcceptOf<D, Method extends string> = Method extends keyof D
  ? D[Method] extends { readonly accept: infer Accept }
    ? Accept
    : never
  : never;

/** Representations: their media types, each with what a client reads from it. */
export type OffersOf<D, Shown = never> = D extends { readonly offer: infer Offer }
  ? Offer extends readonly (infer Variant)[]
    ? {
        readonly [One in Variant as TypeOf<One>]: ReadAs<TypeOf<One>, WrittenBy<One>, Shown>;
      }
    : {
        readonly [Type in keyof Offer & string]: ReadAs<Type, Given<Offer[Type]>, Shown>;
      }
  : never;

type TypeOf<Variant> = Variant extends { readonly type: infer Type extends string } ? Type : never;

type WrittenBy<Variant> = Variant extends { readonly write: infer Write } ? Given<Write> : never;

/** What content of a media type is read as, by what it was written as; `Shown` in place of the state, if it is given. */
type ReadAs<Type extends string, Written, Shown> = "~json" extends keyof Written
  ? Written extends JsonText<infer Value>
    ? JsonOf<[Shown] extends [never] ? Value : Shown>
    : unknown
  : Type extends `${string}/json${string}` | `${string}+json${string}`
    ? unknown
    : Type extends `text/${string}`
      ? string
      : [Written] extends [string]
        ? string
        : Uint8Array;
