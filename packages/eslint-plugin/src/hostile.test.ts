import * as typescript from "@typescript-eslint/parser";
import { Linter } from "eslint";
import fc from "fast-check";
import { expect, test } from "vitest";
import plugin from "./index.ts";
import { classes, context, decorators, imported, makers, response } from "./shapes.ts";

const linter = new Linter();
const config = [
  { files: ["**/*.ts"], languageOptions: { parser: typescript } },
  { ...plugin.configs.strict, files: ["**/*.{ts,js}"] },
] as unknown as Linter.Config[];

const calls = [...Object.keys(response.calls), ...Object.keys(context.calls)];
const assigned = [...Object.keys(response.assigns), ...Object.keys(context.assigns)];
const functions = Object.values(imported).flatMap((it) => Object.keys(it));

/** Pieces of programs that have to do with statuses, put together without regard to sense. */
const { statement } = fc.letrec<Record<string, string>>((tie) => {
  const expression = tie("expression");
  const word = fc.constantFrom("res", "reply", "ctx", "c", "response", "error", "fetch", "x", "a");
  const name = fc.constantFrom(
    ...calls,
    "headers",
    "res",
    "raw",
    "then",
    "includes",
    "status",
    "y",
  );
  const list = fc.array(expression, { maxLength: 3 }).map((it) => it.join(", "));
  const key = fc.constantFrom("status", "headers", "error", "success", "Retry-After", "ETag", "a");
  const member = fc.tuple(key, expression).map(([k, v]) => `${JSON.stringify(k)}: ${v}`);
  const members = fc.array(
    fc.oneof(
      member,
      expression.map((it) => `...${it}`),
      fc.constant("get a() { return 1; }"),
      fc.constant("[key]: 1"),
      fc.constant("error"),
    ),
    { maxLength: 3 },
  );
  return {
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom(
        "200",
        "204",
        "401",
        "301",
        "0",
        "-1",
        "600",
        "1e3",
        "4.5",
        "404n",
        "'401'",
        "``",
        "null",
        "undefined",
        "void 0",
        "/a/",
        "this",
        "[]",
        "{}.a",
        "HttpStatus.OK",
      ),
      word,
      fc.tuple(expression, name).map(([o, n]) => `(${o}).${n}`),
      fc.tuple(expression, name, list).map(([o, n, a]) => `(${o}).${n}(${a})`),
      fc.tuple(word, name, list).map(([o, n, a]) => `${o}.${n}(${a})`),
      fc
        .tuple(word, name, list, name, list)
        .map(([o, n, a, m, b]) => `${o}?.${n}(${a}).${m}(${b})`),
      fc
        .tuple(word, fc.constantFrom(...assigned), expression)
        .map(([o, n, v]) => `(${o}.${n} = ${v})`),
      fc.tuple(expression, list).map(([f, a]) => `(${f})(${a})`),
      fc.tuple(fc.constantFrom(...Object.keys(makers)), list).map(([f, a]) => `${f}(${a})`),
      fc.tuple(fc.constantFrom(...Object.keys(classes)), list).map(([f, a]) => `new ${f}(${a})`),
      fc
        .tuple(
          fc.constantFrom(...functions.filter((it) => it !== "default"), "createError", "retry"),
          list,
        )
        .map(([f, a]) => `${f}(${a})`),
      members.map((it) => `({ ${it.join(", ")} })`),
      list.map((it) => `[${it}]`),
      list.map((it) => `[...a, , ${it}]`),
      expression.map((it) => `(${it} as any)`),
      expression.map((it) => `(<const>${it})`),
      expression.map((it) => `(${it})!`),
      expression.map((it) => `await (${it})`),
      fc
        .tuple(
          expression,
          fc.constantFrom("===", "!==", "<", ">=", "&&", "||", "??", ","),
          expression,
        )
        .map(([a, o, b]) => `(${a} ${o} ${b})`),
      fc.tuple(expression, expression, expression).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
      fc
        .tuple(
          fc.constantFrom(
            "res",
            "ctx",
            "req, res",
            "{ res }",
            "[c]",
            "res = 1",
            "...res",
            "err, c",
            "res: Response",
          ),
          expression,
        )
        .map(([p, e]) => `(async (${p}) => ${e})`),
      fc
        .tuple(
          fc.constantFrom("req, res", "ctx", "this: any, reply: FastifyReply"),
          tie("statement"),
        )
        .map(([p, s]) => `(async function again(${p}) { ${s} again(); })`),
    ),
    statement: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      expression.map((it) => `${it};`),
      fc
        .tuple(word, expression)
        .map(
          ([w, e]) =>
            `{ const ${w} = ${e}; ${w}.status(${w}); if (${w}.status === 200) ${w}.end(); }`,
        ),
      fc
        .tuple(expression, tie("statement"), tie("statement"))
        .map(([t, a, b]) => `if (${t}) ${a} else { ${b} }`),
      fc
        .tuple(expression, tie("statement"))
        .map(([t, a]) => `for (let attempt = 0; ${t}; attempt++) { ${a} continue; }`),
      fc.tuple(expression, tie("statement")).map(([t, a]) => `do { ${a} } while (${t});`),
      fc.tuple(expression, tie("statement")).map(([t, a]) => `for (const it of (${t})) { ${a} }`),
      fc
        .tuple(expression, expression, tie("statement"))
        .map(([d, t, a]) => `switch (${d}) { case ${t}: ${a} default: }`),
      tie("statement").map((it) => `try { ${it} } catch { ${it} }`),
      fc
        .tuple(fc.constantFrom(...Object.keys(decorators), "Post", "Get"), list, tie("statement"))
        .map(([d, a, s]) => `class A { @${d}(${a}) async POST(res) { ${s} } static { ${s} } }`),
      fc
        .tuple(
          fc.constantFrom("app.post", "app.get", "router.route('/').put", "app.on"),
          list,
          expression,
        )
        .map(([f, a, e]) => `${f}(${a}${a && ","} async (req, res) => { return ${e}; });`),
    ),
  };
});

const program = fc
  .array(statement as fc.Arbitrary<string>, { minLength: 1, maxLength: 6 })
  .map(
    (it) =>
      `import createError from "http-errors"; import { error, json } from "@sveltejs/kit";\n${it.join("\n")}`,
  );

test("no program makes a rule throw, and what is mended or suggested is a program as well", () => {
  let read = 0;
  let found = 0;
  fc.assert(
    fc.property(program, (text) => {
      const messages = linter.verify(text, config, "a.ts");
      // What is no program is not for rules to judge.
      if (messages.some((it) => it.ruleId === null)) return;
      read++;
      found += messages.length;
      for (const { ruleId, message, fix, suggestions } of messages) {
        expect(ruleId).toMatch(/^verdict\//);
        expect(message).not.toContain("{{");
        for (const change of [fix, ...(suggestions ?? []).map((it) => it.fix)]) {
          if (change === undefined) continue;
          const [from, to] = change.range;
          const mended = text.slice(0, from) + change.text + text.slice(to);
          const again = linter.verify(mended, config, "a.ts");
          expect(again.filter((it) => it.ruleId === null)).toEqual([]);
        }
      }
    }),
    { numRuns: 400 },
  );
  // Otherwise this says nothing.
  expect(read).toBeGreaterThan(200);
  expect(found).toBeGreaterThan(50);
});

test.each([
  ["handlers", 'app.get("/", (req, res) => { res.status(204).json({ a }); });\n'],
  ["statements of one response", "res.status(204); res.json({ a });\n"],
  ["branches that end", "if (a) return res.status(400).end(); res.json({ error });\n"],
  ["comparisons", "if (response.status === 700) again();\n"],
  ["calls in a function", 'again(await fetch("/", { method: "POST" }));\n'],
])("ten times as many %s take about ten times as long, and not a hundred", (_, line) => {
  const ms = (times: number): number => {
    const text = `async function again() { ${line.repeat(times)} }`;
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now();
      linter.verify(text, config, "a.js");
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  ms(100);
  expect(ms(1000)).toBeLessThan(60 * ms(100));
});
