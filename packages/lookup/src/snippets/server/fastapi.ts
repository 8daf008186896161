import { jsonOf } from "../case.ts";
import type { Tool } from "../snippet.ts";
import { lines, literal, python, quote } from "../write.ts";
import { ownVerb } from "./verb.ts";

/** FastAPI. */
export const fastApi: Tool = {
  id: "fastapi",
  label: "FastAPI",
  language: "python",
  write: ({ it, method, path, says, type, content, hopByHop, next }) => {
    // ASGI leaves the connection to the server.
    if (hopByHop) return undefined;
    const verb = ownVerb(method);
    const json = jsonOf(type, content);
    const [first, ...others] = says;
    const to = next === "follow" && others.length === 0 ? first?.[1] : undefined;
    const fields = Object.fromEntries(says);
    const made =
      to !== undefined ? "RedirectResponse" : json === undefined ? "Response" : "JSONResponse";
    const parts = [
      ...(to !== undefined ? [quote(to)] : []),
      ...(json !== undefined ? [literal(json, python, 8, 8)] : []),
      ...(json === undefined && content !== undefined ? [quote(content)] : []),
      `status_code=${it.code}`,
      ...(type === undefined || type === "application/json" ? [] : [`media_type=${quote(type)}`]),
      ...(to !== undefined || says.length === 0
        ? []
        : [`headers=${literal(fields, python, 16, 8)}`]),
    ];
    const flat = `    return ${made}(${parts.join(", ")})`;
    return lines(
      "from fastapi import FastAPI",
      `from fastapi.responses import ${made}`,
      "",
      "app = FastAPI()",
      "",
      verb === undefined
        ? `@app.api_route(${quote(path)}, methods=[${quote(method)}])`
        : `@app.${verb}(${quote(path)})`,
      "def answer():",
      flat.length <= 74 && !flat.includes("\n")
        ? flat
        : `    return ${made}(\n${parts.map((part) => `        ${part},\n`).join("")}    )`,
    );
  },
};
