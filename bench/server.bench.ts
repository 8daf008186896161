/**
 * Verdict beside hand-written node:http and the frameworks, all doing the same work.
 *
 *     npm run bench -- server
 *     npm run bench -- server --only verdict,fastify,raw --load mix --restarts 10
 *     npm run bench -- server --only verdict --load get --ms 5000 --profile
 *
 * Every contender first has to keep the contract (server/contract.ts). Measured is the CPU time of the server for a
 * request, in short windows that go round all contenders in random order, so that what else the machine does hits
 * everybody; processes are started anew some times, since two equal servers differ from process to process. Shown is
 * the lower quartile of the windows (server/window.ts says why).
 *
 *     --only verdict,raw        contenders; all by default
 *     --load get,mix            loads; all by default
 *     --restarts 4 --cycles 2   processes of each contender, windows of each process and load
 *     --ms 250                  length of a window
 *     --connections 64          kept alive, each with one request at a time
 *     --generator wrk           a second opinion on all loads without HEAD
 *     --profile                 one process each, with a CPU profile in .cache/profiles
 */
import { fileURLToPath } from "node:url";
import { type Running, start } from "./server/contender.ts";
import { broken, missing } from "./server/contract.ts";
import { areBound } from "./server/cores.ts";
import type { Generator } from "./server/generators/generator.ts";
import { sockets } from "./server/generators/sockets.ts";
import { wrk } from "./server/generators/wrk.ts";
import { loads as allLoads, mix } from "./server/loads.ts";
import { type Options, optionsFrom } from "./server/options.ts";
import { conclusions, tables } from "./server/report.ts";
import { Results } from "./server/results.ts";
import { shuffled } from "./server/statistics.ts";
import { measure } from "./server/window.ts";

const profiles = fileURLToPath(new URL("../.cache/profiles", import.meta.url));

/**
 * How long a fresh process gets each load, and the mix, before anything counts: servers run for days, so what is measured
 * is code that the compiler is done with. Its threads count as the server's time, and more code takes them longer.
 */
const warmUp = { milliseconds: 300, mix: 6000 };

let options: Options;
let generator: Generator;
try {
  options = optionsFrom(process.argv.slice(2));
  generator = options.generator === "wrk" ? wrk() : sockets();
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}
const { names, milliseconds, connections, profile, cycles } = options;
const restarts = profile ? 1 : options.restarts;
const loads = options.loads.filter(generator.sends);
if (loads.length < options.loads.length) {
  const left = options.loads.filter((it) => !loads.includes(it)).map((it) => it.name);
  console.log(`${generator.name} cannot send ${left.join(", ")}.`);
}
const results = new Results(names, loads);

console.log(
  `${restarts} processes × ${cycles} windows of ${milliseconds} ms, ${connections} connections, node ${process.version}`,
);
if (!areBound)
  console.log("No taskset, or a single core: server and generator share what is there.");

let live: Running[] = [];
try {
  for (let restart = 0; restart < restarts; restart++) {
    live = await Promise.all(names.map((it) => start(it, profile ? profiling(it) : [])));
    for (const it of live) await prepare(it, restart === 0);
    const spare = { left: (loads.length * names.length * cycles) >> 2 };
    for (let cycle = 0; cycle < cycles; cycle++) {
      for (const load of loads) {
        for (const running of shuffled(live)) {
          results.add(running.name, load, await measure(running, load, generator, options, spare));
        }
      }
    }
    for (const it of live) await it.end();
  }
} finally {
  for (const it of live) await it.end();
  generator.end();
}

console.log(`\n${tables(results)}\n\n${conclusions(results)}`);
if (profile) console.log(`Profiles are in ${profiles}`);

/** See that it does what it should, the first time around, and warm it up. */
async function prepare(running: Running, check: boolean): Promise<void> {
  if (check) await examine(running);
  for (const load of allLoads.filter(generator.sends)) {
    const length = load === mix ? warmUp.mix : warmUp.milliseconds;
    await generator.run(running.port, load, length, connections);
  }
}

function profiling(name: string): string[] {
  return ["--cpu-prof", `--cpu-prof-dir=${profiles}`, `--cpu-prof-name=${name}.cpuprofile`];
}

async function examine(running: Running): Promise<void> {
  const { name, port } = running;
  const faults = await broken(port);
  if (faults.length > 0) {
    throw new Error(`${name} does not keep the contract:\n  ${faults.join("\n  ")}`);
  }
  const finer = await missing(port);
  if (finer.length > 0)
    console.log(`${name} keeps the contract, but not that\n  ${finer.join("\n  ")}`);
}
