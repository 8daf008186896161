import { type ClassId, classes, classOf, isStatus } from "./class.ts";
import { invalidExamples } from "./data/invalid.ts";
import {
  type Alias,
  type Confidence,
  type ContentPresence,
  type ContentRule,
  defaults,
  type FieldRule,
  type ForbiddenField,
  type Redirect,
  type Registration,
  type Repeat,
  type Sender,
  type StatusRow,
} from "./data/row.ts";
import { type RegisteredCode, rows, type StatusCode, type UnusedCode } from "./data/table.ts";
import { keyOf } from "./key.ts";
import { codeOf } from "./names.ts";
import { type Reference, reference } from "./spec.ts";

/** Everything the table says of one code, with the defaults filled in. */
export interface Status {
  readonly kind: "known";
  readonly code: number;
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** The class, or `undefined` for a number outside 100-599. */
  readonly class: ClassId | undefined;
  /** False for interim (1xx) codes. */
  readonly final: boolean;
  /** The verdict in one sentence. */
  readonly line: string;
  readonly spec: Reference;
  readonly registration: Registration;
  readonly expires?: string;
  readonly obsolete?: { readonly since: string; readonly by: string };
  /** Who gave the number its meaning. */
  readonly by: string;
  readonly standing?: string;
  readonly confidence: Confidence;
  readonly onTheWire: boolean;
  readonly senders: readonly Sender[];
  readonly content: ContentPresence;
  readonly contentAllowed: boolean;
  readonly heuristicallyCacheable: boolean;
  readonly storable: string;
  readonly fields: readonly FieldRule[];
  readonly forbidden: readonly ForbiddenField[];
  readonly says: readonly ContentRule[];
  readonly requestFields: readonly string[];
  readonly methods: string;
  readonly versions: string;
  readonly repeat: Repeat;
  readonly redirect?: Redirect;
  readonly confusedWith: readonly number[];
  /** The code whose meaning a client falls back to when it does not know this one (RFC 9110 15). */
  readonly treatAs: number;
  readonly seeds: readonly number[];
  readonly seedsImplied: readonly number[];
}

/** A code in 100-599 that the table does not hold: it means what its class means (RFC 9110 15). */
export interface UnknownStatus extends Omit<Status, "kind"> {
  readonly kind: "unknown";
}

/** A number outside 100-599: no status at all (RFC 9110 15). */
export interface NotAStatus {
  readonly kind: "invalid";
  readonly code: number;
  readonly name: string;
  readonly class: undefined;
  readonly line: string;
  /** What a client that receives it should treat it as. */
  readonly treatAs: number;
  /** What to send in its place. */
  readonly instead: { readonly code?: number; readonly text: string };
  readonly spec: Reference;
  readonly seeds: readonly number[];
}

/** What {@link status} knows of a number. */
export type AnyStatus = Status | UnknownStatus | NotAStatus;

/** A known status whose code and name are literal types. */
export type StatusOf<Code extends StatusCode> = Status & {
  readonly code: Code;
  readonly name: (typeof rows)[Code]["name"];
};

const table = new Map<number, Status>();
for (const [code, row] of Object.entries(rows)) table.set(Number(code), fill(Number(code), row));

/** Every status of the table in numerical order, registered or not. */
export const statuses: readonly Status[] = [...table.values()].sort((a, b) => a.code - b.code);

let byAlias: ReadonlyMap<string, Status> | undefined;

/**
 * What is known of a status, by number or by name.
 *
 * A number in 100-599 that nobody registered gets the meaning of its class, as RFC 9110 15 tells clients
 * (`kind: "unknown"`); a number outside that range is explained with what to send instead (`kind: "invalid"`). A name
 * is found in any spelling and under its old forms.
 *
 * @param what a code, a name (`"not found"`, `"NOT_FOUND"`, `"Payload Too Large"`) or both (`"404 Not Found"`)
 * @returns `undefined` for a name that no code has or had, for a number that is not an integer, and for a string whose
 *   number the table does not hold
 * @example status(404).name // "Not Found"
 * @example status("payload too large")?.code // 413
 * @example status(471).treatAs // 400
 */
export function status<Code extends StatusCode>(what: Code): StatusOf<Code>;
export function status(what: string): Status | undefined;
export function status(what: number): AnyStatus | undefined;
export function status(what: number | string): AnyStatus | undefined {
  if (typeof what === "string") return named(what);
  if (!Number.isInteger(what)) return undefined;
  return table.get(what) ?? (isStatus(what) ? unknown(what) : invalid(what));
}

/**
 * Whether the IANA registry holds a code under a name of its own: temporary and obsolete ones included, `(Unused)`
 * ones not.
 *
 * @example isRegistered(499) // false
 */
export function isRegistered(code: number): code is Exclude<RegisteredCode, UnusedCode> {
  const { registration } = table.get(code) ?? {};
  return registration?.startsWith("iana") === true && registration !== "iana-unused";
}

/**
 * The words to put beside a code, in a status line or as a title: its name, or for a code that the registry keeps as
 * `(Unused)` what it was once called.
 *
 * @returns `undefined` for a number that the table does not hold (RFC 9110 15.1)
 * @example phraseOf(418) // "I'm a teapot"
 */
export function phraseOf(code: number): string | undefined {
  const it = table.get(code);
  return it?.registration === "iana-unused" ? (it.aliases[0]?.name ?? it.name) : it?.name;
}

function named(what: string): Status | undefined {
  const number = /^\s*(\d{3}(?!\d)|0+\s*$)/.exec(what)?.[1];
  const code = number === undefined ? codeOf(what) : Number(number);
  if (code !== undefined) return table.get(code);
  byAlias ??= new Map(aliases());
  return byAlias.get(keyOf(what));
}

/** Every alias with its status; those of registered codes come last, so that they win. */
function aliases(): [key: string, it: Status][] {
  const registeredLast = [...statuses].sort((a, b) => rank(a) - rank(b));
  return registeredLast.flatMap((it) =>
    it.aliases.map(({ name }): [string, Status] => [keyOf(name), it]),
  );
}

function rank(it: Status): number {
  return it.registration.startsWith("iana") ? 1 : 0;
}

function fill(code: number, row: StatusRow): Status {
  const content = row.content ?? defaults.content;
  return {
    kind: "known",
    code,
    name: row.name,
    aliases: row.aliases ?? [],
    class: classOf(code)?.id,
    final: classOf(code) !== classes[1],
    line: row.line,
    spec: reference(row.spec),
    registration: row.registration ?? defaults.registration,
    ...(row.expires === undefined ? {} : { expires: row.expires }),
    ...(row.obsolete === undefined ? {} : { obsolete: row.obsolete }),
    by: row.by ?? defaults.by,
    ...(row.standing === undefined ? {} : { standing: row.standing }),
    confidence: row.confidence,
    onTheWire: row.onTheWire ?? defaults.onTheWire,
    senders: row.senders,
    content,
    contentAllowed: content === "allowed" || content === "expected",
    heuristicallyCacheable: row.heuristicallyCacheable ?? defaults.heuristicallyCacheable,
    storable: row.storable ?? defaults.storable,
    fields: row.fields ?? [],
    forbidden: row.forbidden ?? [],
    says: row.says ?? [],
    requestFields: row.requestFields ?? [],
    methods: row.methods ?? defaults.methods,
    versions: row.versions ?? defaults.versions,
    repeat: row.repeat ?? defaults.repeat,
    ...(row.redirect === undefined ? {} : { redirect: row.redirect }),
    confusedWith: row.confusedWith ?? [],
    treatAs: fallback(code),
    seeds: row.seeds ?? [],
    seedsImplied: row.seedsImplied ?? [],
  };
}

/** The x00 of the class; 500 outside 100-599 (RFC 9110 15). */
function fallback(code: number): number {
  return isStatus(code) ? Math.floor(code / 100) * 100 : 500;
}

function unknown(code: number): UnknownStatus {
  const base = table.get(fallback(code)) as Status;
  const { name, id } = classOf(code) as (typeof classes)[1];
  return {
    ...base,
    kind: "unknown",
    code,
    name: `Unregistered ${name}`,
    aliases: [],
    line: `Nobody registered ${code}; a client treats it like any other ${id}, as ${base.code} ${base.name}.`,
    spec: reference({ doc: "RFC 9110", section: "15" }),
    registration: "vendor",
    by: "nobody known",
    standing: "not registered",
    // What 200 or 400 owe their readers is not owed by a number that nobody defined.
    content: base.contentAllowed ? "allowed" : base.content,
    fields: [],
    says: [],
    requestFields: [],
    methods: defaults.methods,
    heuristicallyCacheable: false,
    confusedWith: [base.code],
    seeds: [],
    seedsImplied: [],
  };
}

function invalid(code: number): NotAStatus {
  const example = invalidExamples[code];
  const alternative = example === undefined ? undefined : table.get(example.instead);
  return {
    kind: "invalid",
    code,
    name: "Not a status code",
    class: undefined,
    line: `${code} is no HTTP status: the range is 100-599, and a client that receives it should treat it as a 5xx, so it would be retried like an outage.`,
    treatAs: fallback(code),
    instead: {
      ...(alternative === undefined ? {} : { code: alternative.code }),
      text:
        alternative === undefined
          ? "Send the registered code that fits best and put your own meaning into a problem type (RFC 9457)."
          : `For ${example?.use}, send ${alternative.code} ${alternative.name} and put your own meaning into a problem type (RFC 9457).`,
    },
    spec: reference({ doc: "RFC 9110", section: "15" }),
    seeds: example?.seeds ?? [],
  };
}
