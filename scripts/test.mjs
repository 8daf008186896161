/**
 * `npm test`: types, lint and every test on the pinned Node; in CI, or with `--nodes`, the tests on the other supported
 * Nodes as well. Anything else on the command line goes to vitest: `npm test -- packages/codes`, `npm test -- -t 404`;
 * then the static checks are left out.
 *
 * The last line is what really ran: `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installFromDebian } from "./debian.mjs";
import { fetchRuntimes } from "./runtimes.mjs";
import { environmentFor, fetchNode, root, say } from "./setup.mjs";

/** Most files that are asked once more: where more fail, it is not the machine. */
const mostAgain = 3;

/** Majors beside the pinned one. */
const otherNodes = ["22", "26"];

/**
 * What starts several servers, breaks them and counts what was lost: each file has the machine to itself, once, on the
 * pinned Node, so that what is seen is what was broken and not what else there was to do.
 */
const alone = ["test/behind/**", "test/chaos-*.test.ts", "test/packages.test.ts"];

/**
 * What the other Nodes are not asked: what a browser sees, what is written down (pages as files, code on pages, recipes)
 * and what a Redis server does with a script is the same whatever Node has made it. Each is tested on the pinned one.
 */
const onPinnedOnly = [
  "**/browser/**",
  "**/offline.test.ts",
  "**/export.test.ts",
  "**/store/redis.test.ts",
  "test/guides.test.ts",
  "test/recipes/**",
  "test/custom-codes.test.ts",
  ...alone,
];

const checks = [
  ["types of the packages", "node_modules/typescript/bin/tsc", "-b"],
  ["types of the tests", "node_modules/typescript/bin/tsc", "-p", "tsconfig.test.json"],
  ["lint and format", "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"],
];

const given = process.argv.slice(2);
const filters = given.filter((it) => it !== "--nodes");
const isWhole = filters.length === 0;
const inCi = /^(1|true)$/i.test(process.env.CI ?? "");
const everyNode = inCi || given.includes("--nodes");
const total = { passed: 0, failed: 0, skipped: 0 };
/** The names of what failed, said once more at the end: the output of three Nodes is long. */
const failures = [];
/** What failed and passed when it was asked alone. */
const unsteady = [];

if (inCi) {
  installFromDebian();
  fetchRuntimes();
}
if (isWhole) for (const [name, ...args] of checks) add(check(name, args));
const pinned = process.versions.node.split(".")[0];
add(suite(process.execPath, pinned, isWhole ? without(alone) : filters));
// Nothing else runs meanwhile: a part of what is looked at is how fast the pages are.
if (isWhole) {
  add(suite(process.execPath, pinned, ["audit.test"], { VERDICT_AUDIT: "1" }));
  const files = alone.map((it) => it.replace(/\*.*/, ""));
  add(suite(process.execPath, pinned, [...files, "--no-file-parallelism"]));
}
if (everyNode) {
  for (const major of otherNodes) {
    const node = fetchNode(major);
    if (node === undefined) {
      say(`✗ Node ${major} could not be fetched`);
      failures.push(`Node ${major} could not be fetched`);
      add({ failed: 1 });
    } else add(suite(node, major, [...filters, ...without(onPinnedOnly)]));
  }
}

if (unsteady.length > 0)
  say(`\nFailed at first, and passed alone:\n${unsteady.map((it) => `  ${it}`).join("\n")}`);
if (failures.length > 0) say(`\nFailed:\n${failures.map((it) => `  ${it}`).join("\n")}`);
const { passed, failed, skipped } = total;
if (inCi && skipped > 0) say("\nIn CI a skipped test is a failure.");
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed > 0 || passed === 0 || (inCi && skipped > 0) ? 1 : 0);

function add(counts) {
  for (const [kind, count] of Object.entries(counts)) total[kind] += count;
}

/** What vitest is told to leave files out. */
function without(files) {
  return files.map((it) => `--exclude=${it}`);
}

/** One static check; its output is shown when it fails. */
function check(name, args) {
  const start = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  say(`${status === 0 ? "✓" : "✗"} ${name} (${seconds} s)`);
  if (status === 0) return { passed: 1 };
  say(`${stdout}${stderr}`);
  failures.push(name);
  return { failed: 1 };
}

/**
 * Tests on one Node: what vitest is told, and what they find in their environment.
 *
 * Where all tests are asked, files in which something failed are asked once more, alone: thirty thousand tests on two cores meet moments in which a
 * machine does something else for a second. What passes then is said at the end, since it may be a fault that is rare.
 */
function suite(node, major, args, env = {}) {
  say(`\nTests on Node ${major}`);
  const first = asked(node, major, args, env);
  if (!isWhole || first.failed === 0 || first.files.length > mostAgain)
    return settled(first, major);
  say(`\nOnce more, alone: ${first.files.join(", ")}`);
  const again = asked(node, major, first.files, env);
  unsteady.push(...first.names.filter((it) => !again.names.includes(it)));
  const { failed, names, broken } = again;
  return settled(
    { ...first, passed: first.passed + first.failed - failed, failed, names, broken },
    major,
  );
}

/** What a run found, its failures noted. */
function settled({ passed, failed, skipped, names, broken }, major) {
  failures.push(...names);
  // Whatever vitest found besides failed tests (an unhandled rejection, no test at all) is a failure as well.
  if (failed === 0 && broken !== undefined) {
    failures.push(`Node ${major}: vitest ended with ${broken}; see its output above`);
    return { passed, failed: 1, skipped };
  }
  return { passed, failed, skipped };
}

/** One run of vitest. */
function asked(node, major, args, env) {
  const results = join(root, ".cache", `tests-${process.pid}.json`);
  mkdirSync(join(root, ".cache"), { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const { status } = spawnSync(
    node,
    ["node_modules/vitest/vitest.mjs", "run", ...reporters, ...args],
    { cwd: root, env: { ...environmentFor(node), ...env, VERDICT_NODE: major }, stdio: "inherit" },
  );
  return { ...countsOf(results, major), broken: status === 0 ? undefined : status };
}

function countsOf(results, major) {
  try {
    const report = JSON.parse(readFileSync(results, "utf8"));
    rmSync(results);
    const files = report.testResults.filter((it) => it.status === "failed");
    const names = files.flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter((it) => it.status === "failed");
      // A file that does not load has no tests of its own to fail.
      return failed.length === 0
        ? [`Node ${major}: ${name} could not be run`]
        : failed.map((it) => `Node ${major}: ${name}: ${it.fullName}`);
    });
    return {
      passed: report.numPassedTests,
      failed: names.length,
      skipped: report.numPendingTests + report.numTodoTests,
      files: files.map(({ name }) => name),
      names,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0, files: [], names: [] };
  }
}
