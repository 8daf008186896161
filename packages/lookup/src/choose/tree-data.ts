import { changing } from "./tree/changing.ts";
import { content } from "./tree/content.ts";
import { creating } from "./tree/creating.ts";
import { deleting } from "./tree/deleting.ts";
import { elsewhere } from "./tree/elsewhere.ts";
import { failures } from "./tree/failures.ts";
import { later } from "./tree/later.ts";
import { limits } from "./tree/limits.ts";
import { protocol } from "./tree/protocol.ts";
import { reading } from "./tree/reading.ts";
import { refused } from "./tree/refused.ts";
import { service } from "./tree/service.ts";
import { signingIn } from "./tree/signing-in.ts";
import { starting } from "./tree/start.ts";
import { state } from "./tree/state.ts";
import { target } from "./tree/target.ts";
import type { Question } from "./tree.ts";

const all: readonly Question[] = [
  ...starting,
  ...reading,
  ...creating,
  ...changing,
  ...deleting,
  ...service,
  ...later,
  ...elsewhere,
  ...refused,
  ...signingIn,
  ...target,
  ...content,
  ...state,
  ...limits,
  ...protocol,
  ...failures,
];

/** The question tree by id. At most six questions lead to a leaf, and the keys 1 to 6 answer each. */
export const questions: Readonly<Record<string, Question>> = Object.fromEntries(
  all.map((question) => [question.id, question]),
);

/** The id of the question that comes first. */
export const firstQuestion = "start";
