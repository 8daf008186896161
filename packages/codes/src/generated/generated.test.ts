import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generated } from "../../../../scripts/generate.ts";
import { code, isRegistered, nameOf, status, statuses } from "../index.ts";

test.each([...generated()])("%s is what `npm run generate` writes", (path, text) => {
  expect(readFileSync(path, "utf8")).toBe(text);
});

test("every registered name has a constant", () => {
  expect(code.NOT_FOUND).toBe(404);
  expect(code.IM_USED).toBe(226);
  expect(code.NON_AUTHORITATIVE_INFORMATION).toBe(203);
  const values = new Set<number>(Object.values(code));
  for (const it of statuses) if (isRegistered(it.code)) expect(values).toContain(it.code);
});

test("a constant is the code that its name says, old names included", () => {
  for (const [name, value] of Object.entries(code)) {
    const found = status(name)?.code ?? status(name.replace(/^[A-Z]+_/, ""))?.code;
    const owned = nameOf(value)
      ?.toUpperCase()
      .replace(/[^A-Z]+/g, "_");
    if (owned === undefined || !name.endsWith(owned)) expect([name, found]).toEqual([name, value]);
  }
  expect(code.PAYLOAD_TOO_LARGE).toBe(413);
  expect(code.IM_A_TEAPOT).toBe(418);
});

test("a draft's name does not take the name of a vendor's code: No Response is nginx's 444, not 204", () => {
  expect(code).not.toHaveProperty("NO_RESPONSE");
  expect(code.NGINX_NO_RESPONSE).toBe(444);
  expect(status("NO_RESPONSE")?.code).toBe(444);
});

test("a vendor's constant begins with the vendor", () => {
  expect(code.NGINX_CLIENT_CLOSED_REQUEST).toBe(499);
  expect(code.CLOUDFLARE_A_TIMEOUT_OCCURRED).toBe(524);
  expect(code.AWS_UNAUTHORIZED).toBe(561);
  expect(code.UNAUTHORIZED).toBe(401);
});
