import { describe, expect, test } from "vitest";
import type { Decision, End } from "./decision.ts";
import { declaredSource } from "./declared.ts";
import { compile, type Program, programOf, type Source, walk } from "./machine.ts";
import type { RequestHead } from "./request.ts";
import type { Step, Verdict } from "./verdict.ts";
import type { Declared } from "./vocabulary.ts";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

function headOf(method: string, fields: Readonly<Record<string, string>> = {}): RequestHead {
  return {
    method,
    target: "/r",
    version: "1.1",
    field: (name) => (Object.hasOwn(fields, name) ? fields[name] : undefined),
    fieldsSize: () => 0,
    hasContent: false,
    now: Date.UTC(2025, 7, 1),
  };
}

/** The same facts, each found out when it is asked for. */
function prompt({ fixed, found }: Source): Source {
  const finders = Object.entries(fixed).map(([name, value]) => [name, () => value]);
  return { fixed: {}, found: { ...Object.fromEntries(finders), ...found } };
}

/** The same facts, each found out late. */
function late({ fixed, found }: Source): Source {
  const finders = Object.entries(fixed).map(([name, value]) => [name, async () => value]);
  return { fixed: {}, found: { ...Object.fromEntries(finders), ...found } };
}

describe("a program", () => {
  test("holds only the decisions that can matter: a plain GET asks nine", () => {
    const { steps } = compile(declaredSource({}, "GET", null), "GET");
    expect(steps.map((it) => it.decision.id)).toEqual([
      "version",
      "head-valid",
      "expectation",
      "acceptable",
      "if-match",
      "if-unmodified-since",
      "if-none-match",
      "if-modified-since",
      "whole",
    ]);
    expect(steps.flatMap((it) => it.finds)).toEqual([]);
  });

  test("finds a fact out once, just before the first decision that needs it", () => {
    const source = late(declaredSource({ methods }, "PUT", null));
    const finds = compile(source, "PUT").steps.flatMap(({ decision, finds }) =>
      finds.map(({ name }) => `${decision.id} ${name}`),
    );
    const names = finds.map((it) => it.split(" ")[1]);
    expect(new Set(names).size).toBe(names.length);
    expect(finds[0]).toBe("available available");
    expect(finds.indexOf("act outcome")).toBeGreaterThan(finds.indexOf("content reading"));
  });

  test("a fact that nothing tells is a TypeError that names it and the decision", () => {
    const compiled = () => compile({ fixed: {}, found: {} }, "GET");
    expect(compiled).toThrow(TypeError);
    expect(compiled).toThrow("The decision available needs the fact available; nothing tells it.");
    const { etag: _, ...fixed } = declaredSource({}, "GET", null).fixed;
    expect(() => compile({ fixed, found: {} }, "GET")).toThrow(/if-match needs the fact etag/);
  });
});

describe("a walk", () => {
  test("is over at once where no fact has to be waited for", () => {
    const verdict = walk(compile(declaredSource({}, "GET", null), "GET"), headOf("GET"));
    expect(verdict).not.toBeInstanceOf(Promise);
  });

  test.each<[string, Declared, Record<string, string>]>([
    ["GET", { etag: '"a"', languages: ["en", "de"] }, { "accept-language": "de" }],
    ["GET", { exists: false }, {}],
    ["PUT", { etag: '"a"', challenge: "Basic" }, { "if-match": '"b"' }],
    ["PUT", { exists: false, etagAfter: '"b"' }, {}],
    ["POST", { postCreates: "/r/1" }, { expect: "100-continue", "content-length": "3" }],
    ["OPTIONS", {}, {}],
  ])(
    "with facts that come later leads to the same verdict by the same way: %s %j",
    async (method, declared, fields) => {
      const source = declaredSource({ methods, ...declared }, method, null);
      const head = headOf(method, fields);
      const [atOnce, inTime]: [Step[], Step[]] = [[], []];
      const first = walk(compile(prompt(source), method), head, atOnce);
      expect(first).not.toBeInstanceOf(Promise);
      const second = walk(compile(late(source), method), head, inTime);
      expect(second).toBeInstanceOf(Promise);
      expect(await second).toEqual(first);
      expect(inTime).toEqual(atOnce);
      // Decisions that cannot matter change nothing either.
      expect(walk(compile(source, method), head)).toEqual(first);
    },
  );

  test("facts are found out only as far as the walk goes", async () => {
    const asked: string[] = [];
    const source = declaredSource({ exists: false }, "GET", null);
    const finders = Object.entries(source.fixed).map(([name, value]) => [
      name,
      () => {
        asked.push(name);
        return Promise.resolve(value);
      },
    ]);
    const found = { ...source.found, ...Object.fromEntries(finders) };
    const verdict = await walk(compile({ fixed: {}, found }, "GET"), headOf("GET"));
    expect(verdict.status).toBe(404);
    expect(asked).toContain("exists");
    expect(asked).not.toContain("offers");
    expect(new Set(asked).size).toBe(asked.length);
  });

  test("what a finder throws comes out, at once or late", async () => {
    const { exists: _, ...fixed } = declaredSource({}, "GET", null).fixed;
    const broken = () => {
      throw new Error("disk");
    };
    const walked = (exists: () => never | Promise<never>) =>
      walk(compile({ fixed, found: { exists } }, "GET"), headOf("GET"));
    expect(() => walked(broken)).toThrow("disk");
    await expect(walked(async () => broken())).rejects.toThrow("disk");
  });

  test("one program serves many requests: none leaves anything behind", () => {
    const program = compile(declaredSource({ languages: ["en", "de"] }, "GET", null), "GET");
    const german = walk(program, headOf("GET", { "accept-language": "de" })) as Verdict;
    const plain = walk(program, headOf("GET")) as Verdict;
    expect(german.fields.get("Content-Language")).toBe("de");
    expect(plain.fields.get("Content-Language")).toBe("en");
  });
});

describe("an end", () => {
  const program = (end: End | string): Program => {
    const decision: Decision = {
      id: "own",
      phase: "serve",
      question: "Does it work?",
      cite: "RFC 9110 1",
      gives: [],
      needs: [],
      ask: () => end,
    };
    return programOf("GET", [{ decision, ask: decision.ask, finds: [], only: undefined }], {});
  };
  const walked = (end: End | string) => walk(program(end), headOf("GET"));

  test.each([
    [405, "Allow"],
    [401, "WWW-Authenticate"],
    [426, "Upgrade"],
  ])("%i without %s is an error that names both and the decision", (status, field) => {
    const fault = new RegExp(`The decision own ended with ${status} .* and forgot `);
    expect(() => walked({ status, answer: "no" })).toThrow(fault);
    const owed = { Allow: "", "WWW-Authenticate": "Basic", Upgrade: "h2c", Connection: "upgrade" };
    expect(walked({ status, answer: "no", fields: owed })).toMatchObject({ status });
    const forgotten = { ...owed, [field]: undefined };
    expect(() => walked({ status, answer: "no", fields: forgotten })).toThrow(field);
  });

  test("fields without a value are left out, an empty one is not", () => {
    const verdict = walked({ status: 200, answer: "", fields: { A: null, B: undefined, C: "" } });
    expect([...(verdict as Verdict).fields]).toEqual([["C", ""]]);
  });

  test("a list of decisions that none ends is an error", () => {
    expect(() => walked("yes")).toThrow("No decision ended the walk for GET");
  });
});
