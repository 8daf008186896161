import type { Cause } from "../cause.ts";

export const serverError: readonly Cause[] = [];
