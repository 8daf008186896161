import { jsonOf } from "../case.ts";
import type { Tool } from "../snippet.ts";
import { lines, literal, quote } from "../write.ts";

/** Node's own server. */
export const node: Tool = {
  id: "node",
  label: "node:http",
  language: "js",
  write: ({ it, says, type, content }) => {
    const fields = Object.fromEntries([
      ...says,
      ...(type === undefined ? [] : [["Content-Type", type]]),
    ]);
    const given = Object.keys(fields).length === 0 ? "" : `, ${literal(fields, undefined, 26, 2)}`;
    const json = jsonOf(type, content);
    return lines(
      'import { createServer } from "node:http";',
      "",
      "const server = createServer((request, response) => {",
      `  response.writeHead(${it.code}${given});`,
      json !== undefined
        ? `  response.end(JSON.stringify(${literal(json, undefined, 32, 2)}));`
        : `  response.end(${content === undefined ? "" : quote(content)});`,
      "});",
      "server.listen(8080);",
    );
  },
};
