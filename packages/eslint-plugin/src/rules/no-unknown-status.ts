import { isRegistered, isStatus, status } from "@verdict/codes";
import type { Report } from "../eslint.ts";
import type { Code } from "../read/codes.ts";
import { rule } from "../rule.ts";

export const noUnknownStatus = rule({
  name: "no-unknown-status",
  title: "Numbers that are no status, and statuses that nobody registered",
  cite: "RFC 9110 15",
  recommended: true,
  messages: {
    none: "{{code}} is no HTTP status: the range is 100 to 599 (RFC 9110 15). {{instead}}",
    never: "{{code}} is no HTTP status: no response can have it (RFC 9110 15).",
    unregistered:
      "Nobody registered {{code}}: clients take it for {{treatAs}} (RFC 9110 15). Send a registered status, and what is special in problem details (RFC 9457).",
    foreign:
      "{{code}} is not registered; {{by}} uses it for “{{name}}”, and other clients take it for {{treatAs}} (RFC 9110 15). Send a registered status.",
  },
  options: { allow: { type: "array", items: { type: "integer" }, uniqueItems: true } },
  defaults: { allow: [] as readonly number[] },
  *find({ sent, asked }, { allow }) {
    const seen = new Set<unknown>();
    for (const it of sent) {
      for (const code of it.codes) {
        if (seen.has(code.node) || allow.includes(code.code)) continue;
        seen.add(code.node);
        const report = sentWrong(code);
        if (report !== undefined) yield report;
      }
    }
    for (const { codes, operator } of asked) {
      // `status < 600` is how ranges are written.
      if (/[<>]/.test(operator)) continue;
      for (const { code, node } of codes) {
        if (seen.has(node) || allow.includes(code)) continue;
        seen.add(node);
        // What others send is not for who reads it to choose; the table also has 0, which is no response at all.
        if (isStatus(code) || status(code)?.kind === "known") continue;
        yield { node, messageId: "never", data: { code: String(code) } };
      }
    }
  },
});

function sentWrong({ code, node }: Code): Report | undefined {
  const it = status(code);
  if (!isStatus(code)) {
    const instead =
      it?.kind === "invalid" ? it.instead.text : "Send the registered status that fits best.";
    return { node, messageId: "none", data: { code: String(code), instead } };
  }
  // Those that are reserved or were once something are the business of no-deprecated-status.
  if (isRegistered(code) || it === undefined || it.kind === "invalid") return undefined;
  if (it.registration.startsWith("iana") && it.kind === "known") return undefined;
  const data = { code: String(code), treatAs: String(it.treatAs), by: it.by, name: it.name };
  return { node, messageId: it.kind === "known" ? "foreign" : "unregistered", data };
}
