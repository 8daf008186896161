import type { Cause } from "../cause.ts";

export const nginx: readonly Cause[] = [];
