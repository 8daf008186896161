import type { Cause } from "../cause.ts";

export const others: readonly Cause[] = [];
