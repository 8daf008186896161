/**
 * Runs every bench/*.bench.ts in turn, each in a process of its own.
 *
 *     npm run bench            all of them
 *     npm run bench -- names   those whose file name contains `names`
 *     npm run bench -- server --only verdict   the first option and what follows is for the benchmark itself
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../bench", import.meta.url));
const args = process.argv.slice(2);
const option = args.findIndex((it) => it.startsWith("-"));
const filters = option === -1 ? args : args.slice(0, option);
const options = option === -1 ? [] : args.slice(option);
const files = readdirSync(folder)
  .filter((it) => it.endsWith(".bench.ts"))
  .filter((it) => filters.length === 0 || filters.some((filter) => it.includes(filter)));

if (files.length === 0) {
  console.error("No benchmark of that name.");
  process.exit(2);
}

let failed = false;
for (const file of files.sort()) {
  console.log(`\n== ${file.replace(".bench.ts", "")} ==`);
  const flags = ["--conditions=@verdict/source", "--expose-gc"];
  const { status } = spawnSync(process.execPath, [...flags, join(folder, file), ...options], {
    stdio: "inherit",
  });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
