import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Bytes of a program as a browser gets it: bundled, minified and gzipped; what it loads later is left out. */
async function size(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: here },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    conditions: ["@verdict/source"],
    external: ["./update.ts"],
    logLevel: "silent",
  });
  return gzipSync((outputFiles[0] as { contents: Uint8Array }).contents, { level: 9 }).length;
}

const whole = `export { client } from "./index.ts";`;

test("the core, which is act over fetch, has less than 4 kB", async () => {
  const core = `export { act, attempt, overFetch } from "./index.ts";`;
  expect(await size(core)).toBeLessThan(4096);
});

test("a client with all that it does unasked has less than 7.3 kB", async () => {
  expect(await size(whole)).toBeLessThan(7475);
});

test.each([
  ["bearer", 500],
  ["breaker", 350],
  ["dedupe", 500],
  ["hedge", 300],
] as const)(
  "%s costs who uses it less than %i bytes, and nobody else anything",
  async (part, most) => {
    const more = await size(`export { client, ${part} } from "./index.ts";`);
    expect(more - (await size(whole))).toBeLessThan(most);
  },
);

test("all of it, every part included, is smaller than ky", async () => {
  const all = await size(`export * from "./index.ts";`);
  expect(all).toBeLessThan(await size(`export { default } from "ky";`));
  expect(all - (await size(whole))).toBeLessThan(1350);
});
