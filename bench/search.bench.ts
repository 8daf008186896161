/**
 * Search over everything: how long a fresh process takes until it can answer, and how long an answer takes.
 *
 *     node --conditions=@verdict/source bench/search.bench.ts
 *
 * The bundle is what a browser would load: one file, minified. `described` is what a server and the command line use:
 * the same, and the chooser's model for queries that words alone leave open.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const figures = ["load", "median", "p99", "slowest"] as const;

const contenders = [
  { name: "search", ask: "search(q)" },
  { name: "described", ask: "describe(search(q))" },
];

const folder = mkdtempSync(join(tmpdir(), "verdict-search-"));
try {
  const queries: readonly string[] = JSON.parse(
    readFileSync(new URL("../packages/lookup/src/search/quality.json", import.meta.url), "utf8"),
  ).map((it: { q: string }) => it.q);
  console.log(
    `9 fresh processes each, ${queries.length} queries 20 times, node ${process.version}`,
  );
  console.log("              load ms   median ms   99th pct ms   slowest ms   bytes (gzip)");
  for (const { name, ask } of contenders) {
    const file = await bundle(name);
    const probe = join(folder, `${name}-probe.mjs`);
    writeFileSync(probe, probeFor(file, ask, queries));
    const runs = Array.from({ length: 9 }, () => {
      const { stdout, stderr } = spawnSync(process.execPath, [probe], { encoding: "utf8" });
      if (stdout === "") throw new Error(stderr);
      return JSON.parse(stdout) as Record<(typeof figures)[number], number>;
    });
    const cells = figures.map((figure) =>
      (runs.map((it) => it[figure]).sort((a, b) => a - b)[runs.length >> 1] ?? Number.NaN)
        .toFixed(3)
        .padStart(figure === "load" ? 8 : 12),
    );
    const packed = gzipSync(readFileSync(file), { level: 9 }).length;
    console.log(`${name.padEnd(12)}${cells.join("")}   ${statSync(file).size} (${packed})`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bundle(name: string): Promise<string> {
  const source = fileURLToPath(new URL("../packages/lookup/src/", import.meta.url));
  const outfile = join(folder, `${name}.mjs`);
  const described = name === "described" ? `export { describe } from "./describe.ts";` : "";
  await build({
    stdin: {
      contents: `export { search, warmUp } from "./search.ts"; ${described}`,
      resolveDir: source,
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    conditions: ["@verdict/source"],
    outfile,
    logLevel: "error",
  });
  return outfile;
}

function probeFor(file: string, ask: string, queries: readonly string[]): string {
  return `
    const start = performance.now();
    const { search, describe, warmUp } = await import(${JSON.stringify(pathToFileURL(file).href)});
    warmUp();
    const load = performance.now() - start;
    const queries = ${JSON.stringify(queries)};
    const times = [];
    for (let round = 0; round < 20; round++) {
      for (const q of queries) {
        const before = performance.now();
        ${ask};
        times.push(performance.now() - before);
      }
    }
    times.sort((a, b) => a - b);
    const at = (part) => times[Math.floor(times.length * part)];
    console.log(JSON.stringify({ load, median: at(0.5), p99: at(0.99), slowest: times.at(-1) }));`;
}
