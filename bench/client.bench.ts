/**
 * What a call of a client costs: 300 octets of JSON over a connection that is kept, one after the other and sixteen at a
 * time. The server has a core of its own where there are two, each client a process of its own, rounds alternate, and the
 * medians of the time that the processor spent are compared with those of fetch.
 *
 *     npm run bench -- client
 *     npm run bench -- client --rounds 7 --calls 4000
 */
import { fork, spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { callers } from "./client/callers.ts";
import { quantile } from "./server/statistics.ts";

const option = (name: string, usual: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? usual : Number(process.argv[at + 1]);
};
const rounds = option("rounds", 5);
const calls = option("calls", 4000);
const path = (name: string): string => fileURLToPath(new URL(`client/${name}`, import.meta.url));
const flags = ["--conditions=@verdict/source", "--no-warnings"];
const hasTwo = cpus().length > 1 && spawnSync("taskset", ["-V"]).status === 0;

const server = fork(path("server.ts"), { execArgv: flags });
const port = await new Promise((resolve) => server.once("message", resolve));
if (hasTwo) spawnSync("taskset", ["-cp", "0", String(server.pid)]);
const url = `http://127.0.0.1:${port}/items/17`;

interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

function measured(name: string, mode: string): Cost {
  const own = [process.execPath, ...flags, path("caller.ts"), name, url, mode, String(calls)];
  const [command = "", ...args] = hasTwo ? ["taskset", "-c", "1", ...own] : own;
  const { stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`${name} failed: ${stderr}`);
  }
}

const names = Object.keys(callers);
const modes = ["one after the other", "sixteen at a time"];
const costs = new Map<string, Cost[]>();
for (let round = 0; round < rounds; round++) {
  for (const mode of modes) {
    for (let i = 0; i < names.length; i++) {
      // Whoever is first in one round is not in the next.
      const name = names[(i + 2 * round) % names.length] as string;
      const key = `${mode} ${name}`;
      costs.set(key, [...(costs.get(key) ?? []), measured(name, mode)]);
    }
  }
}
server.kill();

const median = (key: string, what: keyof Cost): number =>
  quantile(
    (costs.get(key) ?? []).map((it) => it[what]),
    0.5,
  );
for (const mode of modes) {
  const base = median(`${mode} fetch`, "cpu");
  console.log(`\n${mode}: microseconds of the processor, of the clock, and beside fetch`);
  for (const name of names.toSorted(
    (a, b) => median(`${mode} ${a}`, "cpu") - median(`${mode} ${b}`, "cpu"),
  )) {
    const cpu = median(`${mode} ${name}`, "cpu");
    const wall = median(`${mode} ${name}`, "wall");
    console.log(
      `${name.padEnd(20)}${cpu.toFixed(0).padStart(6)}${wall.toFixed(0).padStart(6)}${(cpu / base).toFixed(2).padStart(7)}`,
    );
  }
}
