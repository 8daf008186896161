/**
 * Writes what is derived from the data files and has to be small or literal: the packed names and the named constants of
 * `@verdict/codes`, the names in its drop-ins, the terms that search looks up, the model of the chooser, the recipes, and what
 * the mocks of the playground answer. Tests assert that what is committed is what this writes.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { isStatus } from "../packages/codes/src/class.ts";
import { methodRows } from "../packages/codes/src/data/methods.ts";
import {
  isFormerName,
  type MethodRow,
  type Repeat,
  type StatusRow,
} from "../packages/codes/src/data/row.ts";
import { registered, unregistered } from "../packages/codes/src/data/table.ts";
import { situations } from "../packages/lookup/src/data/situations/index.ts";
import { synonyms } from "../packages/lookup/src/data/synonyms.ts";
import { toSearchTerms } from "../packages/lookup/src/search/phrases.ts";
import { stem } from "../packages/lookup/src/words/stem.ts";
import { dropInFiles } from "./drop-in.ts";
import { leftOutOf, type Side, type Tool, toolsOf } from "./recipes.ts";
import { digest, modelFile } from "./train.ts";

const folder = new URL("../packages/codes/src/generated/", import.meta.url);
const lookup = new URL("../packages/lookup/src/generated/", import.meta.url);
const dropIn = new URL("../packages/codes/src/drop-in/generated/", import.meta.url);
const capture = new URL("../packages/playground/test/mock/capture.ts", import.meta.url);

/** Every generated file with its text, by its path; all but the model of the chooser and the answers of the mocks. */
export function generated(): ReadonlyMap<string, string> {
  return new Map([
    ...first(),
    ...[...dropInFiles()].map(
      ([name, text]) => [fileURLToPath(new URL(name, dropIn)), text] as const,
    ),
    [fileURLToPath(new URL("search-terms.ts", lookup)), searchTermsFile()],
    [fileURLToPath(new URL("outcomes.ts", lookup)), outcomesFile()],
    ...recipeFiles(),
    [fileURLToPath(new URL("../docs/recipes.md", import.meta.url)), recipesTable()],
  ]);
}

/** Those that the others are worked out with. */
function first(): ReadonlyMap<string, string> {
  return new Map([
    [fileURLToPath(new URL("names.ts", folder)), namesFile()],
    [fileURLToPath(new URL("constants.ts", folder)), constantsFile()],
    [fileURLToPath(new URL("repeats.ts", folder)), repeatsFile()],
    [fileURLToPath(new URL("method-names.ts", folder)), methodNamesFile()],
    [fileURLToPath(new URL("redirects.ts", folder)), redirectsFile()],
    [fileURLToPath(new URL("concepts.ts", lookup)), conceptsFile()],
  ]);
}

const note = "Generated from the data files by `npm run generate`; do not edit.";

function entries(rows: Readonly<Record<number, StatusRow>>): [number, StatusRow][] {
  return Object.entries(rows).map(([code, row]) => [Number(code), row]);
}

function namesFile(): string {
  const names = (rows: Readonly<Record<number, StatusRow>>) =>
    entries(rows).map(([code, { name }]) => [code, name] as const);
  const former = entries(registered).flatMap(([code, { aliases = [] }]) =>
    aliases.filter(isFormerName).map(({ name }) => [code, name] as const),
  );
  // Numbers outside 100-599 first, so that they lose to statuses: "No Response" is nginx's 444, not the 0 of some tool.
  const unofficial = names(unregistered).sort(
    ([a], [b]) => Number(isStatus(a)) - Number(isStatus(b)),
  );
  return [
    `// ${note}\n`,
    "/** The registry's names: a number starts a run of consecutive codes. */",
    `export const current: readonly (number | string)[] = ${runs(names(registered))};\n`,
    "/** Every name that an earlier RFC gave to one of them, in the same form. */",
    `export const former: readonly (number | string)[] = ${runs(former)};\n`,
    "/** The names of codes that nobody registered, in the same form. */",
    `export const unofficial: readonly (number | string)[] = ${runs(unofficial)};\n`,
  ].join("\n");
}

function runs(pairs: readonly (readonly [code: number, name: string])[]): string {
  const lines: string[] = [];
  let next = Number.NaN;
  for (const [code, name] of pairs) {
    if (code !== next) lines.push(`  ${code},\n`);
    lines.push(`  ${JSON.stringify(name)},\n`);
    next = code + 1;
  }
  return `[\n${lines.join("")}]`;
}

/** What a client may repeat, as far as a status differs from its class: 4xx are permanent, 5xx transient. */
function repeatsFile(): string {
  const all = entries({ ...registered, ...unregistered });
  const list = (
    doc: string,
    name: string,
    is: (repeat: Repeat, code: number) => boolean,
  ): string => {
    const codes = all.flatMap(([code, { repeat }]) =>
      code >= 400 && repeat !== undefined && is(repeat, code) ? [code] : [],
    );
    return `/** ${doc} */\nexport const ${name}: readonly number[] = [${codes.join(", ")}];\n`;
  };
  const needs = all.flatMap(([code, { repeat }]) =>
    repeat?.needs === undefined ? [] : [`  ${code}: ${JSON.stringify(repeat.needs)},\n`],
  );
  return [
    `// ${note}\nimport type { Need } from "../data/row.ts";\n`,
    list("The server did not look at the request.", "notApplied", (it) => it.notApplied === true),
    list(
      "The server refused the request before it did anything, as far as it says.",
      "refused",
      (it) => it.advice === "always" && it.notApplied !== true,
    ),
    list("4xx that pass.", "transient", (it, code) => it.advice === "idempotent" && code < 500),
    list(
      "5xx, and numbers beyond, that stay.",
      "permanent",
      ({ advice }, code) => code >= 500 && (advice === "never" || advice === "after-fix"),
    ),
    list(
      "Permanent, unless Retry-After says when it passes.",
      "untilTold",
      (it) => it.advice === "after-fix" && it.honours !== undefined,
    ),
    list(
      "Permanent, unless the request has an Idempotency-Key.",
      "withKey",
      (it) => it.withKey === true,
    ),
    `/** What has to be had first. */\nexport const needs: Readonly<Record<number, Need>> = {\n${needs.join("")}};\n`,
  ].join("\n");
}

function redirectsFile(): string {
  const lines = entries(registered).flatMap(([code, { redirect }]) =>
    redirect?.fetchFollows === true ? [`  ${code}: ${JSON.stringify(redirect.method)},\n`] : [],
  );
  return `// ${note}\nimport type { Redirect } from "../data/row.ts";\n\n/** What the method becomes, for the redirects that are followed without asking. */\nexport const redirects: Readonly<Record<number, Redirect["method"]>> = {\n${lines.join("")}};\n`;
}

function methodNamesFile(): string {
  const list = (doc: string, name: string, is: (it: MethodRow) => boolean): string => {
    const names = methodRows.filter(is).map((it) => it.name);
    return `/** ${doc} */\nexport const ${name} =\n  ${JSON.stringify(names.join(" "))};\n`;
  };
  return [
    `// ${note}\n`,
    list("Registered methods that only read.", "safe", (it) => it.safe),
    list(
      "Those that change something, and twice the same as once.",
      "idempotent",
      (it) => it.idempotent && !it.safe,
    ),
  ].join("\n");
}

/** The stems of the synonyms, worked out so that no process has to. */
function conceptsFile(): string {
  const heads = new Map<string, string>();
  for (const line of synonyms.trim().split("\n")) {
    const [first = "", ...rest] = line.trim().split(/\s+/).map(stem);
    for (const word of [first, ...rest]) if (!heads.has(word)) heads.set(word, first);
  }
  const pairs = [...heads].filter(([word, head]) => word !== head).map((pair) => pair.join(" "));
  return `// ${note}\n\n/** Stems with the stem that stands for them, by turns. */\nexport const concepts =\n  ${JSON.stringify(pairs.join(" "))};\n`;
}

function searchTermsFile(): string {
  const written = JSON.stringify(toSearchTerms(), null, 2);
  return `// ${note}\nimport type { SearchTerms } from "../search/index.ts";\n\nexport const searchTerms: SearchTerms = ${written};\n`;
}

/** The situations without their descriptions, which only training reads. */
function outcomesFile(): string {
  const written = JSON.stringify(
    situations.map(({ say, signs, ...outcome }) => outcome),
    null,
    1,
  );
  return `// ${note}\nimport type { Outcome } from "../data/situations/situation.ts";\n\nexport const outcomes: readonly Outcome[] = ${written};\n`;
}

function constantsFile(): string {
  const lines: string[] = [];
  const taken = new Set<string>();
  // What a vendor's code is called now is no other code's name, unless an RFC said so.
  const vendors = new Set(entries(unregistered).map(([, { name }]) => constant(name)));
  const add = (code: number, name: string, doc: string): void => {
    const id = constant(name);
    if (taken.has(id)) return;
    taken.add(id);
    lines.push(`/** ${doc} */\nexport const ${id} = ${code};`);
  };
  for (const [code, row] of entries(registered)) {
    if (row.registration !== "iana-unused") add(code, row.name, `${code} ${row.name}`);
  }
  for (const [code, row] of entries(registered)) {
    for (const alias of row.aliases ?? []) {
      const owned = isFormerName(alias) || !vendors.has(constant(alias.name));
      if (owned && /^[A-Za-z' -]+$/.test(alias.name) && !/^(reserved|unused)$/i.test(alias.name)) {
        add(code, alias.name, oldName(code, row, alias.from));
      }
    }
  }
  for (const [code, row] of entries(unregistered)) {
    const owner = constant((row.by ?? "").split(/[\s,;(]/)[0] ?? "");
    if (/^(NGINX|CLOUDFLARE|AWS|MICROSOFT|SHOPIFY|LARAVEL|ESRI)$/.test(owner)) {
      add(code, `${owner} ${row.name}`, `${code} ${row.name}, ${row.by}; not registered`);
    }
  }
  return `// ${note}\n\n${lines.join("\n")}\n`;
}

function oldName(code: number, row: StatusRow, from: string | undefined): string {
  if (row.registration === "iana-unused")
    return `${code}, reserved as ${row.name}${from === undefined ? "" : `; ${from}`}`;
  return `${code}, now called ${row.name}${from === undefined ? "" : `; this name: ${from}`}`;
}

function constant(name: string): string {
  return name
    .replace(/'/g, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .toUpperCase();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // What the others are worked out with comes first; they are, in a process that has read what was written.
  const stale = write(first());
  if (stale) process.exit(again(process.argv.slice(1)));
  write(generated());
  // Training takes half a minute, so it is done only when what it learns from has changed.
  const model = new URL("model.ts", lookup);
  if (!existsSync(model) || !readFileSync(model, "utf8").includes(digest())) {
    writeFileSync(
      model,
      modelFile((line) => process.stderr.write(`\rTraining the chooser, ${line}   `)),
    );
    process.stderr.write("\n");
  }
  // What the mocks answer is asked of a playground that runs, with all that was written.
  process.stderr.write("Asking the playground what the mocks answer …\n");
  process.exit(again([fileURLToPath(capture)]));
}

/** Write the files that are not as they have to be; whether there were any. */
function write(files: ReadonlyMap<string, string>): boolean {
  const stale = [...files].filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text,
  );
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return stale.length > 0;
}

/** Run a script as this one was run; its exit code. */
function again(script: readonly string[]): number {
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...script], {
    stdio: "inherit",
  });
  return status ?? 1;
}

/** The recipes as modules, one for each framework or client: whoever shows them reads no files. */
function* recipeFiles(): Generator<[path: string, text: string]> {
  const own = new URL("recipes/", lookup);
  const servers = toolsOf("servers");
  const all = [...servers, ...toolsOf("clients")];
  for (const tool of all)
    yield [fileURLToPath(new URL(`${fileOf(tool)}.ts`, own)), recipeFile(tool, servers)];
  const lines = all
    .map((it) => `import { tool as ${nameOf(it)} } from "./${fileOf(it)}.ts";\n`)
    .sort((a, b) => ((a.split(" from ")[1] ?? "") < (b.split(" from ")[1] ?? "") ? -1 : 1));
  yield [
    fileURLToPath(new URL("index.ts", own)),
    [
      `// ${note}\n`,
      'import type { ToolRecipes } from "../../recipes/recipe.ts";\n',
      ...lines,
      "\n/** Every framework and client, as they are shown. */\n",
      `export const tools: readonly ToolRecipes[] = [\n${all.map((it) => `  ${nameOf(it)},\n`).join("")}];\n`,
    ].join(""),
  ];
}

function recipeFile(tool: Tool, servers: readonly Tool[]): string {
  const isServer = tool.side === "servers";
  const onBoth = !isServer && servers.some((it) => it.id === tool.id);
  const { label, language, on, aliases = [], recipes, cannot } = tool;
  const known = new Set([...recipes, ...cannot].map((it) => it.code));
  const reasons = Object.entries({ ...leftOutOf(tool.side), ...tool.leftOut });
  const rows = (list: Tool["recipes"]) =>
    list.map(({ code, situation, text, ...more }) => ({
      code,
      ...(situation === undefined ? {} : { situation }),
      text,
      ...("proof" in more ? { proof: more.proof } : {}),
    }));
  const value = {
    id: onBoth ? `${tool.id}-client` : tool.id,
    side: isServer ? "server" : "client",
    label,
    language,
    on,
    aliases,
    recipes: rows(recipes),
    impossible: rows(cannot),
    leftOut: Object.fromEntries(reasons.filter(([code]) => !known.has(Number(code)))),
  };
  return [
    `// ${note}\n`,
    'import type { ToolRecipes } from "../../recipes/recipe.ts";\n',
    `\n/** ${label}. */\n`,
    `export const tool: ToolRecipes = ${JSON.stringify(value, undefined, 2)};\n`,
  ].join("");
}

function fileOf({ side, id }: { readonly side: Side; readonly id: string }): string {
  return `${side}-${id}`;
}

/** What it is called among others, as an identifier. */
function nameOf({ side, id }: Tool): string {
  return `${id.replaceAll("-", "")}${side === "servers" ? "Server" : "Client"}`;
}

/** Which framework or client has a recipe for which code, as a page of the docs. */
function recipesTable(): string {
  const sides = [
    ["Servers", "What sends a status.", toolsOf("servers")],
    [
      "Clients",
      "What deals with it, run against the playground's cause of the code.",
      toolsOf("clients"),
    ],
  ] as const;
  const all = sides.flatMap(([, , tools]) => tools);
  const count = (list: readonly Tool[]): number =>
    list.reduce((sum, it) => sum + it.recipes.length, 0);
  return [
    `<!-- ${note} -->\n`,
    "# Recipes\n",
    `${count(all)} small programs that send a status or deal with it, in ${all.length} frameworks and clients. The tests run each of`,
    "them: an answer comes over a socket with its status and the linter finds nothing in it; a client meets the status at its",
    "cause in the playground and prints what its last lines say. [recipes/README.md](../recipes/README.md) says how to add one.\n",
    "✓ ran · ✗ cannot be had, the proof is behind it · – left out, the reason is below the table\n",
    ...sides.map(([heading, line, tools]) =>
      [
        `## ${heading}\n`,
        `${line} ${count(tools)} recipes.\n`,
        matrix(tools),
        "",
        "| with | ran on |\n|---|---|",
        ...tools.map((it) => `| ${it.label} | ${it.on} |`),
        "",
        ...reasonsOf(tools),
      ].join("\n"),
    ),
  ].join("\n");
}

function matrix(tools: readonly Tool[]): string {
  const cell = ({ recipes, cannot }: Tool, code: number): string => {
    const own = recipes.filter((it) => it.code === code);
    if (own.length > 0) return own.map((it) => `[✓](../${it.path})`).join(" ");
    const proofs = cannot.filter((it) => it.code === code);
    return proofs.length === 0
      ? "–"
      : proofs.map((it) => `[✗](../${it.path.replace(/\.\w+$/, ".txt")})`).join(" ");
  };
  return [
    `| | ${tools.map((it) => it.label).join(" | ")} |`,
    `|---|${tools.map(() => ":-:|").join("")}`,
    ...entries(registered)
      .filter(([code]) => tools.some((it) => cell(it, code) !== "–"))
      .map(([code]) => `| ${code} | ${tools.map((it) => cell(it, code)).join(" | ")} |`),
  ].join("\n");
}

function reasonsOf(tools: readonly Tool[]): string[] {
  const [side] = tools.map((it) => it.side);
  const shared = Object.entries(side === undefined ? {} : leftOutOf(side));
  return [
    "Left out by all, unless the table has it:\n",
    ...shared.map(([code, reason]) => `- ${code}: ${reason}`),
    "",
    ...tools
      .filter((it) => Object.keys(it.leftOut).length > 0)
      .map(({ label, leftOut }) => {
        const codesOf = new Map<string, string[]>();
        for (const [code, reason] of Object.entries(leftOut))
          codesOf.set(reason, [...(codesOf.get(reason) ?? []), code]);
        const parts = [...codesOf].map(([reason, codes]) => `${codes.join(", ")}: ${reason}`);
        return `- **${label}**: ${parts.join(" ")}`;
      }),
    "",
  ];
}
