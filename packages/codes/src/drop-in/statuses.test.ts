import { STATUS_CODES } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { isRedirection } from "../class.ts";
import { statuses as facts, isRegistered } from "../status.ts";
import status, * as all from "./statuses.ts";

const lasting = facts.filter((it) => isRegistered(it.code) && it.registration !== "iana-temporary");

test("has every lasting code of the registry, and two that Node has besides", () => {
  const beyond = status.codes.filter((code) => !lasting.some((it) => it.code === code));
  expect(lasting.every((it) => status.codes.includes(it.code))).toBe(true);
  expect(beyond.map((code) => STATUS_CODES[code])).toEqual(beyond.map((it) => status.message[it]));
  expect(beyond).toEqual([418, 509]);
});

test.each(lasting.map((it) => [it.code, it.name] as const))("%i is %s, and back", (code, name) => {
  expect([status(code), status(String(code)), status.message[code]]).toEqual([name, name, name]);
  expect([status(name), status(name.toUpperCase())]).toEqual([code, code]);
  expect(status.code[name.toLowerCase()]).toBe(code);
});

test("codes are in numerical order, each once", () => {
  expect(status.codes).toEqual([...new Set(status.codes)].sort((a, b) => a - b));
  expect(status.codes).toEqual(Object.keys(status.message).map(Number));
});

test("redirects are the 3xx but for 304, which has nothing to go to", () => {
  const redirects = status.codes.filter((code) => isRedirection(code) && code !== 304);
  expect(Object.keys(status.redirect).map(Number)).toEqual(redirects);
});

test("empty are the final codes whose response has no content", () => {
  const empty = facts.filter((it) => it.final && isRegistered(it.code) && !it.contentAllowed);
  expect(Object.keys(status.empty).map(Number)).toEqual(empty.map((it) => it.code));
});

test("to be retried is what a gateway answers, and may be repeated", () => {
  const codes = Object.keys(status.retry).map(Number);
  expect(codes).toEqual([502, 503, 504]);
  for (const code of codes) {
    expect(facts.find((it) => it.code === code)?.repeat.advice).toBe("idempotent");
  }
});

describe("what is not known", () => {
  test.each([[0], [306], [310], [600], ["600"], ["306"]])("status(%j) throws", (code) => {
    expect(() => status(code as number)).toThrow(new Error(`invalid status code: ${code}`));
  });

  test.each([["too many bugs"], [""], ["constructor"]])("status(%j) throws", (phrase) => {
    expect(() => status(phrase)).toThrow(new Error(`invalid status message: "${phrase}"`));
  });

  test.each([[{}], [undefined], [null], [true], [Symbol.iterator]])("status(%s) throws", (it) => {
    expect(() => status(it as never)).toThrow(new TypeError("code must be a number or string"));
  });
});

describe("a code of one's own", () => {
  afterEach(() => {
    delete status.message[471];
    delete status.code["tank empty"];
  });

  test("may be written into the tables", () => {
    status.message[471] = "Tank Empty";
    status.code["tank empty"] = 471;
    expect([status(471), status("Tank Empty")]).toEqual(["Tank Empty", 471]);
  });
});

test("the tables are exported by name as well", () => {
  const { message, code, codes, redirect, empty, retry } = all;
  expect({ message, code, codes, redirect, empty, retry }).toEqual({ ...status });
  expect(message).toBe(status.message);
});
