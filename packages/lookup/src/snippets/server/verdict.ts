import { isRefusal } from "@verdict/codes";
import { jsonOf } from "../case.ts";
import type { Tool } from "../snippet.ts";
import { lines, literal, quote } from "../write.ts";
import { ownVerb } from "./verb.ts";

/** @verdict/server: a refusal is thrown, whatever was going on. */
export const verdictServer: Tool = {
  id: "verdict",
  label: "@verdict/server",
  language: "js",
  write: ({ it, method, path, says, type, content, asksType, asksContent, hopByHop }) => {
    if (!isRefusal(it.code) || hopByHop || ownVerb(method) === undefined) return undefined;
    const details = /problem\+json$/.test(type ?? "")
      ? jsonOf(type, content)
      : type === "text/plain"
        ? { detail: content }
        : undefined;
    const own = Object.fromEntries(
      Object.entries(details ?? {}).filter(
        ([name, value]) => name !== "title" || value !== it.name,
      ),
    );
    const given = [
      String(it.code),
      ...(Object.keys(own).length > 0 || says.length > 0 ? [literal(own, undefined, 20, 4)] : []),
      ...(says.length > 0 ? [literal(Object.fromEntries(says), undefined, 24, 4)] : []),
    ];
    const reads = method === "GET";
    const writes = ["PUT", "PATCH"].includes(method);
    if (writes && jsonOf(asksType, asksContent) === undefined) return undefined;
    const names = ["app", ...(reads ? ["json"] : []), "problem", "resource"];
    const thrown = `throw problem(${given.join(", ")});`;
    return lines(
      `import { ${names.join(", ")} } from "@verdict/server";`,
      'import { serverFor } from "@verdict/server/node";',
      writes ? 'import * as z from "zod";' : undefined,
      "",
      `const target = resource(${quote(path)}, {`,
      ...(writes
        ? [
            `  ${method}: {`,
            `    accept: { ${quote(asksType ?? "")}: z.looseObject({}) },`,
            "    run: () => {",
            `      ${thrown}`,
            "    },",
            "  },",
          ]
        : [reads ? "  load: () => {" : `  ${method}: () => {`, `    ${thrown}`, "  },"]),
      reads ? '  offer: { "application/json": json() },' : undefined,
      "});",
      "serverFor(app([target])).listen(8080);",
    );
  },
};
