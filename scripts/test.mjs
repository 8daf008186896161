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

/** Majors beside the pinned one. */
const otherNodes = ["22", "26"];

/**
 * What the other Nodes are not asked: what a browser sees, and what is written down (pages as files, code on pages), is
 * the same whatever Node has made it. Each is tested on the pinned one.
 */
const onPinnedOnly = [
  "**/browser/**",
  "**/offline.test.ts",
  "**/export.test.ts",
  "test/guides.test.ts",
  "test/snippets.test.ts",
];

const checks = [
  ["types of the packages", "node_modules/typescript/bin/tsc", "-b"],
  ["types of the tests", "node_modules/typescript/bin/tsc", "-p", "tsconfig.test.json"],
  ["lint and format", "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"],
];

const given = process.argv.slice(2);
const filters = given.filter((it) => it !== "--nodes");
const inCi = /^(1|true)$/i.test(process.env.CI ?? "");
const everyNode = inCi || given.includes("--nodes");
const total = { passed: 0, failed: 0, skipped: 0 };
/** The names of what failed, said once more at the end: the output of three Nodes is long. */
const failures = [];

if (inCi) {
  installFromDebian();
  fetchRuntimes();
}
if (filters.length === 0) for (const [name, ...args] of checks) add(check(name, args));
const pinned = process.versions.node.split(".")[0];
add(suite(process.execPath, pinned));
// Nothing else runs meanwhile: a part of what is looked at is how fast the pages are.
if (filters.length === 0)
  add(suite(process.execPath, pinned, ["audit.test"], { VERDICT_AUDIT: "1" }));
if (everyNode) {
  for (const major of otherNodes) {
    const node = fetchNode(major);
    if (node === undefined) {
      say(`✗ Node ${major} could not be fetched`);
      failures.push(`Node ${major} could not be fetched`);
      add({ failed: 1 });
    } else add(suite(node, major, [...filters, ...onPinnedOnly.map((it) => `--exclude=${it}`)]));
  }
}

if (failures.length > 0) say(`\nFailed:\n${failures.map((it) => `  ${it}`).join("\n")}`);
const { passed, failed, skipped } = total;
if (inCi && skipped > 0) say("\nIn CI a skipped test is a failure.");
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed > 0 || passed === 0 || (inCi && skipped > 0) ? 1 : 0);

function add(counts) {
  for (const [kind, count] of Object.entries(counts)) total[kind] += count;
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

/** Tests on one Node: what vitest is told, and what they find in their environment. */
function suite(node, major, args = filters, env = {}) {
  say(`\nTests on Node ${major}`);
  const results = join(root, ".cache", `tests-${process.pid}.json`);
  mkdirSync(join(root, ".cache"), { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const { status } = spawnSync(
    node,
    ["node_modules/vitest/vitest.mjs", "run", ...reporters, ...args],
    { cwd: root, env: { ...environmentFor(node), ...env, VERDICT_NODE: major }, stdio: "inherit" },
  );
  const counts = countsOf(results, major);
  if (status === 0 || counts.failed > 0) return counts;
  // Whatever vitest found besides failed tests (an unhandled rejection, no test at all) is a failure as well.
  failures.push(`Node ${major}: vitest ended with ${status}; see its output above`);
  return { ...counts, failed: 1 };
}

function countsOf(results, major) {
  try {
    const report = JSON.parse(readFileSync(results, "utf8"));
    rmSync(results);
    // A file that does not load has no tests of its own to fail.
    const broken = report.testResults.filter(
      (it) =>
        it.status === "failed" && it.assertionResults.every((test) => test.status !== "failed"),
    );
    for (const { name, assertionResults } of report.testResults) {
      for (const test of assertionResults) {
        if (test.status === "failed") failures.push(`Node ${major}: ${name}: ${test.fullName}`);
      }
    }
    failures.push(...broken.map(({ name }) => `Node ${major}: ${name} could not be run`));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
