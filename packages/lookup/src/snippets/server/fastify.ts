import { jsonOf } from "../case.ts";
import type { Tool } from "../snippet.ts";
import { lines, literal, quote } from "../write.ts";
import { ownVerb } from "./verb.ts";

/** Fastify 5. */
export const fastify: Tool = {
  id: "fastify",
  label: "Fastify",
  language: "js",
  write: ({ it, method, path, says, type, content }) => {
    const verb = ownVerb(method);
    // It knows the other methods only after it was told of each.
    if (verb === undefined) return undefined;
    const json = jsonOf(type, content);
    const send =
      json !== undefined
        ? `.send(${literal(json, undefined, 12, 4)})`
        : `.send(${content === undefined ? "" : quote(content)})`;
    return lines(
      'import fastify from "fastify";',
      "",
      "const app = fastify();",
      `app.${verb}(${quote(path)}, (request, reply) => {`,
      "  reply",
      `    .code(${it.code})`,
      ...says.map(([name, value]) => `    .header(${quote(name)}, ${quote(value)})`),
      type === undefined || type === "application/json" ? undefined : `    .type(${quote(type)})`,
      `    ${send};`,
      "});",
      "await app.listen({ port: 8080 });",
    );
  },
};
