import { classOf } from "@verdict/codes";
import {
  type Declared,
  decide,
  declaredDefaults,
  type Question,
  vocabulary,
  type Word,
} from "@verdict/decide";
import { facts } from "./controls.ts";
import { readValue, writeValue } from "./fact-text.ts";

/** One thing that is otherwise, and the question with it. */
export interface Change {
  readonly says: string;
  readonly question: Question;
}

/** Where changes lead, each of them alone. */
export interface Elsewhere {
  readonly status: number;
  readonly changes: readonly Change[];
}

/** How many ways to one status are told. */
const most = 3;

/**
 * What would change a verdict: the engine is asked again with one switch, one field or the method changed at a time.
 *
 * @returns the statuses that one change leads to, successes first, each with the changes that lead there
 * @example changesOf(lostUpdate, 412)[0]?.changes[0]?.says // 'If-Match: "v2"'
 */
export function changesOf(question: Question, status: number): readonly Elsewhere[] {
  const found = new Map<number, Change[]>();
  for (const change of [...inRequest(question), ...inFacts(question)]) {
    const other = decide(change.question).status;
    if (other === status) continue;
    const before = found.get(other);
    if (before === undefined) found.set(other, [change]);
    else if (before.length < most) before.push(change);
  }
  return [...found]
    .map(([other, changes]) => ({ status: other, changes }))
    .sort((a, b) => rank(a.status) - rank(b.status));
}

/** Successes come first, for they are what is mostly wanted. */
function rank(status: number): number {
  return classOf(status)?.id === "2xx" ? status - 1000 : status;
}

function* inRequest(question: Question): Generator<Change> {
  const { request } = question;
  const { headers = {}, body } = request;
  const resource = { ...declaredDefaults, ...question.resource };
  const asked = (says: string, change: object): Change => ({
    says,
    question: { ...question, request: { ...request, ...change } },
  });
  for (const [name, value] of fieldsToTry(resource, body ?? "")) {
    const others = without(headers, name);
    if (Object.values(without(headers, name, true)).includes(value)) continue;
    yield asked(`${name}: ${value}`, { headers: { ...others, [name]: value } });
  }
  for (const name of Object.keys(headers)) {
    yield asked(`without ${name}`, { headers: without(headers, name) });
  }
  if (typeof body === "string" && body !== "") yield asked("without content", { body: null });
  else yield asked("with content", { body: "{}" });
  for (const method of resource.serverMethods) {
    if (method !== request.method) yield asked(method, { method });
  }
}

/** Fields that matter for a resource, each with a value that names what is there. */
function fieldsToTry(
  { etag, lastModified, mediaTypes, languages, rangeUnits, acceptsBody }: Required<Declared>,
  body: string,
): readonly (readonly [name: string, value: string])[] {
  const tries: readonly (readonly [string, string | null | undefined])[] = [
    ["If-Match", etag],
    ["If-None-Match", etag],
    ["If-Unmodified-Since", lastModified],
    ["If-Modified-Since", lastModified],
    ["Accept", mediaTypes[0]],
    ["Accept-Language", languages[0]],
    ["Range", rangeUnits?.includes("bytes") === true ? "bytes=0-4" : undefined],
    ["Content-Type", acceptsBody?.[0]],
    ["Content-Length", body === "" ? undefined : String(new TextEncoder().encode(body).length)],
    ["Idempotency-Key", '"a1"'],
    ["Prefer", "respond-async"],
  ];
  return tries.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, value] as const],
  );
}

function* inFacts(question: Question): Generator<Change> {
  const { resource = {}, request } = question;
  for (const [name, [, label, hint]] of facts) {
    const { kind, initial }: Word<unknown> = vocabulary[name];
    const now = resource[name] ?? initial;
    const change = (value: unknown, says: string): Change => ({
      says,
      question: { ...question, resource: { ...resource, [name]: value } },
    });
    if (typeof initial === "boolean") {
      yield change(!now, now === initial ? label : `not: ${label}`);
    } else if (name === "methods" || name === "serverMethods") {
      yield* withMethod(request.method, now as readonly string[], label, change);
    } else if (JSON.stringify(now) !== JSON.stringify(initial)) {
      const { [name]: _, ...others } = resource;
      yield { says: `without: ${label}`, question: { ...question, resource: others } };
    } else if (typeof hint === "string") {
      yield change(readValue(kind, hint), `${label}: ${hint}`);
    } else {
      for (const [value, text] of hint ?? []) yield change(value, `${label} ${text}`);
    }
  }
}

/** A list of methods with the one that is used, or without it. */
function* withMethod(
  method: string,
  now: readonly string[],
  label: string,
  change: (value: unknown, says: string) => Change,
): Generator<Change> {
  const others = now.filter((it) => it !== method);
  const value = others.length === now.length ? [...now, method] : others;
  yield change(value, `${label}: ${writeValue(vocabulary.methods.kind, value)}`);
}

/** Fields without one of a name, or with those of that name alone. */
function without(
  headers: Readonly<Record<string, string>>,
  name: string,
  only = false,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([it]) => (it.toLowerCase() === name.toLowerCase()) === only),
  );
}
