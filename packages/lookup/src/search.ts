export type { Help, SearchHit, SearchResult } from "./search/result.ts";
export { search, warmUp } from "./search/search.ts";
