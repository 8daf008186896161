import type { Cause } from "../cause.ts";

export const successful: readonly Cause[] = [];
