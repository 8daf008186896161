import type { Asked } from "./asked.ts";
import { auth } from "./auth.ts";
import { failing } from "./failing.ts";
import { finding } from "./finding.ts";
import { validation } from "./validation.ts";
import { working } from "./working.ts";
import { writing } from "./writing.ts";

export type { Asked } from "./asked.ts";

/** The questions that people ask about status codes again and again, by subject. */
export const asked: readonly Asked[] = [
  ...auth,
  ...validation,
  ...writing,
  ...finding,
  ...failing,
  ...working,
];
