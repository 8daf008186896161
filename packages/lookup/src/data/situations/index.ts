import { async } from "./async.ts";
import { auth } from "./auth.ts";
import { browser } from "./browser.ts";
import { bulk } from "./bulk.ts";
import { caching } from "./caching.ts";
import { conditional } from "./conditional.ts";
import { create } from "./create.ts";
import { deletion } from "./delete.ts";
import { failure } from "./failure.ts";
import { gateway } from "./gateway.ts";
import { graphql } from "./graphql.ts";
import { grpc } from "./grpc.ts";
import { idempotency } from "./idempotency.ts";
import { legal } from "./legal.ts";
import { limits } from "./limits.ts";
import { negotiation } from "./negotiation.ts";
import { ops } from "./ops.ts";
import { payment } from "./payment.ts";
import { protocol } from "./protocol.ts";
import { range } from "./range.ts";
import { read } from "./read.ts";
import { redirect } from "./redirect.ts";
import type { Situation } from "./situation.ts";
import { update } from "./update.ts";
import { webdav } from "./webdav.ts";

export type { HouseAnswer, Situation } from "./situation.ts";

/** Everything that can happen, by subject. */
export const situations: readonly Situation[] = [
  ...async,
  ...auth,
  ...browser,
  ...bulk,
  ...caching,
  ...conditional,
  ...create,
  ...deletion,
  ...failure,
  ...gateway,
  ...graphql,
  ...grpc,
  ...idempotency,
  ...legal,
  ...limits,
  ...negotiation,
  ...ops,
  ...payment,
  ...protocol,
  ...range,
  ...read,
  ...redirect,
  ...update,
  ...webdav,
];
