export { type KnownError, knownErrors } from "./known-errors.ts";
export { problems, type ThrowingHandler } from "./problems/handler.ts";
export type { ProblemsOptions } from "./problems/options.ts";
