import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Bytes of a program as a browser gets it: bundled, minified and gzipped. */
async function size(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: here },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    conditions: ["@verdict/source"],
    logLevel: "silent",
  });
  return gzipSync((outputFiles[0] as { contents: Uint8Array }).contents, { level: 9 }).length;
}

const peers = {
  statuses: `import it from "statuses"; console.log(it.message[404]);`,
  "http-status-codes": `import { getReasonPhrase } from "http-status-codes"; console.log(getReasonPhrase(404));`,
  "http-status": `import { status } from "http-status"; console.log(status[404]);`,
};
const name = `import { nameOf } from "@verdict/codes/names"; console.log(nameOf(404));`;
const both = `import { codeOf, nameOf } from "@verdict/codes/names"; console.log(nameOf(404), codeOf("Not Found"));`;

test.each(Object.entries(peers))(
  "a name costs less than with %s, vendors' names included",
  async (_, peer) => {
    expect(await size(name)).toBeLessThan(await size(peer));
  },
);

test.each(Object.entries(peers))(
  "name and code, both ways, cost less than names alone with %s",
  async (_, peer) => {
    expect(await size(both)).toBeLessThan(await size(peer));
  },
);

test("a name costs less than 1.4 kB", async () => {
  expect(await size(name)).toBeLessThan(1400);
});

test("asking the whole package for a name costs nothing more: the rest is left behind", async () => {
  const whole = `import { nameOf } from "@verdict/codes"; console.log(nameOf(404));`;
  expect(Math.abs((await size(whole)) - (await size(name)))).toBeLessThan(40);
});

test("the prose stays out of a bundle that asks for a status", async () => {
  const facts = `import { status } from "@verdict/codes"; console.log(status(404));`;
  const prose = `import { textsOf } from "@verdict/codes/texts"; console.log(textsOf(404));`;
  const all = `import { status } from "@verdict/codes"; import { textsOf } from "@verdict/codes/texts"; console.log(status(404), textsOf(404));`;
  expect(await size(all)).toBeGreaterThan((await size(facts)) + 0.5 * (await size(prose)));
});
