import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { profiles } from "./result.ts";
import { firstQuestion, questions } from "./tree-data.ts";
import { leafFor, mostFrom, walk } from "./walk.ts";

describe("walk", () => {
  test("asks the first question for an empty path", () => {
    expect(walk([])).toEqual({ question: questions[firstQuestion], trail: [] });
  });

  test("follows answers to a leaf and tells the way", () => {
    const step = walk([4, 2, 1, 2]);
    expect(step?.leaf?.code).toBe(410);
    expect(step?.trail.map(({ question, answer }) => [question.id, answer])).toEqual([
      ["start", 4],
      ["refused", 2],
      ["target", 1],
      ["missing", 2],
    ]);
  });

  test.each([[[0]], [[7]], [[-1]], [[1.5]], [[Number.NaN]], [[4, 2, 1, 2, 1]]])(
    "knows no path %j",
    (path) => {
      expect(walk(path)).toBeUndefined();
    },
  );

  test("never throws, and gives a question, a leaf or nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 1, max: 6 }), fc.double())), (path) => {
        const step = walk(path);
        if (step === undefined) return;
        expect(step.trail).toHaveLength(path.length);
        expect((step.question === undefined) !== (step.leaf === undefined)).toBe(true);
      }),
    );
  });

  test("ends for whoever goes on answering what is asked", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (keys) => {
        const path: number[] = [];
        let step = walk(path);
        for (const key of keys) {
          if (step?.question === undefined) break;
          path.push((key % step.question.answers.length) + 1);
          step = walk(path);
        }
        expect(step?.leaf).toBeDefined();
      }),
    );
  });
});

test("mostFrom counts the longest way, one less after each question", () => {
  const first = walk([])?.question;
  expect(first && mostFrom(first)).toBe(6);
  for (const { answers, ...question } of Object.values(questions)) {
    const most = mostFrom({ ...question, answers });
    const next = answers.flatMap(({ to }) => (to === undefined ? [] : (questions[to] ?? [])));
    expect(Math.max(0, ...next.map(mostFrom)), question.id).toBe(most - 1);
  }
});

describe("leafFor", () => {
  const conflict = walk([4, 4, 3])?.leaf;
  const mismatch = walk([4, 4, 1, 1])?.leaf;

  test("leaves the RFCs' leaf alone, and that of a house without a word on it", () => {
    expect(conflict && leafFor(conflict, "rfc")).toBe(conflict);
    expect(conflict && leafFor(conflict, "zalando")).toBe(conflict);
  });

  test("takes the house's code and makes the RFCs' the runner-up", () => {
    const google = mismatch && leafFor(mismatch, "google");
    expect(google).toMatchObject({ code: 409, runnerUp: { code: 412 } });
    expect(google?.cite).toMatch(/^AIP-154/);
    const github = conflict && leafFor(conflict, "github");
    expect(github).toMatchObject({ code: 422, runnerUp: { code: 409 } });
  });

  test("keeps the runner-up where the house only adds a word", () => {
    const moved = walk([3, 1, 1])?.leaf;
    expect(moved && leafFor(moved, "zalando")).toMatchObject({
      code: 308,
      cite: "Zalando rule 251",
      runnerUp: { code: 301 },
    });
  });

  test("gives the same when applied twice", () => {
    for (const profile of profiles) {
      if (mismatch === undefined) throw new Error("no leaf");
      const once = leafFor(mismatch, profile);
      expect(leafFor(once, profile)).toEqual(once);
    }
  });
});
