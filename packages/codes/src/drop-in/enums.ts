import {
  IM_A_TEAPOT,
  INSUFFICIENT_SPACE_ON_RESOURCE,
  METHOD_FAILURE,
  MOVED_TEMPORARILY,
  REQUEST_TOO_LONG,
  REQUEST_URI_TOO_LONG,
  REQUESTED_RANGE_NOT_SATISFIABLE,
  UNPROCESSABLE_ENTITY,
} from "./generated/legacy.ts";
import { constantOf } from "./names.ts";
import { lasting } from "./phrases.ts";

/** Keys of `http-status-codes` that the registry gives to nobody, or not any more. */
const old = {
  IM_A_TEAPOT,
  INSUFFICIENT_SPACE_ON_RESOURCE,
  METHOD_FAILURE,
  MOVED_TEMPORARILY,
  REQUEST_TOO_LONG,
  REQUEST_URI_TOO_LONG,
  REQUESTED_RANGE_NOT_SATISFIABLE,
  UNPROCESSABLE_ENTITY,
};

/** Phrases of codes that the registry has no name for: a joke, and two of a draft of WebDAV. */
const unregistered: readonly (readonly [code: number, phrase: string])[] = [
  [IM_A_TEAPOT, "I'm a teapot"],
  [INSUFFICIENT_SPACE_ON_RESOURCE, "Insufficient Space on Resource"],
  [METHOD_FAILURE, "Method Failure"],
];

/** Each code with the phrase of today. */
export function phrasesByCode(): Map<number, string> {
  return new Map([...lasting(), ...unregistered]);
}

/** What `StatusCodes` is at run time: codes by key, and keys by code, of which the last one given stays. */
export function codesByKey(): Record<string, number | string> {
  const keys = keyed();
  return Object.fromEntries([...keys, ...keys.map(([key, code]) => [code, key])]);
}

/** What `ReasonPhrases` is at run time: the phrases of today by key, old keys included. */
export function phrasesByKey(): Record<string, string> {
  const phrases = phrasesByCode();
  return Object.fromEntries(keyed().map(([key, code]) => [key, phrases.get(code) as string]));
}

function keyed(): [key: string, code: number][] {
  const today = lasting().map(([code, phrase]): [string, number] => [constantOf(phrase), code]);
  return [...Object.entries(old), ...today];
}
