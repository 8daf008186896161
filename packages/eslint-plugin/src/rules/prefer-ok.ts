import { code as codes, isSuccess } from "@verdict/codes";
import { bare, keyName, memberName, type Node, parentOf } from "../ast.ts";
import type { Report } from "../eslint.ts";
import type { Asked } from "../read/asked.ts";
import { rule } from "../rule.ts";
import { said, textOf } from "../said.ts";

export const preferOk = rule({
  name: "prefer-ok",
  title: "One status of success where any is meant",
  cite: "RFC 9110 15.3",
  recommended: true,
  fixable: true,
  suggests: true,
  messages: {
    one: "`{{code}}` leaves out {{others}}, which succeed as well (RFC 9110 15.3). Ask `{{ok}}`, or compare with another status too where this one alone is meant.",
    range: "`{{ok}}` says this.",
    use: "Ask `{{ok}}`.",
  },
  defaults: {},
  *find({ asked, source }) {
    const ofFetch = asked.filter(
      (it) => it.from === "fetch" && it.variable !== undefined && it.status.computed !== true,
    );
    for (const it of ofFetch) {
      const range = rangeOf(it, ofFetch, source.text);
      if (range !== undefined) yield range;
      const [only] = it.codes;
      if (only?.code !== codes.OK || it.codes.length > 1 || !/^[!=]==?$/.test(it.operator))
        continue;
      if (isAmongOthers(it, ofFetch) || isPassedOn(it)) continue;
      const ok = `${it.operator.startsWith("!") ? "!" : ""}${okOf(it, source.text)}`;
      yield {
        node: it.at,
        messageId: "one",
        data: {
          code: textOf(source, it.at),
          others: `${said(codes.CREATED)} and ${said(codes.NO_CONTENT)}`,
          ok,
        },
        suggest: [
          {
            messageId: "use",
            data: { ok },
            fix: (fixer) => fixer.replaceTextRange(it.at.range, ok),
          },
        ],
      };
    }
  },
});

/** `response?.ok` for `response?.status`. */
function okOf({ status }: Asked, text: string): string {
  const [from] = status.property?.range ?? [status.range[1]];
  return `${text.slice(status.range[0], from)}ok`;
}

/** Whether the code tells apart this status and another of success: then it is this one that it means. */
function isAmongOthers(it: Asked, all: readonly Asked[]): boolean {
  return all.some(
    (other) =>
      other !== it &&
      other.variable === it.variable &&
      other.codes.some(({ code }) => code !== codes.OK && isSuccess(code)),
  );
}

/** Whether the status is handed on as it is: a gateway tells apart what it passes. */
function isPassedOn({ variable }: Asked): boolean {
  return (variable?.references ?? []).some(({ identifier }) => {
    const member = parentOf(identifier as Node);
    const user = member && memberName(member) === "status" ? parentOf(member) : undefined;
    switch (user?.type) {
      case "Property":
        return keyName(user) === "status";
      case "CallExpression":
        return /^(?:status|code|writeHead|sendStatus)$/.test(memberName(bare(user.callee)) ?? "");
      case "ConditionalExpression":
        return user.test !== member;
      case "AssignmentExpression":
        return /^status(?:Code)?$/.test(memberName(user.left) ?? "");
      default:
        return false;
    }
  });
}

/** `status >= 200 && status < 300` is what `ok` says (Fetch: a status in the range 200 to 299). */
function rangeOf(it: Asked, all: readonly Asked[], text: string): Report | undefined {
  const both = parentOf(it.at);
  if (both?.type !== "LogicalExpression" || both.operator !== "&&" || bare(both.left) !== it.at)
    return undefined;
  const other = all.find((one) => one.at === bare(both.right));
  if (other === undefined || !isFrom(it) || !isBelow(other)) return undefined;
  if (other.variable !== it.variable) return undefined;
  const ok = okOf(it, text);
  return {
    node: both,
    messageId: "range",
    data: { ok },
    fix: (fixer) => fixer.replaceTextRange(both.range, ok),
  };
}

function isFrom({ operator, codes: [it] }: Asked): boolean {
  if (it === undefined) return false;
  return operator === ">=" ? it.code === codes.OK : operator === ">" && it.code === codes.OK - 1;
}

function isBelow({ operator, codes: [it] }: Asked): boolean {
  if (it === undefined) return false;
  const end = codes.MULTIPLE_CHOICES;
  return operator === "<" ? it.code === end : operator === "<=" && it.code === end - 1;
}
