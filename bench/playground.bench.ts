/**
 * The playground beside a bare node:http handler and Debian's python3-httpbin under gunicorn, in one run: requests a
 * second on `/status/200` and `/get`, each alone on its core, in interleaved rounds; and how long a start takes.
 *
 *     npm run bench -- playground
 */
import { spawnSync } from "node:child_process";
import { forBenchmark, installFromDebian } from "../scripts/debian.mjs";
import { httpbin } from "./playground/httpbin.ts";
import { loads } from "./playground/loads.ts";
import { start } from "./server/contender.ts";
import { sockets } from "./server/generators/sockets.ts";
import { quantile } from "./server/statistics.ts";

installFromDebian(forBenchmark);

const rounds = 8;
const milliseconds = 400;
const connections = 32;

const generator = sockets();
const bare = await start("../../playground/bare");
const lab = await start("../../playground/lab");
const python = await httpbin();
const ports: Readonly<Record<string, number>> = {
  bare: bare.port,
  playground: lab.port,
  ...(python === undefined ? {} : { "python3-httpbin": python.port }),
};
try {
  for (const load of loads) {
    for (const port of Object.values(ports)) await generator.run(port, load, 1500, connections);
  }
  console.log(
    `requests/second, median of ${rounds} rounds of ${milliseconds} ms, node ${process.version}`,
  );
  for (const load of loads) {
    const all = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++) {
      for (const [name, port] of Object.entries(ports)) {
        const report = await generator.run(port, load, milliseconds, connections);
        const rate = (report.requests / report.milliseconds) * 1000;
        all.set(name, [...(all.get(name) ?? []), rate]);
      }
    }
    const median = (name: string): number => quantile(all.get(name) ?? [], 0.5);
    const own = median("playground");
    for (const name of all.keys()) {
      const ratio =
        name === "playground" ? "" : `the playground has ${(own / median(name)).toFixed(2)} of it`;
      console.log(
        `${load.name.padEnd(12)} ${name.padEnd(16)} ${median(name).toFixed(0).padStart(7)}  ${ratio}`,
      );
    }
  }
  if (python === undefined)
    console.log("python3-httpbin is not here: apt install python3-httpbin gunicorn");
} finally {
  await bare.end();
  await lab.end();
  python?.end();
  generator.end();
}

/** A process of its own that has just begun: from its first moment to a playground that listens. */
const script = `
const { playground } = await import(${JSON.stringify(new URL("../packages/playground/dist/index.js", import.meta.url).href)});
const loaded = performance.now();
await playground();
console.log(performance.now() - loaded, performance.now());
process.exit();`;
const starts = Array.from({ length: 7 }, () => {
  const args = ["--input-type=module", "-e", script];
  const { NODE_OPTIONS: _, ...env } = process.env;
  return spawnSync(process.execPath, args, { encoding: "utf8", env })
    .stdout.trim()
    .split(" ")
    .map(Number);
});
const median = (which: number): string =>
  quantile(
    starts.map((it) => it[which] ?? Number.NaN).sort((a, b) => a - b),
    0.5,
  ).toFixed(0);
console.log(
  `ready ${median(1)} ms after its process began, ${median(0)} ms of it for the playground to start`,
);
process.exit();
