import { codeOf, keyOf, nameOf, status } from "@verdict/codes";
import { constants } from "../data/constants.ts";
import { own } from "../words/own.ts";
import { distance } from "../words/typo.ts";
import { type Found, hits } from "./found.ts";
import type { Query } from "./query.ts";

/** What stands before the name in some language: `http.Status`, `HttpStatus.`, `SC_`, `HTTP_404_`, `StatusCode::`. */
const qualified =
  /^(?:[a-z_$][\w$]*(?:\.|::|->|\\))+|^:(?=[a-z_]+$)|^(?:status|http|https|sc|rest|ngx)_(?=[a-z0-9_]+$)|^(?:http)?status(?=[A-Z]\w+$)|^(?:http)?(?:response|exception)?(?=\d{3})|^http(?:response|exception|error)(?=[A-Z]\w+$)/i;

const wrapped = /^(?:http)?(?:status(?:codes?)?|response|sc|error|exception)+(?=[A-Z_\d])/i;

/**
 * A name from a program: `http.StatusTeapot`, `HttpStatus.NOT_FOUND`, `status.HTTP_404_NOT_FOUND`,
 * `StatusCodes.Status409Conflict`, `StatusCode::NOT_FOUND`, `:unprocessable_entity`, `HttpResponseNotAllowed`.
 */
export function byConstant({ text }: Query): Found | undefined {
  const word = text.replace(/\(\)?;?$|;$/g, "");
  if (/\s/.test(word) || word.length < 3 || word.length > 80) return undefined;
  const isConstant =
    qualified.test(word) ||
    /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(word) ||
    /^[A-Z][a-z]+(?:[A-Z][a-z']*)+/.test(word);
  if (!isConstant) return undefined;
  const code = codeIn(word);
  if (code !== undefined)
    return { results: hits([code], `${word} is ${code} ${nameOf(code)}`), page: `/${code}` };
  // An enum of statuses that has no such member: better no answer than a wrong one.
  if (
    /^(?:http|status|statuscodes?|httpstatus(?:codes?)?|response|codes)(?:\.|::)(?:Status)?[A-Z]/i.test(
      word,
    )
  ) {
    return { results: [] };
  }
  return undefined;
}

function codeIn(word: string): number | undefined {
  const last =
    word
      .split(/\.|::|->|\\/)
      .pop()
      ?.replace(/^:/, "") ?? word;
  const digits = /(?:^|[^\d])([1-5]\d\d)(?!\d)/.exec(last)?.[1];
  if (digits !== undefined && status(Number(digits))?.kind === "known") return Number(digits);
  for (const name of forms(last)) {
    const code = own(constants, keyOf(name)) ?? codeOf(name) ?? status(name)?.code;
    if (code !== undefined) return code;
  }
  return nearly(last);
}

/** The name with what languages put around it taken off, step by step. */
function forms(name: string): string[] {
  const out = [name];
  let rest = name;
  for (let i = 0; i < 3; i++) {
    const next = rest
      .replace(wrapped, "")
      .replace(/^(?:HTTP|STATUS|SC|NGX|REST|E|k)_/i, "")
      .replace(/^Http(?=[A-Z])/, "")
      .replace(/(?:Http)?(?:Exception|Error|Response|Result|Status)$/, "");
    if (next === rest || next === "") break;
    rest = next;
    out.push(rest);
  }
  return out;
}

/** One slip is forgiven in a long name. */
function nearly(last: string): number | undefined {
  for (const name of forms(last)) {
    const key = keyOf(name);
    if (key.length < 8) continue;
    for (const known of allKeys()) {
      if (distance(key, known.key, 1) <= 1) return known.code;
    }
  }
  return undefined;
}

let keys: { key: string; code: number }[] | undefined;

function allKeys(): readonly { key: string; code: number }[] {
  if (keys === undefined) {
    keys = [];
    for (let code = 100; code <= 599; code++) {
      const name = nameOf(code);
      if (name !== undefined && !name.startsWith("(")) keys.push({ key: keyOf(name), code });
    }
  }
  return keys;
}
