import { code } from "@verdict/codes";
import type { Tool } from "../snippet.ts";
import { urlOf } from "./url.ts";

/** What it takes for passing, and waits for as long as Retry-After says (curl manual, `--retry`). */
const passing: readonly number[] = [
  code.REQUEST_TIMEOUT,
  code.TOO_MANY_REQUESTS,
  code.INTERNAL_SERVER_ERROR,
  code.BAD_GATEWAY,
  code.SERVICE_UNAVAILABLE,
  code.GATEWAY_TIMEOUT,
];

/** curl. */
export const curlClient: Tool = {
  id: "curl",
  label: "curl",
  language: "sh",
  write: (it) => {
    const repeats = it.next === "again" && passing.includes(it.it.code);
    const hasContent = it.asksContent !== undefined;
    const usual = hasContent ? "POST" : "GET";
    const json = it.asksType === "application/json";
    const parts = [
      "curl -i",
      ...(it.next === "follow" ? ["-L"] : []),
      ...(repeats ? ["--retry 3"] : []),
      ...(it.method === usual ? [] : [`-X ${it.method}`]),
      ...it.asks.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
      ...(hasContent && !json && it.asksType !== undefined
        ? [`-H ${quoted(`Content-Type: ${it.asksType}`)}`]
        : []),
      ...(hasContent
        ? [`${json ? "--json" : "--data-binary"} ${quoted(it.asksContent ?? "")}`]
        : []),
      urlOf(it),
    ];
    const flat = parts.join(" ");
    const command = flat.length <= 74 ? flat : parts.join(" \\\n  ");
    if (repeats && it.it.repeat.honours !== undefined)
      return `# It waits as long as ${it.it.repeat.honours} says.\n${command}`;
    if (it.next === "follow") return `# -L follows it.\n${command}`;
    return command;
  },
};

/** A text as one word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
