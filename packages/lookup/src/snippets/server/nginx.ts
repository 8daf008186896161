import { isRefusal } from "@verdict/codes";
import type { Tool } from "../snippet.ts";
import { lines } from "../write.ts";

/** A server of nginx that answers from its configuration. */
export const nginx: Tool = {
  id: "nginx",
  label: "nginx",
  language: "nginx",
  write: ({ it, path, says, type, content, next, hopByHop }) => {
    // It keeps the connection to itself, and makes what succeeds from files and from the servers behind it.
    if (hopByHop || !(next === "follow" || isRefusal(it.code))) return undefined;
    const to = next === "follow" ? says[0]?.[1] : undefined;
    const more = to === undefined ? says : says.slice(1);
    const rest = to ?? (content === undefined ? undefined : quoted(content));
    return lines(
      `location = ${path} {`,
      type === undefined ? undefined : `    default_type ${type};`,
      ...more.map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`),
      `    return ${it.code}${rest === undefined ? "" : ` ${rest}`};`,
      "}",
    );
  },
};

/** A text as nginx reads it. */
function quoted(text: string): string {
  return /^[\w/.-]+$/.test(text) ? text : `'${text.replace(/[\\']/g, "\\$&")}'`;
}
