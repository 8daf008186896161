import { statuses } from "@verdict/codes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Playground, playground } from "../index.ts";
import { allCauses } from "./all.ts";

let lab: Playground;
beforeAll(async () => {
  // Who stalls is not waited for long.
  lab = await playground({ limits: { patience: 1000 } });
});
afterAll(() => lab.close());

describe.each(allCauses.map((it) => [it.code, it] as const))("%i", (code, cause) => {
  test.each(cause.recipes.map((it, i) => [it.title, i] as const))("%s", async (_, i) => {
    const attempt = await lab.attempt(code, i);
    expect({ happened: attempt?.happened, status: attempt?.status }, textOf(attempt)).toMatchObject(
      { happened: true },
    );
  });

  if (cause.miss !== undefined) {
    test(`almost: ${cause.miss.title}`, async () => {
      const attempt = await lab.attempt(code, "miss");
      expect(attempt?.status, textOf(attempt)).toBe(cause.miss?.sees);
      expect(attempt?.status).not.toBe(code);
    });
  }

  test("its page says what to send, as curl, octets and TypeScript", async () => {
    const response = await fetch(`${lab.url}/cause/${code}`, {
      headers: { Accept: "application/json" },
    });
    expect(response.status).toBe(200);
    const page = (await response.json()) as {
      recipes: { curl: string[]; raw: string[]; typescript: string }[];
    };
    for (const it of page.recipes) {
      expect(it.curl.join("")).not.toBe("");
      expect(it.raw.join("")).not.toContain("{host}");
      expect(it.typescript).not.toBe("");
    }
  });
});

test("every code of the table is accounted for", () => {
  expect(allCauses.map((it) => it.code)).toEqual(statuses.map((it) => it.code));
});

function textOf(attempt: Awaited<ReturnType<Playground["attempt"]>>): string {
  return (attempt?.happenings ?? [])
    .map((it) => `${it.at} ${it.what} ${it.note ?? ""}\n${it.text ?? ""}`)
    .join("\n");
}
