import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { run, runJson } from "../testing/run.ts";

const files: Readonly<Record<string, string>> = {
  "app.ts":
    'import { StatusCodes } from "http-status-codes";\nsend(StatusCodes.REQUEST_TOO_LONG);\n',
  "lib/errors.cjs": "const createError = require('http-errors');\r\n",
  "lib/page.jsx": "import status from 'statuses';\nexport const a = <p>it's {status(404)}</p>;\n",
  "lib/other.mts": 'import fs from "node:fs"; // not "statuses"\n',
  "test/app.test.js": 'jest.mock("http-errors");\n',
  "notes.md": 'import status from "statuses";\n',
  "node_modules/x/index.js": 'require("statuses");\n',
  "dist/app.js": 'require("statuses");\n',
  ".cache/app.js": 'require("statuses");\n',
};
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verdict-migrate-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  // Bytes that are no text, and a way round in circles.
  writeFileSync(
    join(folder, "lib/latin.js"),
    Buffer.from('require("statuses"); // \xe9', "latin1"),
  );
  symlinkSync(folder, join(folder, "lib/self"));
});

const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const changed = ["app.ts", "lib/errors.cjs", "lib/page.jsx"];

test("shows what would change, with file and line, and changes nothing", async () => {
  const { exit, out, err } = await run(["migrate", folder]);
  expect(exit).toBe(0);
  expect(out.replaceAll(folder, "src")).toBe(`src/app.ts:1
- import { StatusCodes } from "http-status-codes";
+ import { StatusCodes } from "verdict/drop-in/http-status-codes";
src/lib/errors.cjs:1
- const createError = require('http-errors');
+ const createError = require('verdict/drop-in/http-errors');
src/lib/page.jsx:1
- import status from 'statuses';
+ import status from 'verdict/drop-in/statuses';

3 lines in 3 files would change; --write does it, --names takes old names along.
`);
  expect(err.replaceAll(folder, "src")).toBe(
    "src/test/app.test.js:1 is left as it is: it names the package and does not import it\n",
  );
  for (const [path, text] of Object.entries(files)) expect(read(path)).toBe(text);
});

test("--write changes these files, and no other", async () => {
  const latin = statSync(join(folder, "lib/latin.js")).mtimeMs;
  const { exit, out } = await run(["migrate", folder, "--write", "--names"]);
  expect(exit).toBe(0);
  expect(out).toContain(
    "4 lines in 3 files changed. The packages they came from may go: npm uninstall http-errors http-status-codes statuses",
  );
  expect(read("app.ts")).toBe(
    'import { StatusCodes } from "verdict/drop-in/http-status-codes";\nsend(StatusCodes.CONTENT_TOO_LARGE);\n',
  );
  expect(read("lib/errors.cjs")).toBe(
    "const createError = require('verdict/drop-in/http-errors');\r\n",
  );
  for (const [path, text] of Object.entries(files)) {
    if (!changed.includes(path)) expect(read(path)).toBe(text);
  }
  expect(statSync(join(folder, "lib/latin.js")).mtimeMs).toBe(latin);
  expect((await run(["migrate", folder])).exit).toBe(1);
});

test("one file will do, and the other package", async () => {
  const file = join(folder, "app.ts");
  const { exit, json } = await runJson(["migrate", file, "--to", "@verdict/codes"]);
  expect(exit).toBe(0);
  expect(json).toEqual({
    written: false,
    changes: [
      {
        file,
        line: 1,
        before: 'import { StatusCodes } from "http-status-codes";',
        after: 'import { StatusCodes } from "@verdict/codes/drop-in/http-status-codes";',
      },
    ],
    left: [],
    packages: ["http-status-codes"],
  });
});

test("nothing found is said, with exit code 1", async () => {
  const { exit, out, err } = await run([
    "migrate",
    join(folder, "node_modules/x/index.js"),
    "--to",
    "verdict",
  ]);
  expect([exit, out !== ""]).toEqual([0, true]);
  const empty = mkdtempSync(join(tmpdir(), "verdict-migrate-"));
  expect(await run(["migrate", empty])).toEqual({
    exit: 1,
    out: "",
    err: `verdict: nothing in ${empty} imports http-errors, statuses or http-status-codes\n`,
  });
  expect((await runJson(["migrate", empty])).json).toEqual({
    written: false,
    changes: [],
    left: [],
    packages: [],
  });
  expect(err).toBe("");
});

describe("wrong usage says what to type", () => {
  test.each([
    [["migrate"], "say where: verdict migrate <folder>"],
    [
      ["migrate", "no/such/folder"],
      "there is no no/such/folder; say where the sources are: verdict migrate src",
    ],
    [["migrate", "src", "--to", "lodash"], "--to is one of verdict, @verdict/codes"],
  ])("%j", async (argv, said) => {
    const { exit, out, err } = await run(argv);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(said);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

test("more words than a folder are for the search", async () => {
  expect((await run(["migrate", "a", "resource", "not", "found"])).out).toContain("404");
});
