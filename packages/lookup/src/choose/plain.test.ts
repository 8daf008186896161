import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { brief } from "../data/situations/brief/index.ts";
import { situations } from "../data/situations/index.ts";
import { choose } from "./choose.ts";
import { isForeign } from "./domains.ts";
import { rank } from "./rank.ts";
import { withStandIns } from "./things.ts";
import { traits } from "./traits.ts";

interface Case {
  readonly kind: string;
  readonly says: string;
  readonly accept: readonly number[];
}

// Written down before the chooser was taught a single short description.
const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL("./plain.json", import.meta.url), "utf8"),
);

/** 1 for the right code among the first `within`, a half for a question that offers it. */
function mark({ says, accept }: Case, within: number): number {
  const { choices, ask } = choose(says);
  if (choices.slice(0, within).some(({ code }) => accept.includes(code))) return 1;
  return ask?.answers.some(({ code }) => accept.includes(code)) === true ? 0.5 : 0;
}

function share(of: readonly Case[], within: number): number {
  return of.reduce((sum, it) => sum + mark(it, within), 0) / of.length;
}

describe("what a developer types in a few words", () => {
  test("gets the right code first in nine of ten", () => {
    expect(share(cases, 1)).toBeGreaterThanOrEqual(0.91);
    expect(share(cases, 5)).toBeGreaterThanOrEqual(0.92);
  });

  test("is answered without a question in nine of ten", () => {
    const asked = cases.filter(({ says }) => choose(says).ask !== undefined);
    expect(asked.length / cases.length).toBeLessThanOrEqual(0.1);
  });

  test.each([...new Set(cases.map((it) => it.kind))])("%s: right in four of five", (kind) => {
    const ofKind = cases.filter((it) => it.kind === kind);
    expect(share(ofKind, 1)).toBeGreaterThanOrEqual(0.8);
  });

  test("is never explained by a special field that it does not speak of", () => {
    const foreign = cases.filter(({ says }) => {
      const [first] = rank(says, undefined);
      return first !== undefined && isForeign(first.situation, says);
    });
    expect(foreign).toEqual([]);
  });

  test.each(["product", "the order", "songs", "a user"])(
    "%j names a thing and nothing that happened to it: a question",
    (text) => expect(choose(text).ask?.answers.length).toBeGreaterThanOrEqual(2),
  );

  test("is not what the chooser was taught", () => {
    const taught = new Set(
      [...Object.values(brief).flat(), ...situations.flatMap(({ say }) => say)].map((it) =>
        it.toLowerCase(),
      ),
    );
    expect(cases.filter(({ says }) => taught.has(says.toLowerCase()))).toEqual([]);
  });
});

describe("short descriptions", () => {
  const ids = new Set(situations.map((it) => it.id));

  test("belong to situations", () => {
    expect(Object.keys(brief).filter((id) => !ids.has(id))).toEqual([]);
  });

  test("are of ten words at most, and each describes one situation only", () => {
    const all = Object.values(brief).flat();
    expect(all.filter((it) => it.split(" ").length > 10)).toEqual([]);
    expect(all.filter((it, at) => all.indexOf(it) !== at)).toEqual([]);
  });
});

describe("what is seen of a text", () => {
  test("a thing is a thing and a person is a user, in a short text", () => {
    expect(withStandIns("Two songs of a Singer").text).toBe("Two item of a user");
    expect([...traits("unknown song").keys()]).toEqual(
      expect.arrayContaining([...traits("unknown item").keys()]),
    );
  });

  test("a longer text keeps its words", () => {
    const story = "A reader asks for a song that is not in the archive at all.";
    expect(traits(story).has("item")).toBe(false);
  });

  test("small words and statuses count, sizes and addresses do not", () => {
    expect(traits("upstream is down").has("~down")).toBe(true);
    expect(traits("partner answers 503").has("~5xx")).toBe(true);
    expect(traits("room 10.0.0.500 of 5000 is 404px wide").has("~4xx")).toBe(false);
  });
});

describe("special fields", () => {
  const situation = (id: string) => {
    const found = situations.find((it) => it.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  test.each([
    ["graphql-method", "unsupported method", true],
    ["graphql-method", "PUT to a GraphQL endpoint", false],
    ["webdav-unlock-no-token", "missing field", true],
    ["webdav-unlock-no-token", "UNLOCK without a lock token", false],
    ["protocol-head-missing", "unknown id", true],
    ["protocol-head-missing", "HEAD on an unknown id", false],
    ["browser-preflight", "cors preflight", false],
    ["read-item-missing", "unknown id", false],
  ])("%s for %j: foreign is %j", (id, text, foreign) => {
    expect(isForeign(situation(id), text)).toBe(foreign);
  });

  test("a rare method is itself the sign of its field", () => {
    expect(isForeign(situation("webdav-unlock-no-token"), "no token", "UNLOCK")).toBe(false);
  });
});
