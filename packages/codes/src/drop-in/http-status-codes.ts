/**
 * Takes the place of the package `http-status-codes` (2.3), on the facts of this one.
 *
 * @module
 */
import { former } from "../generated/names.ts";
import { phrasesByCode } from "./enums.ts";
import { ReasonPhrases, StatusCodes } from "./generated/http-status-codes.ts";
import * as legacy from "./generated/legacy.ts";
import { pairs } from "./names.ts";

export * from "./generated/legacy.ts";
export { ReasonPhrases, StatusCodes };

const phrases = /* @__PURE__ */ phrasesByCode();
const codes = /* @__PURE__ */ codesByPhrase();

/**
 * The phrase of a status code, the one of today (RFC 9110).
 *
 * @throws Error for a code that is not known
 * @example getReasonPhrase(413) // "Content Too Large"
 */
export function getReasonPhrase(statusCode: number | string): string {
  const key = statusCode.toString();
  const phrase = String(Number(key)) === key ? phrases.get(Number(key)) : undefined;
  if (phrase === undefined) throw new Error(`Status code does not exist: ${statusCode}`);
  return phrase;
}

/**
 * The status code with this phrase: one of today, or one that an earlier RFC or the package had.
 *
 * @throws Error for a phrase that is not known, in this spelling
 * @example getStatusCode("Content Too Large") // 413
 * @example getStatusCode("Request Entity Too Large") // 413
 */
export function getStatusCode(reasonPhrase: string): number {
  const code = codes.get(reasonPhrase);
  if (code === undefined) throw new Error(`Reason phrase does not exist: ${reasonPhrase}`);
  return code;
}

/** @deprecated Use {@link getReasonPhrase}. */
export const getStatusText: typeof getReasonPhrase = getReasonPhrase;

type Legacy = { readonly [Key in keyof typeof legacy]: number };

/**
 * The default export: the constants with two functions, as bundlers and compilers have it, and all the rest, as Node
 * has it, where the default of a CommonJS package is the whole of it.
 */
interface Whole extends Legacy {
  getStatusCode: typeof getStatusCode;
  getStatusText: typeof getReasonPhrase;
  getReasonPhrase: typeof getReasonPhrase;
  StatusCodes: typeof StatusCodes;
  ReasonPhrases: typeof ReasonPhrases;
  default: Whole;
}

const all: Whole = /* @__PURE__ */ whole();
export default all;

function whole(): Whole {
  const functions = { getStatusCode, getStatusText, getReasonPhrase };
  const it = { ...legacy, ...functions, StatusCodes, ReasonPhrases } as Whole;
  it.default = it;
  return it;
}

function codesByPhrase(): Map<string, number> {
  const own = ["Non Authoritative Information", legacy.NON_AUTHORITATIVE_INFORMATION] as const;
  const before = [...pairs(former)].map(([code, phrase]) => [phrase, code] as const);
  const today = [...phrases].map(([code, phrase]) => [phrase, code] as const);
  return new Map([own, ...before, ...today]);
}
