/** Mocks for MSW: what the playground answers, without a server. */
export { cause } from "./cause.ts";
export { type LiveOptions, live } from "./live.ts";
export type { Asked, CauseOptions, Changes, Resolver, Turn } from "./options.ts";
