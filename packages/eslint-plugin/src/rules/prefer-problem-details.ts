import { isError } from "@verdict/codes";
import { hasWord, membersOf, type Node } from "../ast.ts";
import { rule } from "../rule.ts";
import { said } from "../said.ts";

export const preferProblemDetails = rule({
  name: "prefer-problem-details",
  title: "Refusals in a format of their own",
  cite: "RFC 9457 3",
  recommended: false,
  messages: {
    own: "{{status}} is explained in a format of its own. Send problem details, which clients know: `type`, `title`, `status` and `detail` as application/problem+json (RFC 9457 3).",
  },
  defaults: {},
  *find({ sent, program, keys }) {
    for (const { codes, content, certain } of sent) {
      const [first] = codes;
      if (first === undefined || !certain || content?.json === undefined) continue;
      if (!codes.every(({ code }) => isError(code)) || !isOwnFormat(content.json)) continue;
      // Whoever sends both knows what problem details are.
      if (hasWord(program, /problem\+json/, keys)) return;
      yield {
        node: content.json,
        messageId: "own",
        data: { status: said(first.code) },
      };
    }
  },
});

/** Whether an object explains an error, and is no problem details. */
function isOwnFormat(node: Node | undefined): boolean {
  const object = membersOf(node);
  if (object === undefined || object.open) return false;
  const names = [...object.members.keys()];
  if (names.includes("title") || names.includes("type") || names.includes("jsonrpc")) return false;
  return names.some((it) => /^(?:error|errors|message|msg|reason|detail|code)$/i.test(it));
}
