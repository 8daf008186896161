/**
 * Takes the place of the package `statuses` (2.0), on the facts of this one.
 *
 * @module
 */
import {
  BAD_GATEWAY,
  FOUND,
  GATEWAY_TIMEOUT,
  IM_A_TEAPOT,
  MOVED_PERMANENTLY,
  MULTIPLE_CHOICES,
  NO_CONTENT,
  NOT_MODIFIED,
  PERMANENT_REDIRECT,
  RESET_CONTENT,
  SEE_OTHER,
  SERVICE_UNAVAILABLE,
  TEMPORARY_REDIRECT,
  USE_PROXY,
} from "../generated/constants.ts";
import { former } from "../generated/names.ts";
import { BANDWIDTH_LIMIT_EXCEEDED } from "./generated/unofficial.ts";
import { pairs } from "./names.ts";
import { lasting } from "./phrases.ts";

/** What the function gives for a string: a phrase for digits, a number for a phrase. */
type ResultOf<Text extends string> = Text extends `${number}`
  ? string
  : string extends Text
    ? string | number
    : Text extends `${Digit}${string}`
      ? string | number
      : number;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

interface Statuses {
  (code: number): string;
  <Text extends string>(code: Text): ResultOf<Text>;
  // The tables may be written to, and the function reads what was written.
  message: { [code: number]: string | undefined };
  code: { [phrase: string]: number | undefined };
  codes: number[];
  redirect: Flags;
  empty: Flags;
  retry: Flags;
}

interface Flags {
  [code: number]: boolean | undefined;
}

/** Phrases by code. */
export const message: Statuses["message"] = /* @__PURE__ */ Object.fromEntries(phrases());

/** Codes by phrase in lower case, those of earlier RFCs included. */
export const code: Statuses["code"] = /* @__PURE__ */ codesByPhrase();

/** Every code, in numerical order. */
export const codes: Statuses["codes"] = /* @__PURE__ */ listed();

/** Whether a code is a redirect. */
export const redirect: Statuses["redirect"] = /* @__PURE__ */ flags([
  MULTIPLE_CHOICES,
  MOVED_PERMANENTLY,
  FOUND,
  SEE_OTHER,
  USE_PROXY,
  TEMPORARY_REDIRECT,
  PERMANENT_REDIRECT,
]);

/** Whether a response with this code has no content (RFC 9110 15.3.5, 15.3.6, 15.4.5). */
export const empty: Statuses["empty"] = /* @__PURE__ */ flags([
  NO_CONTENT,
  RESET_CONTENT,
  NOT_MODIFIED,
]);

/** Whether a gateway had trouble that may pass: `repeatKind()` of `@verdict/codes` knows more. */
export const retry: Statuses["retry"] = /* @__PURE__ */ flags([
  BAD_GATEWAY,
  SERVICE_UNAVAILABLE,
  GATEWAY_TIMEOUT,
]);

/**
 * The phrase of a code, or the code of a phrase in any case; a string that begins with digits is a code.
 *
 * @throws Error for a code or a phrase that nobody has
 * @throws TypeError for what is neither a number nor a string
 * @example status(404) // "Not Found"
 * @example status("payload too large") // 413
 */
const status: Statuses = /* @__PURE__ */ Object.assign(
  function status(code: unknown) {
    if (typeof code === "number") return phraseOf(code);
    if (typeof code !== "string") throw new TypeError("code must be a number or string");
    const digits = Number.parseInt(code, 10);
    return Number.isNaN(digits) ? codeOf(code) : phraseOf(digits);
  } as Statuses,
  { message, code, codes, redirect, empty, retry },
);

declare namespace status {
  type Result<Text extends string> = ResultOf<Text>;
}

export { status as default, status as "module.exports" };

function phraseOf(number: number): string | undefined {
  if (!Object.hasOwn(status.message, number)) throw new Error(`invalid status code: ${number}`);
  return status.message[number];
}

function codeOf(phrase: string): number | undefined {
  const key = phrase.toLowerCase();
  if (!Object.hasOwn(status.code, key)) throw new Error(`invalid status message: "${phrase}"`);
  return status.code[key];
}

/** The names of the registry, and two that it never had and Node has; the joke as RFC 7168 2.3.3 spells it. */
function phrases(): (readonly [code: number, phrase: string])[] {
  return [
    ...lasting(),
    [IM_A_TEAPOT, "I'm a Teapot"],
    [BANDWIDTH_LIMIT_EXCEEDED, "Bandwidth Limit Exceeded"],
  ];
}

function listed(): number[] {
  return phrases()
    .map(([it]) => it)
    .sort((a, b) => a - b);
}

function codesByPhrase(): Statuses["code"] {
  const all = [...pairs(former), ...phrases()];
  return Object.fromEntries(all.map(([it, phrase]) => [phrase.toLowerCase(), it]));
}

function flags(list: readonly number[]): Flags {
  return Object.fromEntries(list.map((it) => [it, true]));
}
