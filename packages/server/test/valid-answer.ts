import { expect } from "vitest";
import { type AnyAnswer, answerFaults } from "./answer-faults.ts";

export type { AnyAnswer } from "./answer-faults.ts";

/**
 * Fail unless an answer is valid HTTP, carries what its status requires and nothing that it forbids.
 *
 * @param method that it answers
 * @param meant statuses of 500 and above that are right here
 */
export function expectValid(answer: AnyAnswer, method: string, meant?: readonly number[]): void {
  expect(answerFaults(answer, method, meant)).toEqual([]);
}
