import { createRequire } from "node:module";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { status as factsOf } from "../status.ts";
import { type Deviation, deviations, type Replaced } from "./deviations.ts";
import ourCreateError from "./http-errors.ts";
import * as ourCodes from "./http-status-codes.ts";
import ourStatuses from "./statuses.ts";

const require = createRequire(import.meta.url);
const theirCodes: typeof import("http-status-codes") = require("http-status-codes");
const theirStatuses: typeof ourStatuses = require("statuses");
const theirCreateError: typeof ourCreateError = require("http-errors");

/** Everything that can be seen of a package: what was written to see it, and what was seen. */
type Surface = ReadonlyMap<string, string>;

const numbers = Array.from({ length: 1001 }, (_, it) => it);
const noPhrases = ["", "not found", "NOT_FOUND", "Not Found ", "I'm a teapot?", "(Unused)", "404"];

/** What a call gives, or how it fails. */
function outcome(call: () => unknown): string {
  try {
    const value = call();
    return typeof value === "function" ? "a function" : String(value);
  } catch (error) {
    return `throws ${error}`;
  }
}

function ownOf(value: object): string[] {
  return Object.getOwnPropertyNames(value);
}

/** Every phrase that one or the other knows, and some that nobody does. */
const phrases = [
  ...Object.values(theirCodes.ReasonPhrases),
  ...Object.values(ourCodes.ReasonPhrases),
  ...Object.values(theirStatuses.message),
  ...noPhrases,
  "constructor",
].map(String);

function codesSurface(it: typeof theirCodes | typeof ourCodes): Surface {
  const seen = new Map<string, string>();
  for (const [name, value] of Object.entries(it)) {
    if (typeof value !== "object")
      seen.set(
        name,
        outcome(() => value),
      );
  }
  for (const [name, value] of Object.entries(it.default)) {
    seen.set(
      `default.${name}`,
      outcome(() => value),
    );
  }
  for (const kind of ["StatusCodes", "ReasonPhrases"] as const) {
    for (const [key, value] of Object.entries(it[kind])) {
      seen.set(/^\d/.test(key) ? `${kind}[${key}]` : `${kind}.${key}`, String(value));
    }
  }
  for (const number of [
    ...numbers,
    '"constructor"',
    '"404x"',
    '""',
    "-1",
    "404.5",
    '" 404"',
    '"0404"',
    '"404"',
    '"4e2"',
  ]) {
    const value = typeof number === "number" ? number : JSON.parse(number);
    seen.set(
      `getReasonPhrase(${number})`,
      outcome(() => it.getReasonPhrase(value)),
    );
  }
  for (const phrase of phrases) {
    const call = `getStatusCode(${JSON.stringify(phrase)})`;
    seen.set(
      call,
      outcome(() => it.getStatusCode(phrase)),
    );
  }
  return seen;
}

function statusesSurface(it: typeof ourStatuses): Surface {
  const seen = new Map<string, string>();
  for (const name of ownOf(it)) seen.set(`status.${name}`, typeof it[name as keyof typeof it]);
  for (const name of ["name", "length", "codes"] as const) {
    if (name !== "codes") seen.set(`status.${name}`, String(it[name]));
    else for (const code of it.codes) seen.set(`status.codes has ${code}`, "true");
  }
  for (const table of ["message", "redirect", "empty", "retry"] as const) {
    for (const [code, value] of Object.entries(it[table])) {
      seen.set(`status.${table}[${code}]`, String(value));
    }
  }
  for (const [phrase, code] of Object.entries(it.code)) {
    seen.set(`status.code[${JSON.stringify(phrase)}]`, String(code));
  }
  for (const number of numbers)
    seen.set(
      `status(${number})`,
      outcome(() => it(number)),
    );
  const words = [...phrases.map((phrase) => phrase.toLowerCase()), "404x", "-1", " 404", "4e2"];
  for (const word of words)
    seen.set(
      `status(${JSON.stringify(word)})`,
      outcome(() => it(word)),
    );
  for (const [name, value] of Object.entries({ undefined, null: null, true: true, "{}": {} })) {
    seen.set(
      `status(${name})`,
      outcome(() => it(value as never)),
    );
  }
  return seen;
}

/** All that can be seen of an error, its stack aside, of which the first line is. */
function errorSurface(error: Error, createError: typeof ourCreateError): Record<string, unknown> {
  const shape = (it: object) =>
    Object.entries(Object.getOwnPropertyDescriptors(it))
      .filter(([key]) => key !== "stack" && key !== "constructor")
      .map(([key, { value, ...how }]) => [key, value, JSON.stringify(how)].map(String).join(" "))
      .sort();
  const prototype = Object.getPrototypeOf(error);
  return {
    own: shape(error),
    inherited: [Error.prototype, createError.HttpError.prototype].includes(prototype)
      ? []
      : shape(prototype),
    class: error.constructor.name,
    message: error.message,
    name: error.name,
    text: String(error),
    stack: error.stack?.split("\n")[0],
    starts: /deviations\.test/.test(error.stack?.split("\n")[1] ?? ""),
    isHttpError: createError.isHttpError(error),
    ofHttpError: error instanceof createError.HttpError,
  };
}

function errorsSurface(it: typeof ourCreateError): Surface {
  const seen = new Map<string, string>();
  const all = it as unknown as Record<string, (message?: string) => Error>;
  const describeAt = (at: string, error: Error) => {
    for (const [key, value] of Object.entries(errorSurface(error, it))) {
      seen.set(`${at}.${key}`, JSON.stringify(value));
    }
    seen.set(`${at}.message`, error.message);
  };
  for (const number of numbers) describeAt(`createError(${number})`, it(number));
  for (const name of ownOf(it)) {
    const value = all[name];
    if (typeof value !== "function") {
      seen.set(`createError.${name}`, String(value));
      continue;
    }
    const [owner = name] = ownOf(it).filter((key) => /^\d/.test(key) && all[key] === value);
    seen.set(`createError.${name}`, `${owner} ${value.name} ${ownOf(value).sort()}`);
    // What was not there is compared as a whole.
    if (!(name in theirCreateError) || name === "isHttpError") continue;
    const at = `createError${/^\d/.test(name) ? `[${name}]` : `.${name}`}()`;
    try {
      describeAt(at, value());
      describeAt(`${at} with a message`, value("a message"));
      describeAt(`new ${at}`, Reflect.construct(value, ["a message"]));
    } catch (error) {
      seen.set(at, String(error));
    }
  }
  return seen;
}

/** What differs, by what to write to see it. */
function differences(ours: Surface, theirs: Surface): string[] {
  const all = new Set([...ours.keys(), ...theirs.keys()]);
  return [...all].filter((at) => ours.get(at) !== theirs.get(at));
}

/** Where else a message can be seen. */
function messageOf(at: string): string {
  return at.replace(/\.(?:own|text|stack)$/, ".message");
}

const surfaces: Readonly<Record<Replaced, () => readonly [ours: Surface, theirs: Surface]>> = {
  "http-status-codes": once(() => [codesSurface(ourCodes), codesSurface(theirCodes)]),
  statuses: once(() => [statusesSurface(ourStatuses), statusesSurface(theirStatuses)]),
  "http-errors": once(() => [errorsSurface(ourCreateError), errorsSurface(theirCreateError)]),
};

function once<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

const warnings: string[] = [];
const note = (warning: Error): number => warnings.push(warning.message);
/** What Koa, where it was loaded before in the same process, makes of the package's class for everybody. */
let koas: PropertyDescriptor | undefined;
beforeAll(() => {
  const { HttpError } = theirCreateError;
  koas = Object.getOwnPropertyDescriptor(HttpError, Symbol.hasInstance);
  Reflect.deleteProperty(HttpError, Symbol.hasInstance);
  // Without anybody who listens the package writes a line for each status.
  process.on("deprecation", note);
  vi.spyOn(process, "emitWarning").mockImplementation(() => {});
});
afterAll(() => {
  if (koas !== undefined)
    Object.defineProperty(theirCreateError.HttpError, Symbol.hasInstance, koas);
  process.off("deprecation", note);
  vi.restoreAllMocks();
});

describe.each(Object.keys(surfaces) as Replaced[])("%s", (name) => {
  const listed = deviations.filter((it) => it.package === name && it.kind !== "warned");
  const seen = () => surfaces[name]();

  test("differs in what the list says, and in nothing else", () => {
    const [ours, theirs] = seen();
    expect(theirs.size).toBeGreaterThan(1000);
    const found = differences(ours, theirs).map(messageOf);
    expect([...new Set(found)].sort()).toEqual(listed.flatMap((it) => it.at).sort());
  });

  test("gives what the list says, before and after", () => {
    const [ours, theirs] = seen();
    for (const { kind, at, before, after } of listed) {
      for (const it of at) {
        const [was, is] = [theirs.get(it), ours.get(it)];
        if (kind === "phrase" || kind === "name") expect([was, is], it).toEqual([before, after]);
        if (kind === "fixed")
          expect([was, is?.slice(0, 13)], it).toEqual([before, "throws Error:"]);
        if (kind === "added") expect(was ?? "throws", it).toMatch(/^throws/);
        if (kind === "added") expect(is, it).not.toMatch(/^throws/);
      }
    }
  });
});

describe("the list", () => {
  test("says of every deviation why, and a section where the registry is the reason", () => {
    for (const it of deviations) {
      expect(it.why).toMatch(/^\S.*\.$/);
      if (it.kind === "phrase" || it.kind === "name") expect(it.cite).toMatch(/^RFC 9110 15\./);
      expect(it.before === undefined, it.at[0]).toBe(it.kind === "added");
    }
  });

  test("changes no phrase that is the registry's", () => {
    const changed = deviations.filter((it: Deviation) => it.kind === "phrase");
    for (const { before = "", after } of changed) {
      expect(factsOf(after)?.name).toBe(after);
      expect(factsOf(before)?.name).toBe(after);
    }
  });
});

describe("http-errors, with anything for arguments", () => {
  /** Messages that are phrases of today there, and of an earlier RFC here. */
  const todays = (text: string) =>
    text
      .replaceAll("Payload Too Large", "Content Too Large")
      .replaceAll("Unprocessable Entity", "Unprocessable Content");
  const run = (createError: typeof ourCreateError, given: () => unknown[]) => {
    try {
      const error = (createError as (...given: unknown[]) => Error)(...given());
      return todays(JSON.stringify(errorSurface(error, createError)));
    } catch (error) {
      return String(error);
    }
  };
  const status = fc.oneof(
    fc.integer({ min: 0, max: 700 }),
    fc.constantFrom(413, 422, 499, 599, 600),
  );
  const odd = fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -404,
    404.5,
    499.5,
    599.5,
  );
  const properties = fc.record(
    {
      status,
      statusCode: status,
      expose: fc.boolean(),
      headers: fc.constant({ allow: "GET" }),
      message: fc.string(),
      code: fc.string(),
    },
    { requiredKeys: [] },
  );
  const error = fc
    .tuple(
      fc.string(),
      fc.record(
        { status: fc.oneof(status, odd, fc.constant("404")), statusCode: status },
        { requiredKeys: [] },
      ),
    )
    .map(
      ([message, own]) =>
        () =>
          Object.assign(new Error(message), own),
    );
  const argument = fc.oneof(
    { weight: 4, arbitrary: error },
    ...[
      fc.string(),
      properties,
      fc.constantFrom<unknown>(null, undefined, true, 1n, Symbol.iterator, []),
      status,
    ].map((arbitrary) => ({ weight: 2, arbitrary: arbitrary.map((it: unknown) => () => it) })),
  );
  const first = fc.oneof(status, odd).map((it: unknown) => () => it);

  test("the same comes of them", () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.oneof(first, argument), fc.array(argument, { maxLength: 3 })),
        ([head, rest]) => {
          // Errors are added to, so that each side gets its own.
          const given = () => [head, ...rest].map((make) => make());
          expect(run(ourCreateError, given)).toBe(run(theirCreateError, given));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("each takes the other's errors for its own kind", () => {
    expect(ourCreateError.isHttpError(theirCreateError(404))).toBe(true);
    expect(theirCreateError.isHttpError(ourCreateError(404))).toBe(true);
  });
});
