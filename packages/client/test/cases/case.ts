/**
 * The words in which the cases are written. What they make is plain data, as test/samples.json has it: other clients take
 * `JSON.stringify(cases)`.
 */
import type { Case, CaseCall, CaseOptions, Expectation } from "../adapter.ts";
import type { Entry } from "../scripted.ts";

type Headers = Readonly<Record<string, string | readonly string[]>>;

const text = { "Content-Type": "text/plain" };

/** Methods whose requests have content here. */
const withContent = ["POST", "PUT", "PATCH", "QUERY"];

/** A response; its content is its status, unless told. */
export function answer(
  status: number,
  headers: Headers = {},
  body: string | null = `e${status}`,
  more: Entry = {},
): Entry {
  return { status, headers, body, ...more };
}

/** A 200. */
export function ok(body: string | null = "ok", headers: Headers = {}, more: Entry = {}): Entry {
  return answer(200, { ...text, ...headers }, body, more);
}

/** A connection that breaks off. */
export function drop(how: Entry["dropConnection"] = "before-response"): Entry {
  return { dropConnection: how } as Entry;
}

/** The same entry so many times. */
export function times(count: number, entry: Entry): Entry[] {
  return Array.from({ length: count }, () => entry);
}

/** A call; with content where the method has some. */
export function call(
  method: string,
  options: CaseOptions = {},
  more: Partial<CaseCall> = {},
): CaseCall {
  const body = more.body === undefined ? (withContent.includes(method) ? "x" : null) : more.body;
  return {
    method,
    path: "/r",
    ...more,
    headers: { ...(body === null ? {} : text), ...more.headers },
    body,
    options,
  };
}

export function get(options: CaseOptions = {}, more: Partial<CaseCall> = {}): CaseCall {
  return call("GET", options, more);
}

export function post(options: CaseOptions = {}, more: Partial<CaseCall> = {}): CaseCall {
  return call("POST", options, more);
}

/** It ends with a response. */
export function ends(
  attempts: number | string,
  finalStatus: number,
  more: Expectation = {},
): Expectation {
  return { attempts, finalStatus, error: null, ...more };
}

/** It ends without one. */
export function fails(
  attempts: number | string,
  error: string,
  more: Expectation = {},
): Expectation {
  return { attempts, finalStatus: null, error, ...more };
}

type Add = (
  name: string,
  origin: string,
  note: string,
  script: readonly Entry[],
  call: CaseCall,
  expect: Expectation,
) => void;

/** A group of cases, and what adds one by its strength. */
export function group(name: string): {
  readonly cases: readonly Case[];
  readonly must: Add;
  readonly should: Add;
  readonly choice: Add;
} {
  const cases: Case[] = [];
  const add =
    (strength: Case["strength"]): Add =>
    (id, origin, note, script, call, expect) =>
      cases.push({
        id: `${name}/${id}`,
        group: name,
        origin,
        strength,
        script,
        call,
        expect,
        note,
      });
  return { cases, must: add("must"), should: add("should"), choice: add("choice") };
}
