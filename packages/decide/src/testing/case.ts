import type { Declared, DeclaredRequest } from "../vocabulary.ts";

/** What a field has to be. */
export type Matcher =
  | string
  | {
      readonly present?: boolean;
      readonly absent?: boolean;
      readonly contains?: string;
      readonly notContains?: string;
      readonly oneOf?: readonly (string | null)[];
    };

/** A case as the files of cases have it. */
export interface Case {
  readonly id: string;
  readonly level: string;
  readonly resource: Declared;
  readonly request: DeclaredRequest;
  readonly expect: {
    readonly status: number;
    /** Other statuses that conform; with one of them the rest of the expectations does not apply. */
    readonly alsoConformant?: readonly number[];
    readonly headers?: Readonly<Record<string, Matcher>>;
    readonly bodyEmpty?: boolean;
    readonly body?: string;
    readonly interim?: readonly number[];
  };
  readonly note?: string;
}

/** Fields whose value is a set: order and case do not count. */
const sets =
  /^(?:allow|vary|accept|accept-patch|accept-post|accept-encoding|accept-ranges|upgrade)$/;

function same(name: string, a: string, b: string): boolean {
  const set = (value: string): string =>
    value
      .toLowerCase()
      .split(",")
      .map((it) => it.trim())
      .sort()
      .join();
  return sets.test(name) ? set(a) === set(b) : a === b;
}

/** Whether a field is what a case says; its name in lower case. */
export function matches(name: string, value: string | undefined, matcher: Matcher): boolean {
  if (typeof matcher === "string") return value !== undefined && same(name, value, matcher);
  const { present, absent, contains, notContains, oneOf } = matcher;
  const lower = value?.toLowerCase();
  return (
    (present === undefined || (value !== undefined) === present) &&
    (absent === undefined || (value === undefined) === absent) &&
    (contains === undefined || lower?.includes(contains.toLowerCase()) === true) &&
    (notContains === undefined || lower?.includes(notContains.toLowerCase()) !== true) &&
    (oneOf === undefined ||
      oneOf.some((it) =>
        it === null ? value === undefined : value !== undefined && same(name, value, it),
      ))
  );
}
