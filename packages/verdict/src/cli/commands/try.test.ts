import { expect, test } from "vitest";
import { run } from "../testing/run.ts";

test("a status is caused for real, and the octets of it are shown both ways", async () => {
  const { exit, out } = await run(["try", "412"]);
  expect(exit).toBe(0);
  expect(out).toContain('> If-Match: "6"');
  expect(out).toContain("< HTTP/1.1 412 Precondition Failed");
});

test("the request that almost causes it is answered with why it did not", async () => {
  const { exit, out } = await run(["try", "412", "--miss"]);
  expect(exit).toBe(0);
  expect(out).toContain("< HTTP/1.1 200 OK");
  expect(out).toContain("If-Match named the current state");
});

test("as JSON it has what happened on the wire, in its order", async () => {
  const { out } = await run(["try", "412", "--json"]);
  expect(JSON.parse(out)).toMatchObject({
    code: 412,
    happened: true,
    status: 412,
    end: "open",
    happenings: [{ what: "opened" }, { what: "sent" }, { what: "received" }],
  });
});

test("a code that nobody knows, or a way that is none: exit 1 or 2, and what to do", async () => {
  expect((await run(["try", "471"])).exit).toBe(1);
  expect((await run(["try", "412", "--recipe", "99"])).exit).toBe(1);
  const { exit, err } = await run(["try", "412", "--recipe", "x"]);
  expect(exit).toBe(2);
  expect(err).toContain("from 1 on");
});
