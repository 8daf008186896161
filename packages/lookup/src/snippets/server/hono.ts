import { jsonOf } from "../case.ts";
import type { Tool } from "../snippet.ts";
import { lines, literal, quote } from "../write.ts";
import { ownVerb } from "./verb.ts";

/** Hono, on any platform. */
export const hono: Tool = {
  id: "hono",
  label: "Hono",
  language: "js",
  write: ({ it, method, path, says, type, content, next, hopByHop }) => {
    // The platform owns the connection.
    if (hopByHop) return undefined;
    const verb = ownVerb(method);
    const json = jsonOf(type, content);
    const [first, ...others] = says;
    const to = next === "follow" && others.length === 0 ? first?.[1] : undefined;
    const untold = json !== undefined && type === "application/json";
    const fields = Object.fromEntries([
      ...says,
      ...(type === undefined || untold ? [] : [["Content-Type", type]]),
    ]);
    const given = Object.keys(fields).length === 0 ? "" : `, ${literal(fields, undefined, 20, 2)}`;
    const answer =
      to !== undefined
        ? `c.redirect(${quote(to)}, ${it.code})`
        : json !== undefined
          ? `c.json(${literal(json, undefined, 14, 2)}, ${it.code}${given})`
          : `c.body(${content === undefined ? "null" : quote(content)}, ${it.code}${given})`;
    return lines(
      'import { Hono } from "hono";',
      "",
      "const app = new Hono();",
      verb === undefined
        ? `app.on(${quote(method)}, ${quote(path)}, (c) => {`
        : `app.${verb}(${quote(path)}, (c) => {`,
      `  return ${answer};`,
      "});",
      "export default app;",
    );
  },
};
