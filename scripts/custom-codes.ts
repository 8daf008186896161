/**
 * `node --conditions=@verdict/source scripts/custom-codes.ts`: measures what programs do with custom codes, and writes
 * what `/guides/custom-codes` shows. It needs Debian's packages (scripts/debian.mjs).
 *
 * The rows of what is not installed stay as they are. The test of the same name measures again and compares.
 */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Kind, measureAll, subjects } from "../test/custom-codes/measure.ts";

const file = fileURLToPath(
  new URL("../packages/lookup/src/data/custom-codes/measured.ts", import.meta.url),
);
const before: Readonly<Partial<Record<Kind, readonly { readonly name: string }[]>>> = existsSync(
  file,
)
  ? await import(file)
  : {};

const kinds: readonly (readonly [Kind, type: string, doc: string])[] = [
  ["servers", "MeasuredRow", "What left a server that was asked to send the code."],
  ["clients", "MeasuredRow", "What a client made of it."],
  ["proxies", "MeasuredProxy", "What left a proxy, and what its cache did."],
  ["browsers", "MeasuredRow", "What came of it in Chromium."],
];

const installed = subjects.filter((it) => it.isInstalled);
const measured = measureAll(installed);
const parts: string[] = [];
for (const [kind, type, doc] of kinds) {
  const rows: object[] = [];
  for (const it of subjects.filter((one) => one.kind === kind)) {
    if (it.isInstalled) rows.push(...(await measured.of(it)).rows);
    else {
      console.log(`Not there: ${it.name}`);
      rows.push(...(before[kind] ?? []).filter(({ name }) => name === it.name));
    }
  }
  const lines = rows.map((it) => `  ${JSON.stringify(it)},\n`).join("");
  parts.push(`/** ${doc} */\nexport const ${kind}: readonly ${type}[] = [\n${lines}];\n`);
}
await measured.done;
const head = `// Measured by \`node --conditions=@verdict/source scripts/custom-codes.ts\`; do not edit.
import type { MeasuredProxy, MeasuredRow } from "./row.ts";
`;
writeFileSync(file, [head, ...parts].join("\n"));
const biome = fileURLToPath(new URL("../node_modules/@biomejs/biome/bin/biome", import.meta.url));
const { status } = spawnSync(process.execPath, [biome, "format", "--write", file], {
  stdio: "inherit",
});
process.exit(status ?? 1);
