/**
 * The way into every task of package.json, from any Node since 20: installs what is missing, builds what is stale and
 * hands over to the Node that the project pins, with all arguments and the exit code.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { bundle, isBundled } from "./bundle.mjs";
import { environmentFor, fail, findNode, installDependencies, root, say } from "./setup.mjs";

const fromSource = "--conditions=@verdict/source";

/** Each task as arguments for Node. */
const tasks = {
  serve: ["packages/verdict/bin/verdict.js", "serve"],
  test: ["scripts/test.mjs"],
  bench: [fromSource, "scripts/bench.ts"],
  chaos: [fromSource, "scripts/chaos.ts"],
  build: ["node_modules/typescript/bin/tsc", "-b"],
  generate: [fromSource, "scripts/generate.ts"],
  pictures: [fromSource, "scripts/pictures.ts"],
  pack: ["scripts/pack.ts"],
};

const [task, ...rest] = process.argv.slice(2);
const args = Object.hasOwn(tasks, task ?? "") ? tasks[task] : undefined;
if (args === undefined) fail(`Tasks: ${Object.keys(tasks).join(", ")}`);

installDependencies();
const node = findNode();
if (task !== "generate" && !isBundled()) {
  say("Building the command line …");
  await bundle();
}

const child = spawn(node, [...args, ...rest], {
  cwd: root,
  env: environmentFor(node),
  stdio: "inherit",
});
// Ctrl-C reaches the child as well; it decides how to end, and this process ends after it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
// npm runs this in a shell that dies without a word when npm is told to end; then it is over here too.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => process.ppid === parent || child.kill(), 250).unref();
}
child.on("error", (error) => fail(`Could not start ${node}: ${error.message}`));
child.on("exit", (code, signal) => {
  process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
});
