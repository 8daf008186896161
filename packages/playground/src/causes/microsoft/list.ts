import type { Cause } from "../cause.ts";

export const microsoft: readonly Cause[] = [];
