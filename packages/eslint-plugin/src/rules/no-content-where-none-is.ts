import { status } from "@verdict/codes";
import { bare, memberName } from "../ast.ts";
import type { Report, Suggestion } from "../eslint.ts";
import type { Sent } from "../read/sent.ts";
import { rule } from "../rule.ts";
import { said } from "../said.ts";

export const noContentWhereNoneIs = rule({
  name: "no-content-where-none-is",
  title: "Content with a status that has none",
  cite: "RFC 9110 6.4.1",
  recommended: true,
  suggests: true,
  messages: {
    lost: "{{status}} has no content ({{cite}}): what is given here is never sent. Leave it out, or send another status.",
    empty:
      "The content of {{status}} has to be empty ({{cite}}). Leave it out, or send another status.",
    throws:
      "{{status}} has no content ({{cite}}), and `{{how}}` throws when it is given any. Give it null, or send another status.",
    leaveOut: "Leave the content out.",
  },
  defaults: {},
  *find({ sent, source }) {
    for (const it of sent) {
      const [code] = it.codes;
      if (it.content === undefined || code === undefined || !it.certain) continue;
      const known = it.codes.map((one) => status(one.code));
      if (!known.every((one) => one?.kind === "known" && !one.contentAllowed)) continue;
      const first = known[0];
      if (first?.kind !== "known") continue;
      const throws = it.isMade && it.how.includes("Response");
      yield {
        node: it.content.value ?? it.content.at,
        messageId: throws ? "throws" : first.content === "must-be-empty" ? "empty" : "lost",
        data: { status: said(code.code), cite: first.spec.cite, how: it.how },
        ...suggestionFor(it, source.text),
      } satisfies Report;
    }
  },
});

/** How the content can be left out, where that is one change in one place. */
function suggestionFor({ content, how, at }: Sent, text: string): { suggest?: Suggestion[] } {
  const { value, at: call } = content ?? {};
  if (value === undefined || call === undefined) return {};
  const change = (range: readonly [number, number], by: string) => ({
    suggest: [
      {
        messageId: "leaveOut",
        fix: (fixer: Parameters<Suggestion["fix"]>[0]) => fixer.replaceTextRange([...range], by),
      },
    ],
  });
  if (/^new (?:\w*)Response$/.test(how)) return change(value.range, "null");
  if (call.type === "AssignmentExpression") return change(value.range, "null");
  const callee = bare(call.callee);
  const name = memberName(callee);
  const { property, object } = callee ?? {};
  if (property === undefined || object === undefined || call.arguments?.length !== 1) return {};
  // A chain in which the status comes first, and nothing after the content.
  const isChain = call.range[0] === at.range[0] && call !== at;
  const ends = name === "json" || name === "send" || name === "end" || name === "jsonp";
  if (!isChain || !ends || property.range[1] > value.range[0]) return {};
  // Fastify has `send` and no `end`; `send()` and `end()` both send nothing.
  const by =
    name === "json" || name === "jsonp" ? (/\bcode$/.test(how) ? "send()" : "end()") : `${name}()`;
  return text[property.range[1]] === "(" || text[property.range[1]] === "<"
    ? change([property.range[0], call.range[1]], by)
    : {};
}
