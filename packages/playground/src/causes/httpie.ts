import { wrapped } from "./curl.ts";
import { filled, type Known } from "./raw.ts";
import type { Recipe, RequestStep } from "./recipe.ts";

/** A recipe as lines for HTTPie; `undefined` where it cannot send that. */
export function httpieOf({ over = {}, steps }: Recipe, known: Known): string | undefined {
  if (over.http === "2" || over.beside !== undefined || over.tls?.servername !== undefined)
    return undefined;
  if (
    !steps.every((it) => "request" in it && it.ahead !== true && it.request.target.startsWith("/"))
  )
    return undefined;
  return (steps as readonly RequestStep[])
    .map(({ request: { method = "GET", target, fields = {}, content }, times }) => {
      const words = ["http", "-v"];
      if (over.tls !== undefined) words.push("--verify=no");
      if (over.proxy === true) words.push("--proxy=http:http://{host}");
      if (content !== undefined) words.push("--raw", quoted(content));
      words.push(method, quoted(`${over.tls === undefined ? "http" : "https"}://{host}${target}`));
      for (const [name, value] of Object.entries(fields)) words.push(quoted(`${name}:${value}`));
      const line = wrapped(words.map((it) => filled(it, known)));
      return times === undefined ? line : `${line}   # ${times} times`;
    })
    .join("\n");
}

function quoted(text: string): string {
  return /^[\w./:@=+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
