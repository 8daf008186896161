import { isSafe } from "@verdict/codes";
import type { Exchange } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { locationOf } from "../location/target.ts";
import { isWhole, uriOfExchange } from "./state.ts";

/** What people write to try. */
const words =
  /(?:does|do|should|must)[-_]?not[-_]?exist|no[-_]?such|non[-_]?exist|missing|random|unknown|not[-_]?found|probe/i;

/** Whether a path looks as if somebody had made it up to see what happens. */
function isMadeUp(target: string): boolean {
  const segments = target.split("?", 1)[0]?.split("/") ?? [];
  return segments.some((it, i) => {
    if (words.test(it)) return true;
    // Before the last one stands what has others below it.
    if (i < segments.length - 1) return false;
    if (!/^[0-9a-z_-]{8,}$/i.test(it) || !/[a-z]/i.test(it) || !/\d/.test(it)) return false;
    const turns = it.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
    // Letters and digits by turns, or no word among the letters.
    return turns >= 4 || !/[aeiou][a-z]{0,2}[aeiou]/i.test(it.replace(/[\d_-]/g, ""));
  });
}

/** Whether something before led to it, or made it. */
function isNamedBefore(exchanges: readonly Exchange[], at: number): boolean {
  const { request } = exchanges[at] as Exchange;
  const uri = uriOfExchange(exchanges[at] as Exchange);
  return exchanges.slice(0, at).some((it) => {
    if (!isSafe(it.request.method) && uriOfExchange(it) === uri) return true;
    const { fields, content } = it.response;
    return (
      ["location", "content-location"].some((name) => {
        const named = fields.all(name)[0];
        return named !== undefined && locationOf(it.request, named) === uri;
      }) ||
      (content?.text.includes(request.target) ?? false)
    );
  });
}

export const seqCatchAll200: SequenceRule = {
  id: "seq-catch-all-200",
  severity: "warning",
  cite: "RFC 9110 15.5.5",
  title: "A 200 for whatever is asked",
  across: true,
  findIn: (exchanges) => {
    for (const [at, one] of exchanges.entries()) {
      const { content } = one.response;
      if (
        !isWhole(one) ||
        content === undefined ||
        content.length === 0 ||
        !isMadeUp(one.request.target) ||
        isNamedBefore(exchanges, at)
      )
        continue;
      const same = exchanges.some((it) => {
        const other = it.response.content;
        return (
          isWhole(it) &&
          other !== undefined &&
          uriOfExchange(it) !== uriOfExchange(one) &&
          other.equals(content)
        );
      });
      if (!same) continue;
      return {
        message:
          "A path that somebody made up is answered with 200 and the same content as another one.",
        fix: "Send 404 for what is not there, also where a script makes the page.",
        exchange: at,
      };
    }
    return undefined;
  },
  bad: [
    "GET /\n---\n200\nContent-Type: text/html\n\n<h1>App</h1>\n===\nGET /does-not-exist-4f9a\n---\n200\nContent-Type: text/html\n\n<h1>App</h1>",
  ],
  good: [
    "POST /a\n\nx\n---\n201\nLocation: /a/3f2b8c1e0d4a\n===\nGET /a/3f2b8c1e0d4a\n---\n200\nContent-Type: text/plain\n\nx\n===\nGET /a/latest\n---\n200\nContent-Type: text/plain\n\nx",
    "GET /a/3f2b8c1e0d4a/state\n---\n200\nContent-Type: text/plain\n\nok\n===\nGET /a/7c2b8c1e0d4a/state\n---\n200\nContent-Type: text/plain\n\nok",
    "GET /\n---\n200\nContent-Type: text/html\n\n<h1>App</h1>\n===\nGET /index.html\n---\n200\nContent-Type: text/html\n\n<h1>App</h1>",
    "GET /\n---\n200\nContent-Type: text/html\n\n<h1>App</h1>\n===\nGET /does-not-exist\n---\n404",
  ],
};
