import { isInformational, isSuccess } from "./class.ts";
import type {
  ContentPresence,
  ContentRule,
  FieldRule,
  ForbiddenField,
  Repeat,
} from "./data/row.ts";
import { isIdempotent } from "./method.ts";
import { methodAfter } from "./redirect.ts";
import { type AnyStatus, type Status, status } from "./status.ts";

/** What whoever sends a status owes its reader. */
export interface ServerAdvice {
  /** Whether there is content, given the method (RFC 9110 6.4.1). */
  readonly content: ContentPresence;
  readonly must: readonly FieldRule[];
  readonly should: readonly FieldRule[];
  readonly may: readonly FieldRule[];
  readonly mustNot: readonly ForbiddenField[];
  readonly shouldNot: readonly ForbiddenField[];
  readonly says: readonly ContentRule[];
}

/** What whoever receives a status does next. */
export interface ClientAdvice {
  /** Whether this very request may be sent again without a person, given its method. */
  readonly mayRepeat: boolean;
  readonly repeat: Repeat;
  /** The method of the request that follows the redirect; absent when nothing is followed. */
  readonly redirectMethod?: string;
  readonly permanent?: boolean;
  readonly heuristicallyCacheable: boolean;
  readonly storable: string;
  /** The code whose meaning a client that does not know this one falls back to. */
  readonly treatAs: number;
}

/** What a person who meets a status should know first. */
export interface ReaderAdvice {
  readonly line: string;
  /** Whose number it is. */
  readonly whose: string;
  /** How sure the table is, in words. */
  readonly sure: string;
  /** What it is easily taken for. */
  readonly confusedWith: readonly number[];
}

/**
 * What the sender of a status owes: fields by level, fields that must not be there, and whether content may follow.
 *
 * @param code any number in 100-599; one that nobody registered owes nothing of its own
 * @param request the method it answers: HEAD never has content, nor has a 2xx to CONNECT (RFC 9110 9.3.2, 9.3.6)
 * @returns `undefined` for a number outside 100-599 that the table does not hold
 * @example forServer(405)?.must // [{ name: "Allow", level: "MUST", cite: "RFC 9110 15.5.6" }]
 */
export function forServer(
  code: number,
  request: { readonly method?: string } = {},
): ServerAdvice | undefined {
  const it = status(code);
  if (!isDescribed(it)) return undefined;
  const at = (level: FieldRule["level"]): FieldRule[] => it.fields.filter((f) => f.level === level);
  return {
    content: withoutContent(code, request.method) ? "none-by-framing" : it.content,
    must: at("MUST"),
    should: at("SHOULD"),
    may: at("MAY"),
    mustNot: it.forbidden.filter((f) => f.level === "MUST NOT"),
    shouldNot: it.forbidden.filter((f) => f.level === "SHOULD NOT"),
    says: it.says,
  };
}

/**
 * What the receiver of a status does next: repeat it, follow it, store it.
 *
 * @param request the method that was sent, `GET` by default, and whether an Idempotency-Key (or the caller's word)
 *   guarantees that a repeat does nothing twice
 * @example forClient(503, { method: "POST" }).mayRepeat // false
 * @example forClient(302, { method: "POST" }).redirectMethod // "GET"
 */
export function forClient(
  code: number,
  request: { readonly method?: string; readonly keyed?: boolean } = {},
): ClientAdvice {
  const method = request.method ?? "GET";
  const it = status(code);
  const known = isDescribed(it) ? it : (status(it?.treatAs ?? 500) as Status);
  const redirectMethod = methodAfter(known.code, method);
  return {
    mayRepeat: mayRepeat(known.repeat, request.keyed === true || isIdempotent(method)),
    repeat: known.repeat,
    ...(redirectMethod === undefined
      ? {}
      : { redirectMethod, permanent: known.redirect?.permanent ?? false }),
    heuristicallyCacheable: known.heuristicallyCacheable,
    storable: known.storable,
    treatAs: known.treatAs,
  };
}

/**
 * What a person who meets a status should know first.
 *
 * @example forReader(499)?.whose // "nginx"
 */
export function forReader(code: number): ReaderAdvice | undefined {
  const it = status(code);
  if (it === undefined) return undefined;
  if (!isDescribed(it)) {
    return { line: it.line, whose: "nobody", sure: sureness.spec, confusedWith: [] };
  }
  return {
    line: it.line,
    whose: it.by,
    sure: sureness[it.confidence],
    confusedWith: it.confusedWith,
  };
}

/** How sure a row is, in words. */
const sureness = {
  spec: "read in the specification",
  "vendor-doc": "read in the vendor's documentation",
  "source-code": "read in the source code",
  draft: "read in an Internet-Draft",
  secondary: "only seen in third-party lists or older pages; check before relying on it",
  folklore: "no primary source exists",
} as const;

function isDescribed(it: AnyStatus | undefined): it is Exclude<AnyStatus, { kind: "invalid" }> {
  return it !== undefined && it.kind !== "invalid";
}

function withoutContent(code: number, method: string | undefined): boolean {
  return isInformational(code) || method === "HEAD" || (method === "CONNECT" && isSuccess(code));
}

function mayRepeat({ advice }: Repeat, guaranteed: boolean): boolean {
  return advice === "always" || (advice === "idempotent" && guaranteed);
}
