export type { Help, SearchHit, SearchResult } from "./search/result.ts";
export { search } from "./search/search.ts";
