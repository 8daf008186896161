/**
 * Search over everything: how long a fresh process takes until it can answer, and how long an answer takes.
 *
 *     node --conditions=@verdict/source bench/search.bench.ts
 *
 * The bundle is what a browser or the command line would load: one file, minified.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "verdict-search-"));
const file = join(folder, "search.mjs");
try {
  await build({
    entryPoints: [fileURLToPath(new URL("../packages/lookup/src/search.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    conditions: ["@verdict/source"],
    outfile: file,
    logLevel: "error",
  });
  const queries: readonly string[] = JSON.parse(
    readFileSync(new URL("../packages/lookup/src/search/quality.json", import.meta.url), "utf8"),
  ).map((it: { q: string }) => it.q);

  const probe = join(folder, "probe.mjs");
  writeFileSync(
    probe,
    `const start = performance.now();
     const { search, warmUp } = await import(${JSON.stringify(pathToFileURL(file).href)});
     warmUp();
     const load = performance.now() - start;
     const queries = ${JSON.stringify(queries)};
     const times = [];
     for (let round = 0; round < 20; round++) {
       for (const q of queries) {
         const before = performance.now();
         search(q);
         times.push(performance.now() - before);
       }
     }
     times.sort((a, b) => a - b);
     const at = (part) => times[Math.floor(times.length * part)];
     console.log(JSON.stringify({ load, median: at(0.5), p99: at(0.99), max: times.at(-1) }));`,
  );
  const runs = Array.from({ length: 9 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, [probe], { encoding: "utf8" });
    if (stdout === "") throw new Error(stderr);
    return JSON.parse(stdout) as Record<"load" | "median" | "p99" | "max", number>;
  });
  const middle = (name: "load" | "median" | "p99" | "max"): string =>
    (runs.map((it) => it[name]).sort((a, b) => a - b)[runs.length >> 1] ?? Number.NaN).toFixed(3);
  const bytes = statSync(file).size;
  const packed = gzipSync(readFileSync(file), { level: 9 }).length;
  console.log(
    `${runs.length} fresh processes, ${queries.length} queries 20 times each, node ${process.version}`,
  );
  console.log(`load (import and indexes)   ${middle("load")} ms`);
  console.log(`a query, median             ${middle("median")} ms`);
  console.log(`a query, 99th percentile    ${middle("p99")} ms`);
  console.log(`a query, slowest            ${middle("max")} ms`);
  console.log(`bundle                      ${bytes} bytes, ${packed} gzip`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
