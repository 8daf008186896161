import { isError, repeatKind, status } from "@verdict/codes";
import { bare, hasWord, memberName, type Node, parentOf, walk } from "../ast.ts";
import type { Asked } from "../read/asked.ts";
import type { Reading } from "../read/read.ts";
import { leadsToRepeat, repeatsAround } from "../read/repeats.ts";
import { rule } from "../rule.ts";
import { said } from "../said.ts";

export const respectRetryAfter = rule({
  name: "respect-retry-after",
  title: "Requests that are sent again after a 429 or 503 without a look at Retry-After",
  cite: "RFC 9110 10.2.3",
  recommended: true,
  messages: {
    ignored:
      'After {{status}} this is sent again, and nobody reads Retry-After, which says when to (RFC 9110 10.2.3). Wait as long as `response.headers.get("Retry-After")` says: seconds or a date.',
  },
  defaults: {},
  *find(reading) {
    const seen = new Set<Node>();
    for (const it of reading.asked) {
      const code = it.codes.find((one) => waits(one.code));
      if (code === undefined || !/^(?:[!=]==?|includes|case)$/.test(it.operator)) continue;
      const repeat = [...repeatsAround(it.at, reading.keys)].find((one) =>
        leadsToRepeat(it, one, reading.keys),
      );
      if (repeat === undefined || seen.has(repeat.at)) continue;
      if (isRead(repeat.at, it, reading)) continue;
      // Whoever knows the word anywhere in the file may read it.
      if (hasWord(reading.program, /retry[-_]?after/i, reading.keys)) return;
      seen.add(repeat.at);
      yield { node: it.at, messageId: "ignored", data: { status: said(code.code) } };
    }
  },
});

/** Whether a status is one that passes, and says when: not a redirect, nor a 413, after which something else is sent. */
function waits(code: number): boolean {
  const it = status(code);
  if (it?.kind !== "known" || it.repeat.honours !== "Retry-After") return false;
  return isError(code) && repeatKind(code) !== "permanent";
}

/** Whether somebody else gets the response, or its fields, and may read them. */
function isRead(within: Node, { response, from }: Asked, { keys, source }: Reading): boolean {
  const text = source.text.slice(...response.range);
  for (const it of walk(within, keys)) {
    if (it.type !== response.type || source.text.slice(...it.range) !== text) continue;
    const user = parentOf(it);
    if (user?.type === "CallExpression" && bare(user.callee) !== it && !isLog(user)) return true;
    if (user?.type === "NewExpression" && from === undefined) return true;
    if (user?.type === "MemberExpression" && bare(user.object) === it) {
      const call = parentOf(user);
      if (/^headers?$/.test(memberName(user) ?? "") && call?.type === "CallExpression")
        if (bare(call.callee) !== user) return true;
    }
  }
  return false;
}

function isLog(call: Node): boolean {
  const object = bare(bare(call.callee)?.object);
  return /^(?:console|log|logger)$/.test(object?.name ?? "");
}
