import type { Cause } from "../cause.ts";

export const aws: readonly Cause[] = [];
