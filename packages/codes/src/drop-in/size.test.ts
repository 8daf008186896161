import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const guide = readFileSync(new URL("../../../../docs/migrate.md", import.meta.url), "utf8");

/** Programs that use a package, by what the guide calls them. */
const programs: readonly (readonly [name: string, says: string, program: string])[] = [
  ["http-status-codes", "`StatusCodes`", "import { StatusCodes as it }"],
  ["http-status-codes", "`getReasonPhrase`", "import { getReasonPhrase as it }"],
  ["http-status-codes", "all of it", "import * as it"],
  ["statuses", "all of it", "import it"],
  ["http-errors", "all of it", "import it"],
  ["http-errors", "`isHttpError`", "import { isHttpError as it }"],
];

/** Bytes of a program bundled, minified and gzipped. */
async function size(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `${program}; console.log(it);`, resolveDir: here },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    write: false,
    conditions: ["@verdict/source"],
    logLevel: "silent",
  });
  return gzipSync((outputFiles[0] as { contents: Uint8Array }).contents, { level: 9 }).length;
}

describe.each(programs)("%s: %s", (name, says, program) => {
  const sizes = Promise.all(
    [name, `@verdict/codes/drop-in/${name}`].map((it) => size(`${program} from "${it}"`)),
  );

  test("costs less than with the package", async () => {
    const [theirs = 0, ours = 0] = await sizes;
    expect(ours).toBeGreaterThan(100);
    expect(ours).toBeLessThan(0.85 * theirs);
  });

  test("costs what the guide says", async () => {
    const kB = (bytes: number) => (bytes / 1000).toFixed(1);
    const [theirs = 0, ours = 0] = await sizes;
    expect(guide).toContain(`| \`${name}\` | ${says} | ${kB(theirs)} kB | ${kB(ours)} kB |`);
  });
});
