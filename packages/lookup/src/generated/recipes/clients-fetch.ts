// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";

/** fetch. */
export const tool: ToolRecipes = {
  "id": "fetch",
  "side": "client",
  "label": "fetch",
  "language": "js",
  "on": "Node 24",
  "aliases": [],
  "recipes": [
    {
      "code": 429,
      "text": "// Waits as long as the server asks for, and sends the request again.\nimport { setTimeout } from \"node:timers/promises\";\n\nconst url = \"http://localhost:8001/cause/429/api\";\n\nasync function get(tries = 3) {\n  const response = await fetch(url);\n  if (response.status !== 429 || tries === 1) return response;\n  await response.body?.cancel();\n  await setTimeout(waitOf(response));\n  return get(tries - 1);\n}\n\n// Retry-After is a number of seconds or a date (RFC 9110 10.2.3).\nfunction waitOf(response) {\n  const value = response.headers.get(\"Retry-After\") ?? \"1\";\n  const ms = /^\\d+$/.test(value)\n    ? 1000 * value\n    : Date.parse(value) - Date.now();\n  return Math.min(Math.max(ms, 0), 60_000);\n}\n\nfor (let i = 0; i < 3; i++) await get();\nconst response = await get();\nconsole.log(response.status, await response.text());\n// prints: 200 one of three\n"
    }
  ],
  "impossible": [],
  "leftOut": {
    "104": "A draft; no client has a call for it.",
    "226": "No client asks for deltas (A-IM).",
    "305": "Deprecated: clients do not follow it.",
    "306": "No longer used.",
    "506": "Only the people who run the server can mend it: handle it as 500.",
    "508": "Only the people who run the server can mend it: handle it as 500.",
    "510": "Obsolete: what it was for was never used."
  }
};
