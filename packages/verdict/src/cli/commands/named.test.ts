import { describe, expect, test } from "vitest";
import { run, runJson } from "../testing/run.ts";

describe.each([
  ["methods", "PATCH", "patch", "PATHC", "PATCH"],
  ["fields", "retry-after", "Retry-After", "retry-aftr", "retry-after"],
  ["by", "nginx", "NGINX", "ngnix", "nginx"],
])("verdict %s", (kind, name, otherSpelling, misspelt, meant) => {
  test("lists them all", async () => {
    const { exit, out } = await run([kind, "--full"]);
    expect(exit).toBe(0);
    expect(out.toLowerCase()).toContain(name.toLowerCase());
  });

  test("shows one, in any spelling", async () => {
    const { exit, out } = await run([kind, name]);
    expect(exit).toBe(0);
    expect(out.split("\n")[0]?.toLowerCase()).toContain(name.toLowerCase());
    expect((await run([kind, otherSpelling])).out).toBe(out);
    expect((await runJson([kind, name])).exit).toBe(0);
  });

  test("an unknown name: exit 1 and what is near it", async () => {
    const { exit, out, err } = await run([kind, misspelt]);
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toMatch(new RegExp(`Near it: .*\\b${meant}\\b`));
    const { json } = await runJson([kind, misspelt]);
    expect(json).toMatchObject({ query: misspelt, results: [] });
    expect(json.suggestions).toContain(`/${kind}/${meant}`);
  });
});

test("more words than a name are searched for", async () => {
  const { json } = await runJson(["methods", "not", "allowed"]);
  expect(json.query).toBe("methods not allowed");
});
