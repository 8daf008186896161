import type { Cause } from "../cause.ts";

export const redirection: readonly Cause[] = [];
