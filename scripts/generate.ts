/**
 * Writes what is derived from the data files and has to be small or literal: the packed names and the named constants
 * of `@verdict/codes`. A test asserts that what is committed is what this writes.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { StatusRow } from "../packages/codes/src/data/row.ts";
import { registered, unregistered } from "../packages/codes/src/data/table.ts";

const folder = new URL("../packages/codes/src/generated/", import.meta.url);

/** Every generated file with its text, by its path. */
export function generated(): ReadonlyMap<string, string> {
  return new Map([
    [fileURLToPath(new URL("names.ts", folder)), namesFile()],
    [fileURLToPath(new URL("constants.ts", folder)), constantsFile()],
  ]);
}

const note = "Generated from the data files by `npm run generate`; do not edit.";

function entries(rows: Readonly<Record<number, StatusRow>>): [number, StatusRow][] {
  return Object.entries(rows).map(([code, row]) => [Number(code), row]);
}

function namesFile(): string {
  let previous = Number.NaN;
  const parts: string[] = [];
  for (const [code, { name }] of [...entries(registered), ...entries(unregistered)]) {
    parts.push(code === previous + 1 ? name : `${String(code).padStart(3, "0")}${name}`);
    previous = code;
  }
  return `// ${note}\n\n/** Every name: a number starts a run of consecutive codes. */\nexport const packed =\n  ${JSON.stringify(parts.join("|"))};\n`;
}

function constantsFile(): string {
  const lines: string[] = [];
  const taken = new Set<string>();
  const add = (code: number, name: string, doc: string): void => {
    const id = constant(name);
    if (taken.has(id)) return;
    taken.add(id);
    lines.push(`/** ${doc} */\nexport const ${id} = ${code};`);
  };
  for (const [code, row] of entries(registered)) {
    if (row.registration !== "iana-unused") add(code, row.name, `${code} ${row.name}`);
  }
  for (const [code, row] of entries(registered)) {
    for (const alias of row.aliases ?? []) {
      if (/^[A-Za-z' -]+$/.test(alias.name) && !/^(reserved|unused)$/i.test(alias.name)) {
        add(code, alias.name, oldName(code, row, alias.from));
      }
    }
  }
  for (const [code, row] of entries(unregistered)) {
    const owner = constant((row.by ?? "").split(/[\s,;(]/)[0] ?? "");
    if (/^(NGINX|CLOUDFLARE|AWS|MICROSOFT|SHOPIFY|LARAVEL|ESRI)$/.test(owner)) {
      add(code, `${owner} ${row.name}`, `${code} ${row.name}, ${row.by}; not registered`);
    }
  }
  return `// ${note}\n\n${lines.join("\n")}\n`;
}

function oldName(code: number, row: StatusRow, from: string | undefined): string {
  if (row.registration === "iana-unused")
    return `${code}, reserved as ${row.name}${from === undefined ? "" : `; ${from}`}`;
  return `${code}, now called ${row.name}${from === undefined ? "" : `; this name: ${from}`}`;
}

function constant(name: string): string {
  return name
    .replace(/'/g, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .toUpperCase();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of generated()) writeFileSync(path, text);
}
