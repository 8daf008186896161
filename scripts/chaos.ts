/**
 * Runs what makes things go wrong on purpose, and counts what was lost: every scenario in chaos/*.ts, each in a process of
 * its own. A scenario is a module with `main(args: readonly string[]): Promise<number>`, which prints what it did and what
 * was lost, and gives the exit code; a module without it is a part of others.
 *
 *     npm run chaos                        all of them
 *     npm run chaos -- kills               the one of that name
 *     npm run chaos -- kills --times 200   the first option and what follows is for the scenario itself
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

interface Scenario {
  readonly main?: (args: readonly string[]) => Promise<number>;
}

/** Says that this is the process of a scenario. */
const alone = "--alone";

const folder = fileURLToPath(new URL("../chaos", import.meta.url));
const args = process.argv.slice(2);
process.exit(args[0] === alone ? await run(args[1] ?? "", args.slice(2)) : await runAll());

async function runAll(): Promise<number> {
  const option = args.findIndex((it) => it.startsWith("-"));
  const names = option === -1 ? args : args.slice(0, option);
  const options = option === -1 ? [] : args.slice(option);
  const all = await scenarios();
  const unknown = names.filter((it) => !all.includes(it));
  if (unknown.length > 0 || all.length === 0) {
    console.error(`No scenario ${unknown.join(", ")}; there are: ${all.join(", ")}`);
    return 2;
  }
  let failed = false;
  for (const name of names.length > 0 ? names : all) {
    console.log(`\n== ${name} ==`);
    const self = fileURLToPath(import.meta.url);
    const flags = ["--conditions=@verdict/source", "--no-warnings"];
    const { status } = spawnSync(process.execPath, [...flags, self, alone, name, ...options], {
      stdio: "inherit",
    });
    failed ||= status !== 0;
  }
  return failed ? 1 : 0;
}

async function run(name: string, options: readonly string[]): Promise<number> {
  const { main } = await load(name);
  return main === undefined ? 2 : main(options);
}

async function scenarios(): Promise<readonly string[]> {
  const names = readdirSync(folder)
    .filter((it) => it.endsWith(".ts"))
    .map((it) => it.slice(0, -3))
    .sort();
  const loaded = await Promise.all(names.map(async (it) => [it, await load(it)] as const));
  return loaded.filter(([, { main }]) => main !== undefined).map(([name]) => name);
}

function load(name: string): Promise<Scenario> {
  return import(pathToFileURL(join(folder, `${name}.ts`)).href) as Promise<Scenario>;
}
