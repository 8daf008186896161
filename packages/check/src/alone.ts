import { tell } from "./check.ts";
import { Content } from "./content.ts";
import type { Exchange, Request, Response } from "./exchange.ts";
import { Fields } from "./fields.ts";
import type { Finding } from "./finding.ts";
import { octetsOf } from "./locate.ts";
import type { Found, Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/**
 * What is wrong with a response by itself, whatever it answers: a rule says what it would say to every request.
 *
 * @param at its place among several
 * @example
 * checkAlone(exchange.response).map((it) => it.rule); // ["missing-allow"]
 */
export function checkAlone(response: Response, at = 0): Finding[] {
  const exchanges = possible(response);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { statuses, field, asked } = rule;
    if (asked !== undefined || statuses?.(response.status) === false) continue;
    if (field !== undefined && !response.fields.has(field)) continue;
    tell(rule, certain(rule, exchanges), at, findings);
  }
  return findings.map((it) => {
    const octets = octetsOf(it.where, response);
    return octets === undefined ? it : { ...it, where: { ...it.where, octets } };
  });
}

/** What a rule finds in the response in each exchange, in the same words. */
function certain({ find }: Rule, exchanges: readonly Exchange[]): readonly Found[] {
  let some: readonly Found[] | undefined;
  for (const exchange of exchanges) {
    const found = find(exchange) ?? [];
    const own = [found].flat().filter((it) => it.part !== "request");
    some = some === undefined ? own : some.filter((it) => own.some((other) => isSame(it, other)));
    if (some.length === 0) return [];
  }
  return some ?? [];
}

function isSame(a: Found, b: Found): boolean {
  return (
    a.message === b.message &&
    a.fix === b.fix &&
    a.field === b.field &&
    a.severity === b.severity &&
    a.expected === b.expected
  );
}

/** Methods that rules tell apart, and one that nobody knows. */
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "VERDICT"];

/** Those to which a response has no content. */
const bare = ["HEAD", "CONNECT"];

/** The response as an answer to requests that differ in all that rules look at. */
function possible(response: Response): readonly Exchange[] {
  const hasContent = (response.content?.length ?? 0) > 0;
  const requests = [...methods, ...(hasContent ? [] : bare)].flatMap((it): Request[] => [
    plain(it),
    { ...plain(it), version: "2", scheme: "https" },
    full(it, response),
  ]);
  return requests.map((request) => ({ request, response }));
}

function plain(method: string): Request {
  return {
    method,
    target: "/verdict-unknown",
    version: "1.1",
    scheme: "http",
    fields: new Fields([["Host", "unknown.example"]]),
    content: undefined,
  };
}

/** One that has what the plain one has not: conditions that the response meets, preferences, and content. */
function full(method: string, { fields }: Response): Request {
  const known = (name: string, otherwise: string): string => fields.get(name) ?? otherwise;
  const date = "Tue, 10 Mar 2026 09:00:00 GMT";
  return {
    method,
    target: "/verdict-unknown/graphql?callback=unknown",
    version: "1.0",
    scheme: "https",
    fields: new Fields([
      ["Host", "unknown.example"],
      ["Accept", known("content-type", "application/json")],
      ["Accept-Encoding", known("content-encoding", "gzip")],
      ["Accept-Language", known("content-language", "en")],
      ["Authorization", "Bearer unknown"],
      ["Cookie", "unknown=1"],
      ["If-None-Match", known("etag", "*")],
      ["If-Match", known("etag", "*")],
      ["If-Modified-Since", known("last-modified", date)],
      ["If-Unmodified-Since", known("last-modified", date)],
      ["Range", "bytes=0-"],
      ["If-Range", known("etag", date)],
      ["Origin", "https://other.example"],
      ["Access-Control-Request-Method", "PUT"],
      ["Connection", "upgrade"],
      ["Upgrade", known("upgrade", "websocket")],
      ["Expect", "100-continue"],
      ["TE", "trailers"],
      ["Prefer", "return=minimal"],
      ["Content-Type", "application/json"],
      ["Content-Length", "2"],
    ]),
    content: new Content("{}"),
  };
}
