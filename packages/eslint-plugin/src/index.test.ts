import { readdirSync, readFileSync } from "node:fs";
import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";
import { found } from "../test/lint.ts";
import plugin from "./index.ts";
import { rules } from "./rules.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const ids = rules.map((it) => it.written.name);

describe("the sets", () => {
  test("recommended has what is certain, strict has all", () => {
    const { recommended, strict } = plugin.configs;
    const certain = rules.filter((it) => it.written.recommended).map((it) => it.written.name);
    expect(Object.keys(recommended.rules)).toEqual(certain.map((it) => `verdict/${it}`));
    expect(Object.keys(strict.rules)).toEqual(ids.map((it) => `verdict/${it}`));
  });

  test("strict asks for Retry-After, recommended does not", () => {
    const text = "app.get('/', (req, res) => res.sendStatus(503));";
    expect(found(text, "a.js", "recommended")).toEqual([]);
    expect(found(text, "a.js", "strict").map((it) => it.ruleId)).toEqual(["require-status-fields"]);
  });

  test("a configuration is one line, and rules can be set beside it", async () => {
    const eslint = new ESLint({
      overrideConfigFile: true,
      overrideConfig: [
        plugin.configs.recommended,
        { rules: { "verdict/no-unknown-status": ["warn", { allow: [471] }] } },
      ] as never,
    });
    const text = "app.get('/', (req, res) => { res.sendStatus(471); res.sendStatus(472); });";
    const [result] = await eslint.lintText(text, { filePath: "a.js" });
    expect(result?.messages.map((it) => [it.ruleId, it.severity, it.column])).toEqual([
      ["verdict/no-unknown-status", 1, 66],
    ]);
  });

  test("an option that there is not is refused", async () => {
    const eslint = new ESLint({
      overrideConfigFile: true,
      overrideConfig: [
        plugin.configs.recommended,
        { rules: { "verdict/require-status-fields": ["error", { level: "MUST NOT" }] } },
      ] as never,
    });
    await expect(eslint.lintText("a;", { filePath: "a.js" })).rejects.toThrow(
      /require-status-fields/,
    );
  });
});

describe("the rules", () => {
  test("each has a file and a test of its name, and there are no others", () => {
    const files = readdirSync(new URL("rules", import.meta.url));
    expect(files.toSorted()).toEqual(ids.flatMap((it) => [`${it}.test.ts`, `${it}.ts`]).toSorted());
  });

  test.each(rules)("$written.name says what is wrong, the section and what to do", (rule) => {
    const { docs, messages, hasSuggestions = false } = rule.meta;
    expect(docs.url).toMatch(/^https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d+\.html#section-[\d.]+$/);
    expect(docs.description).toMatch(/^[A-Z][^.]+$/);
    for (const [id, text] of Object.entries(messages)) {
      expect(text).toMatch(/\.$|\}\}$/);
      // What is suggested, and what is mended anyway, is short.
      if (/^(?:use|leaveOut|range)$/.test(id)) continue;
      expect(text).toMatch(/RFC \d+|\{\{(?:cite|by)\}\}/);
      expect(text).toMatch(/Send|Leave|Give|Ask|Wait|Set|\{\{(?:what|instead)\}\}|no response can/);
    }
    expect(hasSuggestions).toBe("use" in messages || "leaveOut" in messages);
  });

  test("the package has the version that it tells", () => {
    expect(plugin.meta.version).toBe(JSON.parse(read("../package.json")).version);
  });
});

test("verdict/eslint is this plugin", async () => {
  const { default: other } = await import("verdict/eslint");
  expect(other).toBe(plugin);
});

describe("docs/eslint.md", () => {
  const text = read("../../../docs/eslint.md");
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \|(.* \| \[RFC.*)\|$/gm)].map(
    ([, id, rest = ""]) => ({
      id,
      cells: rest.split("|").map((it) => it.trim()),
    }),
  );

  test("has a row for every rule, in order: what, section, sets, what it mends", () => {
    expect(rows.map(({ id, cells }) => [id, ...cells.slice(0, 4)])).toEqual(
      rules.map(({ written, meta }) => [
        written.name,
        written.title,
        `[${written.cite}](${meta.docs.url})`,
        written.recommended ? "recommended" : "strict",
        [meta.fixable && "fix", meta.hasSuggestions && "suggestion"].filter(Boolean).join(", ") ||
          "–",
      ]),
    );
  });

  const blocks = [...text.matchAll(/^```(js|ts)\n([\s\S]*?)^```$/gm)];

  test.each(
    blocks
      .map(([, language = "", code = ""]) => ({ language, code }))
      .filter(({ code }) => code.includes("// ✗")),
  )("what $code marks is found, and nothing else", ({ language, code }) => {
    const marked = code
      .split("\n")
      .flatMap((line, at) =>
        [...(/\/\/ ✗ (.+)$/.exec(line)?.[1]?.split(" ") ?? [])].map((id) => `${at + 1} ${id}`),
      );
    expect(found(code, `a.${language}`).map((it) => `${it.line} ${it.ruleId}`)).toEqual(marked);
  });
});
