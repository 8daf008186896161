/** Every kind of resource answers whatever it is asked, and what would be wrong with its answers is seen. */
import { expect, test } from "vitest";
import { faultsIn, findingsIn, type Met } from "../chaos/requests/judge.ts";
import { requests } from "../chaos/requests.ts";

test.each([
  ["a seed that stays", 9110],
  ["a seed by chance", Math.floor(Math.random() * 2 ** 31)],
])(
  "10,000 requests from %s, %i: each answer is sound, and no 5xx is one that nobody asked for",
  async (_, seed) => {
    const { failures, statuses, doors, unmet, times } = await requests({ times: 10_000, seed });
    expect({ seed, failures }).toEqual({ seed, failures: [] });
    expect(unmet).toEqual([]);
    expect((doors.get("over a socket") ?? 0) / times).toBeGreaterThan(0.1);
    // Sensible requests are among them, and get where they were meant to.
    for (const status of [200, 201, 202, 204, 206, 303, 304, 400, 404, 405, 409, 412, 501])
      expect(statuses.get(status), `${status}`).toBeGreaterThan(5);
  },
  120_000,
);

const date = ["Date", "Tue, 10 Mar 2026 09:00:00 GMT"] as const;

function met(target: string, status: number, fields: Met["got"]["fields"], content = ""): Met {
  const octets = Buffer.from(content);
  return {
    way: "plain",
    door: "directly",
    asked: {
      method: "GET",
      target,
      version: "1.1",
      fields: [["Host", "x"]],
      content: undefined,
      isChunked: false,
    },
    got: {
      status,
      reason: undefined,
      version: "1.1",
      fields: [date, ...fields],
      content: octets.length === 0 ? undefined : octets,
      interim: [],
    },
  };
}

const length = (it: number) => ["Content-Length", `${it}`] as const;
const text = ["Content-Type", "text/plain"] as const;

test("a 5xx that nobody asked for is a failure, and one that user code threw is none", () => {
  expect(faultsIn(met("/notes/1", 500, [length(0)]))).toEqual(["500 was not asked for"]);
  expect(faultsIn(met("/failing/error", 500, [length(0)]))).toEqual([]);
  expect(faultsIn(met("/failing/error", 500, [length(10), text], "Error: hunter2"))).toContain(
    "what was thrown was told to the client",
  );
});

test("an answer that breaks a MUST is a failure, by itself or with those before it", () => {
  expect(findingsIn([met("/a", 405, [length(0)])], true).map((it) => it.rule)).toContain(
    "missing-allow",
  );
  const tagged = (content: string) =>
    met("/a", 200, [length(content.length), text, ["ETag", '"1"']], content);
  const found = findingsIn([tagged("a"), tagged("b")], true);
  expect(found).toEqual([expect.objectContaining({ rule: "seq-strong-etag-reused" })]);
  expect(found[0]?.severity).toBe("error");
});
