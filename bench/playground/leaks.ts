/**
 * Every cause of the playground a thousand times, and what is left of it: sockets, timers and memory before and after.
 *
 *     node --conditions=@verdict/source --expose-gc bench/playground/leaks.ts [rounds]
 */
import { setTimeout as sleep } from "node:timers/promises";
import { statuses } from "@verdict/codes";
import { playground } from "../../packages/playground/src/index.ts";

const rounds = Number(process.argv[2] ?? 1000);
const atOnce = 50;

const lab = await playground();
const codes = statuses.map((it) => it.code);
const gc = (globalThis as { gc?: () => void }).gc;

/** What is open, and what is held, once everything had time to end. */
async function left() {
  await sleep(12_000);
  gc?.();
  gc?.();
  const open = new Map<string, number>();
  for (const it of process.getActiveResourcesInfo()) open.set(it, (open.get(it) ?? 0) + 1);
  return { open: Object.fromEntries(open), mebibytes: process.memoryUsage().heapUsed / 2 ** 20 };
}

for (const code of codes) await Promise.all(Array.from({ length: 10 }, () => lab.attempt(code)));
const before = await left();
let happened = 0;
for (const [i, code] of codes.entries()) {
  const begin = performance.now();
  let next = 0;
  let here = 0;
  const worker = async (): Promise<void> => {
    while (next < rounds) {
      next++;
      if ((await lab.attempt(code))?.happened === true) here++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  happened += here;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(
    `${String(i + 1).padStart(3)}/${codes.length}  ${code}  ${here} of ${rounds} in ${seconds} s`,
  );
}
const after = await left();
console.log(`\n${codes.length} causes, ${rounds} times each: ${happened} came about`);
console.log("before", before.open, `${before.mebibytes.toFixed(1)} MiB`);
console.log("after ", after.open, `${after.mebibytes.toFixed(1)} MiB`);
await lab.close();
process.exit();
