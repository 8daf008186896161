/**
 * `verdict 404` from cold beside an empty Node: medians of interleaved runs of the real command, and their ratio.
 *
 *     node bench/cli.bench.ts [rounds]
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const rounds = Number(process.argv[2] ?? 41);
const bin = fileURLToPath(new URL("../packages/verdict/bin/verdict.js", import.meta.url));

const contenders: readonly { name: string; args: readonly string[]; times: number[] }[] = [
  { name: "node -e 0", args: ["-e", "0"], times: [] },
  { name: "verdict 404", args: [bin, "404"], times: [] },
  { name: "verdict 404 --json", args: [bin, "404", "--json"], times: [] },
  { name: "verdict 401 403", args: [bin, "401", "403"], times: [] },
  { name: "verdict rate limit", args: [bin, "rate", "limit"], times: [] },
  { name: "verdict choose …", args: [bin, "choose", "the", "item", "is", "gone"], times: [] },
];

// Once unmeasured: the files come into the system's cache and the compiled code onto the disk.
for (const { args } of contenders) time(args);
for (let round = 0; round < rounds; round++) {
  for (let step = 0; step < contenders.length; step++) {
    const it = contenders[(round + step) % contenders.length];
    it?.times.push(time(it.args));
  }
}

const [floor = Number.NaN, ...rest] = contenders.map(({ times }) => median(times));
console.log(`${rounds} interleaved rounds, node ${process.version}`);
console.log("                          ms   to node -e 0");
for (const [at, milliseconds] of [floor, ...rest].entries()) {
  const name = contenders[at]?.name ?? "";
  console.log(
    `${name.padEnd(20)} ${milliseconds.toFixed(1).padStart(7)}   ${(milliseconds / floor).toFixed(2)}x`,
  );
}

function time(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  const milliseconds = performance.now() - start;
  // 1 is an answer as well: nothing found.
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(" ")} failed`);
  return milliseconds;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
