/** The commands that pages show are run as they stand there, and cause what they say. */
import { execFile } from "node:child_process";
import { client } from "@verdict/client";
import { playground } from "@verdict/playground";
import {
  allCauses,
  type Cause,
  curlOf,
  fetchOf,
  oursOf,
  plainRequests,
  type Recipe,
} from "@verdict/playground/try";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";
import { shellWords } from "./shell-words.ts";
import { withCurl } from "./with-curl.ts";

/** What a recipe is called, itself, and the status that its last answer has; `null` for none. */
type Way = readonly [name: string, recipe: Recipe, sees: number | null];

const ways = allCauses.flatMap(({ code, seen, recipes }: Cause): Way[] =>
  recipes.flatMap((it): Way[] => {
    const sees = it.sees === undefined && seen === "wire" ? code : it.sees;
    return sees === undefined ? [] : [[`${code}: ${it.title}`, it, sees]];
  }),
);
const known = { host: "" };
const hasCurl = (await withCurl()) !== undefined;

/** Those whose lines are for curl alone, need nothing of an earlier answer, and are not about how many come in a time. */
const forCurl = ways.filter(
  ([, it]) =>
    it.curl === undefined &&
    isOnceEach(it) &&
    plainRequests(it)?.every(({ keep }) => keep === undefined) === true &&
    curlOf(it, known).every((line) => shellWords(line)?.[0] === "curl"),
);

function isOnceEach(recipe: Recipe): boolean {
  return plainRequests(recipe)?.every(({ times }) => times === undefined) === true;
}

test.skipIf(!hasCurl).each(forCurl)("curl, %s", async (_, recipe, sees) => {
  await using lab = await playground();
  const lines = curlOf(recipe, { host: new URL(lab.url).host });
  let seen: number | null = null;
  for (const line of lines) {
    const [program = "", ...words] = shellWords(line) ?? [];
    const out = await new Promise<string>((resolve) => {
      execFile(program, ["-q", ...words], { encoding: "latin1" }, (__, text) => resolve(text));
    });
    const statuses = [...out.matchAll(/^HTTP\/\S+ (\d{3})/gm)].map((it) => Number(it[1]));
    seen = statuses.at(-1) ?? null;
  }
  expect(seen).toBe(sees);
});

/** What a text in TypeScript prints. */
async function printed(text: string): Promise<readonly unknown[]> {
  const body = text.replace('import { client } from "@verdict/client";', "");
  const { code } = transformSync(`export default async (client, console) => {\n${body}\n}`, {
    loader: "ts",
    format: "cjs",
    target: "es2022",
  });
  const exported: { exports: { default?: (...them: unknown[]) => Promise<void> } } = {
    exports: {},
  };
  new Function("module", code)(exported);
  const lines: unknown[][] = [];
  await exported.exports.default?.(client, { log: (...them: unknown[]) => lines.push(them) });
  return lines.at(-1) ?? [];
}

const forFetch = ways.filter(([, it]) => fetchOf(it, known) !== undefined);

test.each(forFetch)("fetch, %s", async (_, recipe, sees) => {
  await using lab = await playground();
  const text = fetchOf(recipe, { host: new URL(lab.url).host }) ?? "";
  const seen = await printed(text).catch((error: Error) => [error.name]);
  expect(seen).toEqual([sees ?? "TypeError"]);
});

/** What our client asks again would take long. */
const ofOurs = ways.filter(
  ([, it, sees]) =>
    sees !== null && sees < 429 && isOnceEach(it) && oursOf(it, known) !== undefined,
);

test.each(ofOurs)("our client, %s", async (_, recipe) => {
  await using lab = await playground();
  const text = oursOf(recipe, { host: new URL(lab.url).host }) ?? "";
  expect(await printed(text)).toEqual([expect.any(String), expect.any(Number), expect.any(Number)]);
});
