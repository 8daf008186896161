import type { Case } from "../case.ts";
import type { Tool } from "../snippet.ts";
import { comment, lines, literal, quote } from "../write.ts";
import { followed, jsonAsked, toldBy, urlOf } from "./url.ts";

/** fetch, as browsers and servers have it. */
export const fetchClient: Tool = {
  id: "fetch",
  label: "fetch",
  language: "js",
  write: (it) => {
    const call = `fetch(${quote(urlOf(it))}${init(it)})`;
    if (it.next === "again") return again(it, call);
    return lines(
      `const response = await ${call};`,
      ...(it.next === "follow"
        ? [
            comment(followed(it), "//"),
            "console.log(response.redirected, response.url, response.status);",
          ]
        : [
            `if (response.status === ${it.it.code}) {`,
            comment(it.act, "//", 2),
            ...toldBy(it).map((name) => `  console.log(response.headers.get(${quote(name)}));`),
            ...(it.content === undefined ? [] : [`  console.log(await response.${reader(it)}());`]),
            "}",
          ]),
    );
  },
};

/** The same request, as long as it makes sense. */
function again(it: Case, call: string): string {
  return lines(
    `const send = () => ${call};`,
    "",
    "let response = await send();",
    `for (let tries = 1; response.status === ${it.it.code} && tries < 4; tries++) {`,
    ...(it.it.repeat.honours === undefined
      ? ["  const seconds = Math.random() * 2 ** tries;"]
      : [
          '  const told = response.headers.get("Retry-After") ?? "";',
          "  const date = (Date.parse(told) - Date.now()) / 1000;",
          "  // Without either, longer each time and by chance.",
          "  const chance = Math.random() * 2 ** tries;",
          "  const seconds = /^\\d+$/.test(told) ? Number(told) : date || chance;",
        ]),
    "  await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));",
    "  response = await send();",
    "}",
    "console.log(response.status);",
  );
}

function init(it: Case): string {
  const json = jsonAsked(it);
  const headers = Object.fromEntries([
    ...it.asks,
    ...(it.asksType === undefined ? [] : [["Content-Type", it.asksType]]),
  ]);
  const parts = [
    ...(it.method === "GET" ? [] : [`method: ${quote(it.method)}`]),
    ...(Object.keys(headers).length === 0 ? [] : [`headers: ${literal(headers, undefined, 9, 2)}`]),
    ...(json !== undefined
      ? [`body: JSON.stringify(${literal(json, undefined, 22, 2)})`]
      : it.asksContent === undefined
        ? []
        : [`body: ${quote(it.asksContent)}`]),
  ];
  if (parts.length === 0) return "";
  if (parts.length === 1 && !parts[0]?.includes("\n")) return `, { ${parts[0]} }`;
  return `, {\n${parts.map((part) => `  ${part},\n`).join("")}}`;
}

/** How the content is read. */
function reader({ type = "" }: Case): "json" | "text" {
  return /[/+]json$/.test(type) ? "json" : "text";
}
