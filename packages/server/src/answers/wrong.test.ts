import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Descriptions that are wrong, each with the place and the words that its author gets to see. */
const wrongs: readonly (readonly [
  claim: string,
  description: string,
  at: string,
  says: readonly string[],
])[] = [
  [
    "GET follows from load and offer",
    `GET: () => 1, POST: () => 1`,
    "GET",
    [
      `Type '() => number' is not assignable to type '"Add load and offer; GET follows from them."'.`,
    ],
  ],
  [
    "OPTIONS is answered already",
    `OPTIONS: () => 1, POST: () => 1`,
    "OPTIONS",
    [`'"Take OPTIONS off; it is answered for you."'`],
  ],
  ["methods are case-sensitive", `post: () => 1`, "post", [`'"Write POST."'`]],
  [
    "a member that does not exist",
    `POST: () => 1, authorise: () => true`,
    "authorise",
    [`'"A description says nothing by authorise."'`],
  ],
  [
    "an offer of nothing",
    `offer: { "text/plain": () => "" }`,
    "offer",
    [`Wrong<"Add load: () => …, which gives what is represented.">`],
  ],
  [
    "ranges of nothing",
    `POST: () => 1, ranges: true`,
    "ranges",
    [`Wrong<"Add offer, or take ranges off.">`],
  ],
  [
    "hiding what nobody forbids",
    `POST: () => 1, hideForbidden: true`,
    "hideForbidden",
    [`Wrong<"Add authorize, or take hideForbidden off.">`],
  ],
  [
    "preconditions without a version",
    `load: () => 1, DELETE: () => undefined, requirePrecondition: ["DELETE"]`,
    "requirePrecondition",
    [`Wrong<"Add version: (it) => …, so that there is a tag to name.">`],
  ],
  [
    "a rule for a method that is not handled",
    `POST: () => 1, authorize: { POST: () => true, DELETE: () => true }`,
    "DELETE",
    [`Wrong<"Add DELETE, or take its rule off.">`],
  ],
  [
    "a problem that is none",
    `POST: () => 1, throws: [409, 200]`,
    "throws",
    [`Wrong<"200 is no error; name a 4xx or 5xx.">`],
  ],
  [
    "a precondition for what changes nothing",
    `load: () => 1, version: () => 1, DELETE: () => 1, requirePrecondition: ["GET"]`,
    `"GET"`,
    [`Type '"GET"' is not assignable to type '"DELETE" | "PATCH" | "PUT"'.`],
  ],
  [
    "a handler that takes content and does not say which",
    `PUT: { run: () => 1 }`,
    "PUT",
    [`Property 'accept' is missing`, `required in type 'Handler<`],
  ],
  [
    "a serializer that gives neither text nor octets",
    `load: () => 1, offer: { "application/json": (it) => ({ it }) }`,
    "offer",
    [`Type '{ it: number; }' is not assignable to type 'Awaitable<Content>'`],
  ],
  [
    "a state that is misread",
    `load: () => ({ id: 1 }), version: (it) => it.version`,
    "version",
    [`Property 'version' does not exist on type '{ id: number; }'.`],
  ],
];

/** What a compiler says of each description, by its number. */
let said: readonly string[] = [];
const folder = mkdtempSync(join(tmpdir(), "verdict-wrong-"));

beforeAll(async () => {
  const index = JSON.stringify(join(root, "packages/server/src/index.ts"));
  const text = wrongs.map(
    ([, description]) =>
      `import { resource } from ${index};\nresource("/a", { ${description} });\n`,
  );
  const files = text.map((it, at) => {
    const name = `wrong${at}.mts`;
    writeFileSync(join(folder, name), it);
    return name;
  });
  const compilerOptions = {
    rewriteRelativeImportExtensions: false,
    allowImportingTsExtensions: true,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
  };
  const config = { extends: join(root, "tsconfig.test.json"), compilerOptions, files, include: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tsc, "-p", folder, "--pretty", "false"],
    {
      cwd: folder,
    },
  ).catch((failed: { stdout: string }) => failed);
  said = files.map((name, at) => {
    const lines = stdout.split("\n");
    const from = lines.findIndex((line) => line.startsWith(`${name}(`));
    if (from === -1) return "nothing";
    const to = lines.findIndex((line, i) => i > from && !line.startsWith("  "));
    const [, row, column] = /\((\d+),(\d+)\)/.exec(lines[from] as string) ?? [];
    // Each error with the source it points to.
    const source = text[at]?.split("\n")[Number(row) - 1]?.slice(Number(column) - 1);
    return `${source}\n${lines.slice(from, to).join("\n")}`;
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a description that is wrong fails where it is, with words that mend it", () => {
  test.each(wrongs.map((it, at) => [...it, at] as const))("%s", (_, __, where, words, at) => {
    const [source, ...message] = (said[at] as string).split("\n");
    for (const it of words) expect(message.join("\n")).toContain(it);
    expect(source?.slice(0, where.length)).toBe(where);
  });
});
