import fc from "fast-check";
import { expect, test } from "vitest";
import { formatProblem, parseProblem } from "./problem-details.ts";

const example = {
  type: "https://example.com/probs/out-of-credit",
  title: "You do not have enough credit.",
  detail: "Your current balance is 30, but that costs 50.",
  instance: "/account/12345/msgs/abc",
};

test("standard members and extensions are kept apart (RFC 9457 3, 3.2)", () => {
  const extensions = { balance: 30, accounts: ["/account/12345", "/account/67890"] };
  const text = JSON.stringify({ ...example, ...extensions });
  expect(parseProblem(text)).toEqual({ ...example, extensions });
  expect(parseProblem({ ...example, ...extensions })).toEqual({ ...example, extensions });
});

test("members of the wrong type are ignored (RFC 9457 3.1)", () => {
  expect(
    parseProblem({ type: 1, title: ["a"], status: "403", detail: null, instance: {} }),
  ).toEqual({
    type: "about:blank",
    extensions: {},
  });
});

test.each([
  [403, 403],
  [99, undefined],
  [1000, undefined],
  [403.5, undefined],
  ["403", undefined],
])("the status %j is read as %j (RFC 9457 3.1.2)", (status, expected) => {
  expect(parseProblem({ status })?.status).toBe(expected);
});

test.each(["", "[]", "null", '"text"', "1", "{", "<problem/>", '{"type":}'])(
  "%j is no problem",
  (text) => {
    expect(parseProblem(text)).toBeUndefined();
  },
);

test("no type means about:blank (RFC 9457 4.2.1)", () => {
  expect(parseProblem("{}")?.type).toBe("about:blank");
  expect(formatProblem({ title: "Not Found", status: 404 })).toBe(
    '{"type":"about:blank","title":"Not Found","status":404}',
  );
});

test("__proto__ and constructor are extensions like any other", () => {
  const text = '{"type":"about:blank","__proto__":{"admin":true},"constructor":1}';
  const problem = parseProblem(text);
  expect(Object.keys(problem?.extensions ?? {})).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(problem?.extensions)).toBeNull();
  expect(Reflect.get(problem ?? {}, "admin")).toBeUndefined();
  expect(formatProblem(problem ?? {})).toBe(text);
});

test("an extension cannot take the place of a standard member (RFC 9457 3.2)", () => {
  expect(formatProblem({ type: "/a", extensions: { type: "/b", title: 1, more: true } })).toBe(
    '{"type":"/a","more":true}',
  );
});

test("what JSON cannot hold makes no problem", () => {
  expect(formatProblem({ extensions: { big: 1n } })).toBeUndefined();
});

test("every problem survives the round trip", () => {
  const text = fc.option(fc.string(), { nil: undefined });
  const problem = fc.record({
    type: fc.string(),
    title: text,
    status: fc.option(fc.integer({ min: 100, max: 599 }), { nil: undefined }),
    detail: text,
    instance: text,
  });
  fc.assert(
    fc.property(
      problem,
      fc.dictionary(fc.stringMatching(/^x-[a-z]+$/), fc.jsonValue()),
      (given, more) => {
        const sent = formatProblem({ ...given, extensions: JSON.parse(JSON.stringify(more)) });
        expect(parseProblem(sent)).toEqual({
          ...given,
          extensions: JSON.parse(JSON.stringify(more)),
        });
      },
    ),
    { numRuns: 200 },
  );
});
