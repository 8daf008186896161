import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

function exportsOf(folder: string): Readonly<Record<string, unknown>> {
  const url = new URL(`../../${folder}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")).exports;
}

test.each(["check", "client", "playground", "server"])(
  "every way into @verdict/%s is one into verdict/%s as well",
  (name) => {
    const own = exportsOf("verdict");
    const wanted = Object.keys(exportsOf(name)).map((it) => `./${name}${it.slice(1)}`);
    expect(wanted.filter((it) => !(it in own))).toEqual([]);
  },
);

test("verdict/check is the linter", async () => {
  const { check, exchangeFrom } = await import("./check.ts");
  const exchange = exchangeFrom({
    request: { method: "DELETE", target: "/a", headers: [["Host", "a"]] },
    response: { status: 405 },
  });
  expect(check([exchange]).map((it) => it.rule)).toContain("missing-allow");
});

test("verdict/server is the engine", async () => {
  const { app, resource } = await import("./server.ts");
  const { toFetch } = await import("./server/fetch.ts");
  const handle = toFetch(app([resource("/a", { DELETE: () => undefined })]));
  const response = await handle(new Request("http://localhost/a"));
  expect(response.status).toBe(405);
  expect(response.headers.get("Allow")).toBe("DELETE, OPTIONS");
});
