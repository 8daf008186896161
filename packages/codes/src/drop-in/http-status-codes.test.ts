import { expect, test } from "vitest";
import { statuses } from "../status.ts";
import httpStatus, * as all from "./http-status-codes.ts";
import {
  getReasonPhrase,
  getStatusCode,
  getStatusText,
  ReasonPhrases,
  StatusCodes,
} from "./http-status-codes.ts";

const lasting = statuses.filter(
  (it) => it.registration === "iana" || it.registration === "iana-obsolete",
);
const keys = Object.keys(StatusCodes).filter(
  (it): it is keyof typeof StatusCodes => !/^\d/.test(it),
);

test.each(lasting.map((it) => [it.code, it.name] as const))(
  "%i %s has a key, a phrase, and a way back",
  (code, name) => {
    const key = StatusCodes[code] as keyof typeof ReasonPhrases;
    expect([StatusCodes[key], ReasonPhrases[key]]).toEqual([code, name]);
    expect([getReasonPhrase(code), getReasonPhrase(String(code))]).toEqual([name, name]);
    expect(getStatusCode(name)).toBe(code);
  },
);

test("what the registry holds for a time only, or as (Unused), is not there", () => {
  const others = statuses.filter((it) => it.registration === "iana-temporary" || it.code === 306);
  expect(others.map((it) => StatusCodes[it.code])).toEqual(others.map(() => undefined));
});

test.each(keys)("StatusCodes.%s and ReasonPhrases.%s lead to each other", (key) => {
  expect(getStatusCode(ReasonPhrases[key])).toBe(StatusCodes[key]);
  expect(getReasonPhrase(StatusCodes[key])).toBe(ReasonPhrases[key]);
  // Both ways from the number come to the same number again, whatever the name.
  expect(StatusCodes[StatusCodes[StatusCodes[key]] as typeof key]).toBe(StatusCodes[key]);
});

test("numbers of an old draft keep the meaning that the package gives them", () => {
  expect(getReasonPhrase(419)).toBe("Insufficient Space on Resource");
  expect(StatusCodes[420]).toBe("METHOD_FAILURE");
});

test.each([
  ["Non Authoritative Information", 203],
  ["Moved Temporarily", 302],
  ["Request Entity Too Large", 413],
  ["Request-URI Too Long", 414],
  ["Requested Range Not Satisfiable", 416],
  ["Unprocessable Entity", 422],
])("the old phrase %s is still read", (phrase, code) => {
  expect(getStatusCode(phrase)).toBe(code);
});

test.each([[0], [199], ["606"], ["Not Found"], [""]])(
  "getReasonPhrase(%j) throws and says so",
  (it) => {
    expect(() => getReasonPhrase(it)).toThrow(new Error(`Status code does not exist: ${it}`));
  },
);

test.each([["Not Foundd"], ["not found"], ["404"], [""]])(
  "getStatusCode(%j) throws and says so",
  (it) => {
    expect(() => getStatusCode(it)).toThrow(new Error(`Reason phrase does not exist: ${it}`));
  },
);

test("getStatusText is getReasonPhrase", () => {
  expect(getStatusText).toBe(getReasonPhrase);
});

test("the constants of the first version are there, by name and in the default export", () => {
  const constants = Object.entries(all).filter((it) => typeof it[1] === "number");
  expect(constants.length).toBeGreaterThan(50);
  for (const [key, code] of constants) {
    expect(StatusCodes[key as keyof typeof StatusCodes], key).toBe(code);
    expect(httpStatus[key as keyof typeof httpStatus], key).toBe(code);
  }
  expect(httpStatus.getStatusText(httpStatus.NOT_FOUND)).toBe("Not Found");
  expect(httpStatus.getStatusCode("OK")).toBe(200);
});
