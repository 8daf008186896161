/**
 * The site beside a bare node:http handler that has the same pages in its memory, in one run: requests a second and CPU
 * time for a request, each alone on its core, in interleaved rounds; and how long the whole site takes as plain files.
 *
 *     npm run bench -- site
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { start } from "./server/contender.ts";
import { sockets } from "./server/generators/sockets.ts";
import { quantile, shuffled } from "./server/statistics.ts";
import { measure, type Window } from "./server/window.ts";
import { loads } from "./site/loads.ts";

const rounds = 16;
const lengths = { milliseconds: 250, connections: 32 };

const generator = sockets();
const bare = await start("../../site/bare");
const site = await start("../../site/site");
try {
  for (const load of loads) {
    for (const it of [bare, site]) await generator.run(it.port, load, 2500, lengths.connections);
  }
  console.log(
    `median of ${rounds} rounds of ${lengths.milliseconds} ms, node ${process.version}\n` +
      "page                       requests/s   µs of CPU   of the bare handler",
  );
  for (const load of loads) {
    const all = new Map<string, Window[]>([bare, site].map((it) => [it.name, []]));
    const spare = { left: rounds };
    for (let round = 0; round < rounds; round++) {
      for (const it of shuffled([bare, site]))
        all.get(it.name)?.push(await measure(it, load, generator, lengths, spare));
    }
    const median = (name: string, figure: "each" | "perSecond"): number =>
      quantile(
        (all.get(name) ?? []).map((it) => it[figure]),
        0.5,
      );
    for (const { name } of [bare, site]) {
      const [rate, each] = [median(name, "perSecond"), median(name, "each")];
      const ratios =
        name === bare.name
          ? ""
          : `${(rate / median(bare.name, "perSecond")).toFixed(2)} by rate, ${(median(bare.name, "each") / each).toFixed(2)} by CPU`;
      console.log(
        `${load.name.padEnd(14)} ${name.split("/").at(-1)?.padEnd(8)} ${rate.toFixed(0).padStart(12)} ${each.toFixed(1).padStart(11)}   ${ratios}`,
      );
    }
  }
} finally {
  await bare.end();
  await site.end();
  generator.end();
}

const bin = fileURLToPath(new URL("../packages/verdict/bin/verdict.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "verdict-export-"));
try {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const seconds = Array.from({ length: 3 }, () => {
    const began = performance.now();
    const { stdout, stderr } = spawnSync(process.execPath, [bin, "export", folder], { env });
    if (stdout.length === 0) throw new Error(String(stderr));
    return (performance.now() - began) / 1000;
  });
  console.log(
    `verdict export: ${quantile(seconds, 0.5).toFixed(1)} s, median of ${seconds.length}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
