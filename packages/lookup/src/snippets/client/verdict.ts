import { isIdempotent, repeatKind } from "@verdict/codes";
import type { Case } from "../case.ts";
import { ownVerb } from "../server/verb.ts";
import type { Tool } from "../snippet.ts";
import { comment, lines, literal, quote } from "../write.ts";
import { followed, jsonAsked, origin, toldBy } from "./url.ts";

/** @verdict/client: what may be sent again is, and nothing is thrown. */
export const verdictClient: Tool = {
  id: "verdict",
  label: "@verdict/client",
  language: "js",
  write: (it) => {
    const verb = ownVerb(it.method);
    if (verb === undefined) return undefined;
    return lines(
      'import { client } from "@verdict/client";',
      "",
      `const api = client({ baseUrl: ${quote(origin)} });`,
      it.next === "again" ? comment(waits(it), "//") : undefined,
      it.next === "follow" ? comment(followed(it), "//") : undefined,
      `const result = await api.${verb}(${quote(it.target)}${options(it)});`,
      ...(it.next === "again" || it.next === "follow"
        ? ["console.log(result.is, result.trail.map((step) => step.status));"]
        : [
            `if (result.status === ${it.it.code}) {`,
            comment(it.act, "//", 2),
            ...toldBy(it).map((name) => `  console.log(result.headers.get(${quote(name)}));`),
            ...(it.content === undefined ? [] : ["  console.log(result.data);"]),
            "}",
          ]),
    );
  },
};

function waits(it: Case): string {
  const told =
    it.it.repeat.honours === undefined ? "after a while" : `when ${it.it.repeat.honours} says so`;
  return needsKey(it)
    ? `With a key, the server can tell that it is the same: it is sent again by itself, ${told}`
    : `It is sent again by itself, ${told}`;
}

function options(it: Case): string {
  const json = jsonAsked(it);
  const headers = Object.fromEntries([
    ...it.asks,
    ...(json !== undefined || it.asksType === undefined ? [] : [["Content-Type", it.asksType]]),
  ]);
  const parts = [
    ...(needsKey(it) ? ['key: "auto"'] : []),
    ...(Object.keys(headers).length === 0 ? [] : [`headers: ${literal(headers, undefined, 9, 2)}`]),
    ...(json !== undefined
      ? [`json: ${literal(json, undefined, 6, 2)}`]
      : it.asksContent === undefined
        ? []
        : [`body: ${quote(it.asksContent)}`]),
  ];
  if (parts.length === 0) return "";
  const flat = `, { ${parts.join(", ")} }`;
  if (flat.length < 36 && !flat.includes("\n")) return flat;
  return `, {\n${parts.map((part) => `  ${part},\n`).join("")}}`;
}

/** Whether somebody in between may have carried it out, although the answer says that nobody did. */
function needsKey({ it, method, next }: Case): boolean {
  return next === "again" && !isIdempotent(method) && repeatKind(it.code) !== "not-applied";
}
