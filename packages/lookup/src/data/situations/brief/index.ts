import { failures } from "./failures.ts";
import { refusals } from "./refusals.ts";
import { successes } from "./successes.ts";

/**
 * What people type who describe a situation in a few words, by the situation's id. It is learnt apart from the longer
 * descriptions: a short query names what happened and a thing it happened to, and says little else.
 */
export const brief: Readonly<Record<string, readonly string[]>> = {
  ...successes,
  ...refusals,
  ...failures,
};
