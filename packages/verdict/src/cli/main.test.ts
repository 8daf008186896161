import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { run } from "./testing/run.ts";
import { version } from "./version.ts";

describe("help", () => {
  test.each([[["--help"]], [["help"]], [["-h"]]])("%j", async (argv) => {
    const { exit, out } = await run(argv);
    expect(exit).toBe(0);
    for (const { usage } of commands) expect(out).toContain(usage);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test.each(commands.map((it) => it.name))("%s --help is about it alone", async (name) => {
    const { exit, out } = await run([name, "--help"]);
    expect(exit).toBe(0);
    const { usage, options = {} } = commands.find((it) => it.name === name) as Command;
    expect(out).toContain(usage);
    for (const option of Object.keys(options)) expect(out).toContain(`--${option}`);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("verdict serve --help states what the playground never goes beyond", async () => {
    const { out } = await run(["serve", "--help"]);
    for (const text of ["10 s", "10 MiB", "4000 connections, 2000 of one address"]) {
      expect(out).toContain(text);
    }
  });

  test("nothing typed on a terminal asks for help", async () => {
    expect((await run([], { terminal: true })).out).toBe((await run(["help"])).out);
  });
});

test("--version is the package's", async () => {
  expect(version()).toMatch(/^\d+\.\d+\.\d+/);
  expect(await run(["--version"])).toEqual({ exit: 0, out: `${version()}\n`, err: "" });
});

test.each([
  [["--nope"], "--nope"],
  [["--jsn", "404"], "did you mean --json?"],
  [["serve", "--prot", "1"], "did you mean --port?"],
  [["404", "--port", "1"], "--port goes with verdict serve"],
  [["choose", "x", "--method"], "--method needs a value"],
  [["choose", "x", "--method="], "--method needs a value"],
  [["choose", "x", "--method", "A B"], "--method is a request method"],
  [["404", "--json=1"], "--json takes no value"],
  [["404", "--json", "--md"], "exclude each other"],
  [["search"], "verdict search <words>"],
  [["completions"], "verdict completions bash|zsh|fish"],
  [["completions", "tcsh"], "verdict completions bash|zsh|fish"],
  [["serve", "me"], "takes options only"],
])("wrong usage %j: exit 2 and one line that says what to type", async (argv, said) => {
  const { exit, out, err } = await run(argv);
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain(said);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

test("words that start with a dash go after --", async () => {
  const { exit, err } = await run(["search", "--", "--qqzz"]);
  expect([exit, err.includes("--qqzz")]).toEqual([1, true]);
});

describe("completions", () => {
  const folder = mkdtempSync(join(tmpdir(), "verdict-"));

  test.each(["bash", "zsh", "fish"])(
    "%s: every command, and the shell can read it",
    async (shell) => {
      const { exit, out } = await run(["completions", shell]);
      expect(exit).toBe(0);
      for (const { name } of commands) expect(out).toContain(name);
      for (const option of ["profile", "json", "port"]) expect(out).toContain(option);
      const file = join(folder, `verdict.${shell}`);
      writeFileSync(file, out);
      const { error, status, stderr } = spawnSync(shell, ["-n", file], { encoding: "utf8" });
      // Not every machine has every shell; where it is there, it has to agree.
      if (error === undefined) expect([status, stderr]).toEqual([0, ""]);
    },
  );

  test("bash completes commands, codes, options and their values", async () => {
    const { out } = await run(["completions", "bash"]);
    const complete = (...words: string[]) => {
      const script = `${out}\nCOMP_WORDS=(${words.map((it) => `'${it}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _verdict; echo "\${COMPREPLY[*]}"`;
      return spawnSync("bash", ["-c", script], { encoding: "utf8" }).stdout.trim().split(" ");
    };
    expect(complete("verdict", "se")).toEqual(["search", "serve"]);
    expect(complete("verdict", "41")).toContain("418");
    expect(complete("verdict", "methods", "PAT")).toEqual(["PATCH"]);
    expect(complete("verdict", "choose", "--pro")).toEqual(["--profile"]);
    expect(complete("verdict", "choose", "--profile", "za")).toEqual(["zalando"]);
    expect(complete("verdict", "401", "40")).toContain("403");
  });
});
