import { isError, isSuccess } from "@verdict/codes";
import { bare, isNothing, memberName, membersOf, type Node } from "../ast.ts";
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

const successes = ["success", "isSuccess", "is_success", "ok"];

/** Why an object says that the request failed; `undefined` where it does not, or may be about something else. */
function failureIn(node: Node | undefined): string | undefined {
  const object = membersOf(node);
  if (object === undefined) return undefined;
  const { members, open } = object;
  const failed = successes.find((it) => bare(members.get(it))?.value === false);
  if (failed !== undefined) return `\`${failed}: false\``;
  // JSON-RPC has its own word for failures, and so has GraphQL beside its data.
  if (open || members.has("jsonrpc")) return undefined;
  const names = [...members.keys()];
  if (names.some((it) => !envelope.test(it))) return undefined;
  // What is told by another member, or carries what was asked for, may be either.
  if (successes.some((it) => members.has(it))) return undefined;
  if (["data", "result"].some((it) => !isNothing(members.get(it)))) return undefined;
  const name = ["error", "errors", "isError"].find((it) => isFailure(members.get(it)));
  if (name !== undefined) return `\`${name}\``;
  if (!names.some((it) => /^(?:message|msg|details?|reason|description)$/i.test(it)))
    return undefined;
  const told = ["status", "statusCode", "code"].find((it) =>
    tellsFailure(bare(members.get(it))?.value),
  );
  return told && `\`${told}: ${JSON.stringify(bare(members.get(told))?.value)}\``;
}

function tellsFailure(value: unknown): boolean {
  if (typeof value === "number") return isError(value);
  return (
    value === false || (typeof value === "string" && /^(?:error|fail(?:ed|ure)?)$/i.test(value))
  );
}

/** Whether a value is there for sure, and no list of nothing. */
function isFailure(node: Node | undefined): boolean {
  const it = bare(node);
  if (it === undefined || isNothing(it)) return false;
  if (it.type === "ArrayExpression") return (it.elements ?? []).length > 0;
  // `failed && message` may be nothing, and so may `result.error`.
  if (it.type === "LogicalExpression" || it.type === "ConditionalExpression") return false;
  if (/^errors?$/.test(memberName(it) ?? "")) return false;
  return it.type !== "Literal" || (it.value !== false && it.value !== "" && it.value !== 0);
}
