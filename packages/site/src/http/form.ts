import { parseAccept, preferredMediaTypes } from "@verdict/fields";
import type { Suffix } from "./target.ts";

/** The forms that a page comes in. */
export type Form = "html" | "text" | "markdown" | "json";

/** The media type of each form. */
export const mediaTypes: Readonly<Record<Form, string>> = {
  html: "text/html",
  text: "text/plain",
  markdown: "text/markdown",
  json: "application/json",
};

/** The form of each suffix. */
export const suffixForms: Readonly<Record<Suffix, Form>> = {
  html: "html",
  txt: "text",
  md: "markdown",
  json: "json",
};

const all: readonly Form[] = ["html", "text", "markdown", "json"];
const terminals = /^(?:curl|wget|httpie|xh|curlie|powershell)\b/i;

/** Whether a program of the command line asks, by its User-Agent. */
export function isTerminal(agent: string): boolean {
  return terminals.test(agent);
}

/** What a request says about the form it wants. */
export interface Wish {
  readonly accept?: string | undefined;
  readonly agent?: string | undefined;
  /** The form where any will do. */
  readonly first?: Form | undefined;
}

/**
 * The form of a response (RFC 9110 12.1): the one that Accept wants most, HTML before text where both are as good, and
 * the other way round for tools of the command line, which say "*" and mean text.
 *
 * @returns `undefined` if Accept takes none of them
 */
export function negotiate({ accept, agent = "", first }: Wish): Form | undefined {
  const usual: readonly Form[] = isTerminal(agent) ? ["text", "html", "markdown", "json"] : all;
  const order = first === undefined ? usual : [first, ...usual.filter((it) => it !== first)];
  // An Accept that cannot be read says nothing, so the server may choose (RFC 9110 12.5.1).
  const wanted = accept === undefined ? undefined : parseAccept(accept);
  const [best] = preferredMediaTypes(
    wanted,
    order.map((form) => mediaTypes[form]),
  );
  return order.find((form) => mediaTypes[form] === best);
}

/** The form of an error: the one wanted; where none is acceptable JSON, which any program can read (RFC 9457). */
export function negotiateError({ accept, agent, first }: Wish): Form {
  const wanted = accept === undefined ? undefined : parseAccept(accept);
  const problem = preferredMediaTypes(wanted, ["application/problem+json"]).length > 0;
  const asked = accept?.includes("problem+json") === true && problem;
  return asked ? "json" : (negotiate({ accept, agent, first }) ?? "json");
}
