import { jsonOf } from "../case.ts";
import type { Tool } from "../snippet.ts";
import { lines, literal, python, quote } from "../write.ts";

/** Flask 3. */
export const flask: Tool = {
  id: "flask",
  label: "Flask",
  language: "python",
  write: ({ it, method, path, says, type, content, hopByHop, next }) => {
    // WSGI leaves the connection to the server (PEP 3333).
    if (hopByHop) return undefined;
    const json = jsonOf(type, content);
    const [first, ...others] = says;
    const to = next === "follow" && others.length === 0 ? first?.[1] : undefined;
    const untold = json !== undefined && type === "application/json";
    const fields = Object.fromEntries([
      ...says,
      ...(type === undefined || untold ? [] : [["Content-Type", type]]),
    ]);
    const given = Object.keys(fields).length === 0 ? "" : `, ${literal(fields, python, 8, 4)}`;
    const value = json === undefined ? quote(content ?? "") : literal(json, python, 11, 4);
    return lines(
      to === undefined ? "from flask import Flask" : "from flask import Flask, redirect",
      "",
      "app = Flask(__name__)",
      "",
      `@app.route(${quote(path)}, methods=[${quote(method)}])`,
      "def answer():",
      to === undefined
        ? `    return ${value}, ${it.code}${given}`
        : `    return redirect(${quote(to)}, ${it.code})`,
    );
  },
};
