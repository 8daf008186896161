import type { Cause } from "../cause.ts";

export const cloudflare: readonly Cause[] = [];
