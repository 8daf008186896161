import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importsOf } from "./imports.ts";
import { replaced } from "./names.ts";
import { type Rewritten, rewrite } from "./rewrite.ts";
import { tokensOf } from "./tokens.ts";

const run = (source: string, { names = true, jsx = true, to = "verdict" } = {}): Rewritten =>
  rewrite(source, { to, names, jsx });

/** The program with the names of modules as they become. */
const migrated = (source: string): string =>
  source.replace(/(["'])(http-errors|http-status-codes|statuses)\1/g, "$1verdict/drop-in/$2$1");

describe("the name of a module changes", () => {
  test.each([
    'import createError from "http-errors";',
    "import createError from 'http-errors'",
    'import { StatusCodes, type ReasonPhrases } from "http-status-codes";',
    'import * as codes from "http-status-codes";',
    'import createError, * as all from "http-errors";',
    'import createError, { isHttpError } from "http-errors";',
    'import type { HttpError } from "http-errors";',
    'import type createError from "http-errors";',
    'import type from "statuses";',
    'import type, { HttpError } from "http-errors";',
    'import {\n  StatusCodes, // those of today\n  /* and */ ReasonPhrases,\n} from "http-status-codes";',
    'import "statuses";',
    'import{StatusCodes}from"http-status-codes"',
    'import { "module.exports" as it } from "statuses";',
    'import status = require("statuses");',
    'export * from "http-status-codes";',
    'export * as codes from "http-status-codes";',
    'export { StatusCodes as Codes } from "http-status-codes";',
    'export type { HttpError } from "http-errors";',
    "const createError = require('http-errors');",
    'var a = 1, createError = require("http-errors"), b = 2',
    'throw require("http-errors")(404);',
    'const { StatusCodes } = await import("http-status-codes");',
    'import("statuses").then((it) => it.default(404));',
    'type E = import("http-errors").HttpError;',
    'let it: typeof import("statuses");',
    'module.exports = { errors: require("http-errors") };',
    '#!/usr/bin/env node\n"use strict";\r\nconst s = require("statuses");\r\n',
    '\uFEFFimport s from "statuses";',
    "const text = `a $" + "{require('statuses')(404)} b`;",
    'const a = b / 2; import s from "statuses"; const c = d / 2;',
    'if (/"/.test(a)) b = /[/"]/g; import s from "statuses";',
    'import s from "statuses"; const page = <p title="don\'t">don\'t {s(404)} &quot;</p>;',
    'import s from "statuses"; const a = <T,>(it: T) => it; const b = <>it\'s <A.B {...c} d={<e />} /></>;',
    'const require = createRequire(import.meta.url); const s = require("statuses");',
    '@decorated class A { import = 1; #from = "http-errors"; } import s from "statuses";',
  ])("%j", (source) => {
    const { text, left } = run(source);
    expect(text).toBe(
      // What is not imported stays.
      migrated(source).replace('#from = "verdict/drop-in/http-errors"', '#from = "http-errors"'),
    );
    expect(text).not.toBe(source);
    expect(left).toEqual([]);
  });

  test("to the package that was said", () => {
    const { text } = run('import s from "statuses";', { to: "@verdict/codes" });
    expect(text).toBe('import s from "@verdict/codes/drop-in/statuses";');
  });
});

describe("what is no import stays", () => {
  test.each([
    '// import createError from "http-errors";',
    "/* const s = require('statuses') */",
    "const text = 'import s from \"statuses\"';",
    "const text = `import s from \"statuses\"; require('http-errors')`;",
    'const pattern = /import s from "statuses"/;',
    'const page = <p>import s from "statuses"</p>;',
    "const page = <p title='require(\"statuses\")'>it's</p>;",
    'const names = ["http-errors", "statuses"];',
    'const it = { import: "http-errors", from: "statuses", require: "http-status-codes" };',
    'log.import("statuses"); log?.require("statuses"); this.from("statuses");',
    'import s from "statuses-extra"; import t from "./statuses"; import u from "@x/statuses";',
    'const it = require("status" + "es"); const that = require(`statuses`);',
    'export { a }; from("statuses");',
    'export default "statuses";',
    'import.meta.resolve; const from = "statuses";',
  ])("%j", (source) => {
    expect(run(source)).toEqual({ text: source, changes: [], left: [], packages: [] });
  });
});

describe("old names become those of today", () => {
  const codes = 'import { StatusCodes } from "http-status-codes";';
  const errors = 'import createError from "http-errors";';
  test.each([
    [`${codes} send(StatusCodes.REQUEST_TOO_LONG);`, "StatusCodes.CONTENT_TOO_LARGE"],
    [`${codes} send(StatusCodes\n  .MOVED_TEMPORARILY);`, "StatusCodes\n  .FOUND"],
    [`${codes} let it: StatusCodes.UNPROCESSABLE_ENTITY;`, "StatusCodes.UNPROCESSABLE_CONTENT"],
    [`${codes} send(StatusCodes?.REQUEST_URI_TOO_LONG);`, "StatusCodes?.URI_TOO_LONG"],
    [`${codes} const t = \`\${StatusCodes.REQUEST_TOO_LONG}\`;`, "StatusCodes.CONTENT_TOO_LARGE"],
    [
      `${codes} const t = <A b={StatusCodes.REQUEST_TOO_LONG}>'</A>;`,
      "{StatusCodes.CONTENT_TOO_LARGE}",
    ],
    [
      'import { ReasonPhrases as R } from "http-status-codes"; R.REQUESTED_RANGE_NOT_SATISFIABLE;',
      "R.RANGE_NOT_SATISFIABLE",
    ],
    [
      'import * as http from "http-status-codes"; http.StatusCodes.REQUEST_TOO_LONG;',
      "http.StatusCodes.CONTENT_TOO_LARGE",
    ],
    [
      'const { StatusCodes: S } = require("http-status-codes"); S.REQUEST_TOO_LONG;',
      "S.CONTENT_TOO_LARGE",
    ],
    [
      'const S = require("http-status-codes").StatusCodes; S.REQUEST_TOO_LONG;',
      "S.CONTENT_TOO_LARGE",
    ],
    [
      'send(require("http-status-codes").StatusCodes.REQUEST_TOO_LONG);',
      ".StatusCodes.CONTENT_TOO_LARGE",
    ],
    [
      'const { StatusCodes } = await import("http-status-codes"); StatusCodes.REQUEST_TOO_LONG;',
      "StatusCodes.CONTENT_TOO_LARGE",
    ],
    [`${errors} throw createError.PayloadTooLarge();`, "createError.ContentTooLarge()"],
    [
      `${errors} throw new createError.UnprocessableEntity("no");`,
      "createError.UnprocessableContent(",
    ],
    [
      "var a = require('a'), errors = require('http-errors'); errors.PayloadTooLarge();",
      "errors.ContentTooLarge()",
    ],
    [
      `${codes} function f(a: StatusCodes, { b } = StatusCodes, c = [StatusCodes]) { return Object.keys(StatusCodes).length + StatusCodes.REQUEST_TOO_LONG; }`,
      "StatusCodes.CONTENT_TOO_LARGE; }",
    ],
  ])("%j", (source, expected) => {
    const { text, left } = run(source);
    expect(text).toContain(expected);
    expect(left).toEqual([]);
    expect(run(source, { names: false }).text).toBe(migrated(source));
  });

  test.each([
    ["a number that an old draft had", `${codes} StatusCodes.METHOD_FAILURE;`],
    ["a name of today", `${codes} StatusCodes.NOT_FOUND + StatusCodes.IM_A_TEAPOT;`],
    ["a name in a string", `${codes} StatusCodes["REQUEST_TOO_LONG"];`],
    ["a member of something else", `${codes} mine.StatusCodes.REQUEST_TOO_LONG;`],
    ["something else of the same name", `${codes} Other.REQUEST_TOO_LONG; REQUEST_TOO_LONG;`],
    ["what is written to", `${errors} createError.PayloadTooLarge = mine;`],
    ["what a call gives", 'const e = require("http-errors")(413); e.PayloadTooLarge;'],
    ["what a member gives", 'const e = require("http-errors").a.b; e.PayloadTooLarge;'],
    ["a promise", 'const e = import("http-errors"); e.PayloadTooLarge;'],
    ["what is only a type", 'import s from "statuses"; s.PayloadTooLarge;'],
    ["a name in a comment", `${codes} // StatusCodes.REQUEST_TOO_LONG`],
  ])("but not %s", (_, source) => {
    expect(run(source).text).toBe(migrated(source));
  });

  test.each([
    ["a parameter", "function f(StatusCodes) { return StatusCodes.REQUEST_TOO_LONG; }"],
    ["a parameter with a type", "const f = (StatusCodes: Mine) => StatusCodes.REQUEST_TOO_LONG;"],
    ["the parameter of an arrow", "const f = StatusCodes => StatusCodes.REQUEST_TOO_LONG;"],
    ["a default", "function f(StatusCodes = {}) { return StatusCodes.REQUEST_TOO_LONG; }"],
    ["a method", "class A { f(a, StatusCodes) { return StatusCodes.REQUEST_TOO_LONG; } }"],
    ["a catch", "try {} catch (StatusCodes) { StatusCodes.REQUEST_TOO_LONG; }"],
    ["a variable", "{ let StatusCodes; StatusCodes.REQUEST_TOO_LONG; }"],
    ["the second of two", "{ let a = f(1), StatusCodes; StatusCodes.REQUEST_TOO_LONG; }"],
    ["a pattern", "{ const { a, StatusCodes } = b; StatusCodes.REQUEST_TOO_LONG; }"],
    ["a pattern that renames", "{ const { a: [StatusCodes] } = b; StatusCodes.REQUEST_TOO_LONG; }"],
    ["a pattern among parameters", "const f = ({ StatusCodes }) => StatusCodes.REQUEST_TOO_LONG;"],
    ["the rest", "const f = (...StatusCodes) => StatusCodes.REQUEST_TOO_LONG;"],
    ["a loop", "for (const StatusCodes of all) StatusCodes.REQUEST_TOO_LONG;"],
    ["a function", "{ function StatusCodes() {} StatusCodes.REQUEST_TOO_LONG; }"],
    ["a class", "{ class StatusCodes {} StatusCodes.REQUEST_TOO_LONG; }"],
    ["a namespace", "namespace A { enum StatusCodes {} StatusCodes.REQUEST_TOO_LONG; }"],
  ])("nor where the name is declared again: %s", (_, rest) => {
    const { text, left } = run(`${codes}\n${rest}`);
    expect(text).toBe(migrated(`${codes}\n${rest}`));
    expect(left).toEqual([
      { line: 1, text: codes, why: "its old names stay, as a name of it is declared again" },
    ]);
  });
});

describe("what a person has to look at is said", () => {
  const unreadable = "the program cannot be read for sure: brackets or quotes do not match, line 1";
  test.each([
    ['jest.mock("http-errors");', "it names the package and does not import it"],
    ['require.resolve("statuses");', "it names the package and does not import it"],
    ['declare module "http-errors" {}', "it declares types of the package"],
    ['import codes from "statuses/codes.json";', "a file inside a package has no drop-in"],
    [
      "(function (require, module) { require('http-errors'); })",
      "the program has a require of its own",
    ],
    ['define(function (require) { require("statuses"); })', "the program has a require of its own"],
    ['import s from "statuses"; const a = "', unreadable],
    ['import s from "statuses"; f(]);', unreadable],
  ])("%j", (source, why) => {
    expect(run(source)).toEqual({
      text: source,
      changes: [],
      left: [{ line: 1, text: source, why }],
      packages: [],
    });
  });
});

test("changes are told by line, before and after", () => {
  const source =
    'import createError from "http-errors";\r\n\r\n  throw createError.PayloadTooLarge(), createError.UnprocessableEntity();\r\n';
  expect(run(source).changes).toEqual([
    {
      line: 1,
      before: 'import createError from "http-errors";',
      after: 'import createError from "verdict/drop-in/http-errors";',
    },
    {
      line: 3,
      before: "throw createError.PayloadTooLarge(), createError.UnprocessableEntity();",
      after: "throw createError.ContentTooLarge(), createError.UnprocessableContent();",
    },
  ]);
});

describe("any program", () => {
  const piece = fc.constantFrom(
    ..."import|export|from|require|\"|'|`|$|}|{|(|)|[|]|/|//|/*|*/|<|>|</|/>|\n|\\|;|,|.|=|a|StatusCodes".split(
      "|",
    ),
    ...replaced.map((it) => `"${it}"`),
    ..."return |if (a) |=> |const |function |import s from |.REQUEST_TOO_LONG".split("|"),
  );
  const any = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((it) => it.join("")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );

  test("without these imports comes back byte for byte", () => {
    const named = new RegExp(replaced.map((it) => `["']${it}["']`).join("|"));
    const other = any.map((it) => it.replace(new RegExp(named, "g"), '"other"'));
    fc.assert(
      fc.property(other, fc.boolean(), (source, jsx) => {
        expect(run(source, { jsx }).text).toBe(source);
      }),
      { numRuns: 3000 },
    );
  });

  test("changes in names of modules and members only, and not a second time", () => {
    fc.assert(
      fc.property(any, fc.boolean(), (source, jsx) => {
        const { text } = run(source, { jsx });
        const back = text
          .replaceAll("verdict/drop-in/", "")
          .replaceAll("CONTENT_TOO_LARGE", "REQUEST_TOO_LONG");
        expect(back).toBe(source);
        expect(run(text, { jsx }).text).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test("is not read without end", () => {
    const began = performance.now();
    for (const piece of ["a = <b>{", "a = <b>", "(", "`$" + "{", "a = <b c={`", "<", "[/"]) {
      const source = `import s from "statuses"; ${piece.repeat(4000)}`;
      expect([source, migrated(source)].includes(run(source).text), piece).toBe(true);
    }
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe("real programs", () => {
  const root = fileURLToPath(new URL("../../../../../../", import.meta.url));
  const folders = ["express/lib", "koa/lib", "send", "body-parser/lib", "raw-body", "finalhandler"];
  const programs = folders.flatMap((folder) =>
    readdirSync(join(root, "node_modules", folder), { recursive: true, encoding: "utf8" })
      .filter((it) => it.endsWith(".js") && !it.includes("node_modules"))
      .map((it) => [`${folder}/${it}`] as const),
  );

  /** What a program imports, as a bundler sees it. */
  async function bundled(contents: string): Promise<string[]> {
    const found: string[] = [];
    await build({
      stdin: { contents },
      bundle: true,
      write: false,
      platform: "node",
      plugins: [
        {
          name: "imports",
          setup: (it) =>
            it.onResolve({ filter: /./ }, ({ path, kind }) => {
              if (kind !== "entry-point") found.push(path);
              return { path, external: true };
            }),
        },
      ],
    });
    return [...new Set(found)].sort();
  }

  test.each(programs)("%s imports what a bundler says, and then the drop-ins", async (path) => {
    const source = readFileSync(join(root, "node_modules", path), "utf8");
    const tokens = tokensOf(source, { jsx: true });
    const seen = importsOf(tokens).map(({ at }) => tokens[at]?.text.slice(1, -1) ?? "");
    const before = await bundled(source);
    expect([...new Set(seen)].sort()).toEqual(before);
    const known = (it: string) => (replaced as readonly string[]).includes(it);
    const after = before.map((it) => (known(it) ? `verdict/drop-in/${it}` : it)).sort();
    expect(await bundled(run(source).text)).toEqual(after);
  });
});
