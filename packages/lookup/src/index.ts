export { choose } from "./choose/choose.ts";
export * from "./choose/result.ts";
export type * from "./doc.ts";
export * from "./pages.ts";
export * from "./render.ts";
export { describe } from "./search/describe.ts";
export type * from "./search/result.ts";
export { search } from "./search/search.ts";
