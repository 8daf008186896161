import {
  isIdempotent,
  isRefusal,
  isStatus,
  isSuccess,
  method as methodFacts,
} from "@verdict/codes";
import { advice } from "../data/advice.ts";
import type { Exchange } from "../data/exchanges/exchange.ts";
import { exchanges } from "../data/exchanges.ts";
import type { Described } from "../pages/words.ts";

/** A field as it is written. */
export type Field = readonly [name: string, value: string];

/** What there is to write code for: the smallest exchange that ends in a status, and what its facts ask of both sides. */
export interface Case {
  readonly it: Described;
  /** Whether anybody should send it: not what is only received from those who made it up. */
  readonly sendable: boolean;
  readonly method: string;
  /** The path with its query, `/items/8`. */
  readonly target: string;
  /** The path alone. */
  readonly path: string;
  /** What the request says, its framing left to whoever sends it. */
  readonly asks: readonly Field[];
  readonly asksType?: string;
  readonly asksContent?: string;
  /** What the response says, its framing left to whoever sends it. */
  readonly says: readonly Field[];
  readonly type?: string;
  readonly content?: string;
  /** Whether the response has fields for this connection alone (RFC 9110 7.6.1), which many frameworks do not let through. */
  readonly hopByHop: boolean;
  /** What the receiver does, as a sentence. */
  readonly act: string;
  readonly next: Next;
}

/**
 * What a client does with the response.
 *
 * - `read`: it is what was wanted
 * - `follow`: it leads elsewhere, and clients follow it on their own
 * - `again`: the same request may be sent again
 * - `mend`: somebody has to change something first, or to choose
 */
export type Next = "read" | "follow" | "again" | "mend";

/** What the one who sends a message says about its framing and its connection without being told. */
const framing =
  /^(?:Connection|Content-Length|Date|Expect|Host|Transfer-Encoding|Upgrade|Sec-WebSocket-.*)$/i;

/** What is asked for where nothing else is known. */
const anywhere: Exchange = { method: "GET", target: "/items/7" };

/** Whether it is a number that somebody made up and sends. */
function isReceived(it: Described): boolean {
  return it.kind === "known" && it.registration === "vendor" && isStatus(it.code);
}

/** Fields that only one at the edge of a network adds. */
const edge = /^(?:Early-Data|Cookie)$/i;

/**
 * The case of a status; `undefined` for what nobody sends: a number of logs alone, one without an exchange, an interim
 * response, and what only a proxy has to say.
 */
export function caseOf(it: Described): Case | undefined {
  const own = exchanges[it.code];
  const row = own ?? (isReceived(it) ? anywhere : undefined);
  const bySome = it.senders.some((sender) => sender !== "proxy" && sender !== "client-log-only");
  if (row === undefined || !it.onTheWire || !it.final || !bySome) return undefined;
  const asked = (row.fields ?? []).map(fieldOf);
  const said = (row.answer ?? []).map(fieldOf).filter(([name, value]) => !isClose(name, value));
  const { pathname, search } = new URL(row.target, "http://api.example");
  const hasContent = it.contentAllowed && row.answerContent !== undefined;
  return {
    it,
    sendable: own !== undefined,
    method: methodFacts(row.method) === undefined ? "GET" : row.method,
    // What is too long to be shown is not for repeating.
    target: row.target.includes("…") ? pathname : pathname + search,
    path: pathname,
    asks: asked.filter(
      ([name, value]) =>
        !framing.test(name) && !edge.test(name) && !isType(name) && !value.includes("…"),
    ),
    ...(row.content === undefined
      ? {}
      : { asksContent: row.content, ...typeIn(asked, "asksType") }),
    says: said.filter(([name]) => !isType(name)),
    ...(hasContent ? { content: row.answerContent, ...typeIn(said, "type") } : {}),
    hopByHop: said.some(([name]) => /^(?:Connection|Upgrade)$/i.test(name)),
    act: advice[it.code]?.act ?? "",
    next: nextOf(it, row.method),
  };
}

function nextOf(it: Described, method: string): Next {
  if (it.redirect?.fetchFollows === true) return "follow";
  if (isSuccess(it.code)) return "read";
  const { advice: word } = it.repeat;
  const repeats = word === "always" || (word === "idempotent" && isIdempotent(method));
  return isRefusal(it.code) && repeats ? "again" : "mend";
}

function fieldOf(line: string): Field {
  const at = line.indexOf(":");
  return [line.slice(0, at), line.slice(at + 1).trim()];
}

function isType(name: string): boolean {
  return name.toLowerCase() === "content-type";
}

function isClose(name: string, value: string): boolean {
  return name.toLowerCase() === "connection" && value === "close";
}

function typeIn<Key extends string>(fields: readonly Field[], key: Key) {
  const type = fields.find(([name]) => isType(name))?.[1];
  return type === undefined ? {} : ({ [key]: type } as Readonly<Record<Key, string>>);
}

/** The JSON of a content that is an object; `undefined` for anything else. */
export function jsonOf(
  type: string | undefined,
  content: string | undefined,
): Readonly<Record<string, unknown>> | undefined {
  if (content === undefined || type === undefined || !/[/+]json$/.test(type)) return undefined;
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
