import type { Cause } from "../cause.ts";

export const informational: readonly Cause[] = [];
