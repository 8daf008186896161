import type { Decision } from "./decision.ts";
import { admit } from "./decisions/admit.ts";
import { condition } from "./decisions/condition.ts";
import { contentHead } from "./decisions/content-head.ts";
import { find } from "./decisions/find.ts";
import { perform } from "./decisions/perform.ts";
import { represent } from "./decisions/represent.ts";
import { route } from "./decisions/route.ts";
import { select } from "./decisions/select.ts";
import { serve } from "./decisions/serve.ts";

/**
 * Every decision, in the order in which it is asked. The order matters: all that method, target, fields and current state
 * can settle comes before the preconditions, and what only the content can tell after them (RFC 9110 13.2.1).
 */
export const decisions: readonly Decision[] = [
  ...serve,
  ...route,
  ...admit,
  ...contentHead,
  ...find,
  ...select,
  ...condition,
  ...perform,
  ...represent,
];
