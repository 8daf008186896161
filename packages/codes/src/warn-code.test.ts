import { expect, test } from "vitest";
import { status, warnCode, warnCodes } from "./index.ts";

test.each([110, 111, 112, 113, 199, 214, 299])(
  "%i was a value of the Warning field and no status (RFC 9111 5.5)",
  (code) => {
    expect(warnCode(code)).toMatchObject({ code, spec: { doc: "RFC 7234" } });
    expect(warnCode(code)?.lookFor).not.toBe("");
    expect(status(code)?.kind).toBe("unknown");
  },
);

test("2xx warn-codes stayed after revalidation, 1xx did not (RFC 7234 5.5)", () => {
  for (const it of warnCodes) expect(it.persistsAfterRevalidation).toBe(it.code >= 200);
});

test.each([200, 404, 114, Number.NaN])("%d was never one", (code) => {
  expect(warnCode(code)).toBeUndefined();
});
