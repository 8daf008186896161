import type { AnyDescription, HandledMethod } from "../describe.ts";
import type { Said, Says } from "./said.ts";

/** What is wrong with a member of a description, and how to mend it, where a compiler shows it. */
export interface Wrong<Mend extends string> {
  readonly "~wrong": Mend;
}

/**
 * Where a description is taken down as it is written. As a parameter it asks for nothing but what is not wrong, so that
 * errors speak of the members of {@link Description}.
 */
export type TakenDown<D> = [D] extends [never] ? D : WrongIn<D>;

/** The members of a description that contradict others, with how to mend it; `check` says the same when it is defined. */
type WrongIn<D> = Unknown<D> &
  Unless<Says<D, "load">, D, "offer", "Add load: () => …, which gives what is represented."> &
  Unless<Says<D, "load">, D, "version", "Add load, whose value version is asked about."> &
  Unless<Says<D, "load">, D, "locked", "Add load, whose value locked is asked about."> &
  Unless<Says<D, "offer">, D, "ranges", "Add offer, or take ranges off."> &
  Unless<Says<D, "authorize">, D, "hideForbidden", "Add authorize, or take hideForbidden off."> &
  Unless<Says<D, "PUT">, D, "putCreates", "Add PUT, or take putCreates off."> &
  Unless<
    Says<D, "version">,
    D,
    "requirePrecondition",
    "Add version: (it) => …, so that there is a tag to name."
  > &
  Idle<D, "authorize", "take its rule off"> &
  Idle<D, "throws", "take its problems off"> &
  NoErrors<ThrownIn<Said<D, "throws", never>>>;

type Unless<Holds extends boolean, D, Name extends string, Mend extends string> = Holds extends true
  ? unknown
  : Says<D, Name> extends true
    ? [false] extends [Said<D, Name, never>]
      ? unknown
      : { readonly [Member in Name]: Wrong<Mend> }
    : unknown;

/** Members by method whose method the description does not handle. */
type Idle<D, Name extends string, OrElse extends string> =
  Said<D, Name, never> extends infer By
    ? [By] extends [never]
      ? unknown
      : By extends readonly unknown[] | ((...args: never) => unknown)
        ? unknown
        : Exclude<keyof By, Handled<D>> extends infer Other extends string
          ? [Other] extends [never]
            ? unknown
            : {
                readonly [Member in Name]: {
                  readonly [Method in Other]: Wrong<`Add ${Method}, or ${OrElse}.`>;
                };
              }
          : unknown
    : unknown;

type ThrownIn<Throws> = Throws extends readonly (infer Status)[]
  ? Status
  : Throws[keyof Throws] extends readonly (infer Status)[]
    ? Status
    : never;

/** Statuses that no problem can have. */
type NoErrors<Status> =
  Exclude<Status, Errors<Status>> extends infer Other
    ? [Other] extends [never]
      ? unknown
      : { readonly throws: Wrong<`${Other & number} is no error; name a 4xx or 5xx.`> }
    : unknown;

type Errors<Status> = Status extends number
  ? number extends Status
    ? Status
    : `${Status}` extends `4${string}` | `5${string}`
      ? Status
      : never
  : never;

type Handled<D> = keyof D | (Says<D, "offer"> extends true ? "GET" : never);

type Unknown<D> = {
  readonly [Name in Exclude<keyof D, keyof AnyDescription>]: Name extends string
    ? MendOf<Name>
    : never;
};

type MendOf<Name extends string> = Name extends "GET" | "HEAD"
  ? `Add load and offer; ${Name} follows from them.`
  : Name extends "OPTIONS"
    ? "Take OPTIONS off; it is answered for you."
    : Uppercase<Name> extends HandledMethod
      ? `Write ${Uppercase<Name>}.`
      : `A description says nothing by ${Name}.`;
