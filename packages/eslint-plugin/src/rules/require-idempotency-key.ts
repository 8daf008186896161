import { isIdempotent } from "@verdict/codes";
import { bare, hasWord, memberName, membersOf, type Node, stringIn, walk } from "../ast.ts";
import { callerOf } from "../read/asked.ts";
import { isRetry, repeatsAround } from "../read/repeats.ts";
import { rule } from "../rule.ts";
import { handlerNames } from "../shapes.ts";

export const requireIdempotencyKey = rule({
  name: "require-idempotency-key",
  title: "POST and PATCH that are sent again with nothing that keeps them from being done twice",
  cite: "RFC 9110 9.2.2",
  recommended: false,
  messages: {
    twice:
      "This {{method}} may be sent again after it has been done, and is then done twice (RFC 9110 9.2.2). Send the same Idempotency-Key each time, or do not repeat it.",
  },
  defaults: {},
  *find({ source, program, keys }) {
    if (!/fetch|axios|got|ky|request/.test(source.text)) return;
    for (const it of walk(program, keys)) {
      const method = methodSent(it);
      if (method === undefined || !common.has(method) || isIdempotent(method)) continue;
      const repeat = [...repeatsAround(it, keys)].find((one) => isRetry(one, keys));
      if (repeat === undefined) continue;
      if (hasWord(program, /idempotency/i, keys)) return;
      yield { node: it, messageId: "twice", data: { method } };
    }
  },
});

/** Others have their own ways to be sent twice: a LOCK names its lock. */
const common = new Set(Object.values(handlerNames));

/** The method that a call sends, where that can be seen. */
function methodSent(call: Node): string | undefined {
  if (callerOf(call) === undefined) return undefined;
  const name = memberName(bare(call.callee));
  if (name !== undefined && Object.hasOwn(handlerNames, name)) return handlerNames[name];
  for (const arg of call.arguments ?? []) {
    const method = stringIn(membersOf(arg)?.members.get("method"));
    if (method !== undefined) return method.toUpperCase();
  }
  return undefined;
}
