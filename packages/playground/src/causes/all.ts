import { preconditionFailed } from "./412.ts";
import type { Cause } from "./cause.ts";

/** Every cause, by its code. */
export const allCauses: readonly Cause[] = [preconditionFailed];
