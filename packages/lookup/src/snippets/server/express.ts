import { jsonOf } from "../case.ts";
import type { Tool } from "../snippet.ts";
import { lines, literal, quote } from "../write.ts";
import { ownVerb } from "./verb.ts";

/** Express 5. */
export const express: Tool = {
  id: "express",
  label: "Express",
  language: "js",
  write: ({ it, method, path, says, type, content, next }) => {
    const json = jsonOf(type, content);
    const [first, ...others] = says;
    const to = next === "follow" && others.length === 0 ? first?.[1] : undefined;
    const answer =
      to !== undefined
        ? [`  response.redirect(${it.code}, ${quote(to)});`]
        : [
            `  response.status(${it.code});`,
            ...says.map(([name, value]) => `  response.set(${quote(name)}, ${quote(value)});`),
            type === undefined || type === "application/json"
              ? undefined
              : `  response.type(${quote(type)});`,
            json !== undefined
              ? `  response.json(${literal(json, undefined, 16, 2)});`
              : content === undefined
                ? "  response.end();"
                : `  response.send(${quote(content)});`,
          ];
    return lines(
      'import express from "express";',
      "",
      "const app = express();",
      `app.${ownVerb(method) ?? "all"}(${quote(path)}, (request, response) => {`,
      ...answer,
      "});",
      "app.listen(8080);",
    );
  },
};
