import { isToken, parseDate, parseETag } from "@verdict/fields";
import { nearest } from "./nearest.ts";

/** What is wrong with a part of a value, and where that part is (RFC 6901). */
export interface Problem {
  readonly pointer: string;
  readonly detail: string;
}

/** What a value from outside may be. */
export interface Kind<out Value> {
  /** In words, as they follow “has to be”. */
  readonly says: string;
  /** What is wrong with a value; empty when it is of this kind. */
  readonly problems: (value: unknown, pointer: string) => readonly Problem[];
  /** Never there: it carries the type. */
  readonly type?: Value;
}

/** Nothing is wrong. */
const none: readonly Problem[] = [];

/** The longest text, and the most entries of a list or a table. */
export const longest = { text: 1_000_000, list: 1000 } as const;

/** A kind by a test that a value passes or not. */
function kind<Value>(says: string, holds: (value: unknown) => boolean): Kind<Value> {
  return {
    says,
    problems: (value, pointer) =>
      holds(value) ? none : [{ pointer, detail: `has to be ${says}, not ${shown(value)}` }],
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= longest.text;
}

/** Whether a text can stand in a field value without ending it (RFC 9110 5.5). */
function isOneLine(value: unknown): value is string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  return isText(value) && !/[\r\n\u0000]/.test(value);
}

export const yesOrNo = kind<boolean>("true or false", (it) => typeof it === "boolean");
export const text = kind<string>("a string", isText);
export const line: Kind<string> = {
  says: "a string in one line",
  problems: (value, pointer) => {
    if (isOneLine(value)) return none;
    const detail = isText(value)
      ? "holds a line break or NUL, which no field value can"
      : `has to be a string in one line, not ${shown(value)}`;
    return [{ pointer, detail }];
  },
};
export const ascii = kind<string>(
  "a string in ASCII",
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  (it) => isText(it) && /^[\u0000-\u007f]*$/.test(it),
);
export const count = kind<number>(
  "a whole number from 0 on",
  (it) => Number.isSafeInteger(it) && (it as number) >= 0,
);
export const date = kind<string>(
  "an HTTP-date, such as Fri, 01 Aug 2025 12:00:00 GMT",
  (it) => isOneLine(it) && parseDate(it) !== undefined,
);
export const entityTag = kind<string>(
  'an entity tag with its quotes, such as "a" or W/"a"',
  (it) => isOneLine(it) && parseETag(it) !== undefined,
);
export const wait = kind<number | string>(
  "seconds from 0 on or an HTTP-date",
  (it) => (typeof it === "number" && Number.isFinite(it) && it >= 0) || isDate(it),
);
export const token = kind<string>("a token", (it) => isText(it) && isToken(it));
export const httpVersion = kind<string>(
  "a version of HTTP, such as 1.1",
  (it) => isText(it) && /^\d+(?:\.\d+)?$/.test(it),
);

function isDate(value: unknown): boolean {
  return date.problems(value, "").length === 0;
}

/** One of a few words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Kind<Word> {
  const says = `one of ${words.join(", ")}`;
  return {
    says,
    problems: (value, pointer) => {
      if (words.some((it) => it === value)) return none;
      const near = typeof value === "string" ? nearest(value, words) : undefined;
      const meant = near === undefined ? "" : `; did you mean ${near}?`;
      return [{ pointer, detail: `has to be ${says}, not ${shown(value)}${meant}` }];
    },
  };
}

/** The kind, or `null`. */
export function orNull<Value>(it: Kind<Value>): Kind<Value | null> {
  const says = `null or ${it.says}`;
  return {
    says,
    problems: (value, pointer) => {
      if (value === null) return none;
      // What is wrong inside is said there.
      return it
        .problems(value, pointer)
        .map((problem) =>
          problem.pointer === pointer
            ? { pointer, detail: problem.detail.replace(it.says, says) }
            : problem,
        );
    },
  };
}

/** A list of one kind. */
export function list<Value>(of: Kind<Value>): Kind<readonly Value[]> {
  const says = `a list, each ${of.says}`;
  return {
    says,
    problems: (value, pointer) => {
      if (!Array.isArray(value)) {
        return [{ pointer, detail: `has to be ${says}, not ${shown(value)}` }];
      }
      if (value.length > longest.list) return [tooMany(value.length, pointer)];
      return value.flatMap((it, at) => of.problems(it, `${pointer}/${at}`));
    },
  };
}

/**
 * An object whose members have any names that are tokens, and values of one kind.
 *
 * @param names what the names are: `field name`
 */
export function table<Value>(
  names: string,
  of: Kind<Value>,
): Kind<Readonly<Record<string, Value>>> {
  const says = `an object, each member ${of.says}`;
  return {
    says,
    problems: (value, pointer) => {
      if (!isObject(value)) return [{ pointer, detail: `has to be ${says}, not ${shown(value)}` }];
      const members = Object.entries(value);
      if (members.length > longest.list) return [tooMany(members.length, pointer)];
      return members.flatMap(([name, it]) => {
        const at = `${pointer}/${escapePointer(name)}`;
        if (!isToken(name) || name.length > longest.text) {
          return [{ pointer: at, detail: `is no ${names}` }];
        }
        return of.problems(it, at);
      });
    },
  };
}

/** An object with members of its own; all may be absent, `needed` may not. */
export function shape<Values extends object>(
  members: { readonly [Name in keyof Values]: Kind<Values[Name]> },
  { needed = [], passed = [] }: { needed?: readonly string[]; passed?: readonly string[] } = {},
): Kind<{ readonly [Name in keyof Values]?: Values[Name] }> {
  const kinds = new Map<string, Kind<unknown>>(Object.entries(members));
  const names = [...kinds.keys()];
  const says = names.length > 6 ? "an object" : `an object with ${names.join(", ")}`;
  return {
    says,
    problems: (value, pointer) => {
      if (!isObject(value)) return [{ pointer, detail: `has to be ${says}, not ${shown(value)}` }];
      const missing = needed
        .filter((name) => own(value, name) === undefined)
        .map((name) => ({ pointer: `${pointer}/${name}`, detail: "is missing" }));
      const wrong = Object.entries(value)
        .slice(0, longest.list)
        .flatMap(([name, it]) => {
          if (it === undefined || passed.includes(name)) return [];
          const at = `${pointer}/${escapePointer(name)}`;
          const of = kinds.get(name);
          return of === undefined
            ? [{ pointer: at, detail: unknownMember(name, names) }]
            : of.problems(it, at);
        });
      return [...missing, ...wrong];
    },
  };
}

function unknownMember(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  if (near !== undefined) return `is not known here; did you mean ${near}?`;
  return names.length > 6 ? "is not known here" : `is not known here; ${names.join(", ")} are`;
}

function tooMany(length: number, pointer: string): Problem {
  return { pointer, detail: `has ${length} entries; ${longest.list} are the most` };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member that is the object's own: whatever a prototype has does not count. */
export function own<Value>(it: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(it, name) ? it[name] : undefined;
}

/** A name as a part of a pointer (RFC 6901 3). */
function escapePointer(name: string): string {
  return shortened(name).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A value in a few words, for a message; never long. */
function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(shortened(value));
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function shortened(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}
