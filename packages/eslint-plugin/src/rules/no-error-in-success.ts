import { isSuccess } from "@verdict/codes";
import { bare, isNothing, membersOf, type Node } from "../ast.ts";
import { rule } from "../rule.ts";
import { said } from "../said.ts";

export const noErrorInSuccess = rule({
  name: "no-error-in-success",
  title: "Content that tells of an error under a status that tells of success",
  cite: "RFC 9110 15.3",
  recommended: true,
  messages: {
    told: "{{status}} says that the request succeeded (RFC 9110 15.3), and {{why}} says that it failed. Send a 4xx where the request is to blame, a 5xx where the server is.",
    implied:
      "Without a status this is {{status}}, which says that the request succeeded (RFC 9110 15.3), and {{why}} says that it failed. Send a 4xx where the request is to blame, a 5xx where the server is.",
  },
  defaults: {},
  *find({ sent }) {
    for (const { codes, certain, content, told } of sent) {
      const [first] = codes;
      if (first === undefined || !certain || content?.json === undefined) continue;
      if (!codes.every(({ code }) => isSuccess(code))) continue;
      const why = failureIn(content.json);
      if (why === undefined) continue;
      const data = { status: said(first.code), why };
      yield { node: content.json, messageId: told ? "told" : "implied", data };
    }
  },
});

/** Members that say how a request went, and nothing of what it was about. */
const envelope =
  /^(?:success|is_?success(?:ful)?|ok|status|status_?code|code|err(?:or)?_?code|errors?|is_?error|message|msg|error_?(?:message|description)|description|details?|title|type|reason|timestamp|time|path|instance|trace(?:_?id)?|request_?id|hint|help|data|result)$/i;

/** Why an object says that the request failed; `undefined` where it does not, or may be about something else. */
function failureIn(node: Node | undefined): string | undefined {
  const object = membersOf(node);
  if (object === undefined) return undefined;
  const { members, open } = object;
  for (const name of ["success", "isSuccess", "is_success", "ok"])
    if (bare(members.get(name))?.value === false) return `\`${name}: false\``;
  // JSON-RPC has its own word for failures, and so has GraphQL beside its data.
  if (open || members.has("jsonrpc")) return undefined;
  const names = [...members.keys()];
  if (names.some((it) => !envelope.test(it))) return undefined;
  if (["data", "result"].some((it) => members.has(it) && !isNothing(members.get(it))))
    return undefined;
  const name = ["error", "errors", "isError"].find((it) => isFailure(members.get(it)));
  return name && `\`${name}\``;
}

function isFailure(node: Node | undefined): boolean {
  const it = bare(node);
  if (it === undefined || isNothing(it)) return false;
  if (it.type === "ArrayExpression") return (it.elements ?? []).length > 0;
  // `error: failed && message` may be nothing.
  if (it.type === "LogicalExpression" || it.type === "ConditionalExpression") return false;
  return it.type !== "Literal" || (it.value !== false && it.value !== "" && it.value !== 0);
}
