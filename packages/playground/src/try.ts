/** What tries causes, and pages about it: by itself, since it brings all causes along. */
export { allCauses } from "./causes/all.ts";
export type { Cause } from "./causes/cause.ts";
export { curlOf } from "./causes/curl.ts";
export { oursOf } from "./causes/ours.ts";
export { plainRequests } from "./causes/plain.ts";
export { filled, type Known } from "./causes/raw.ts";
export type { Recipe, RequestStep } from "./causes/recipe.ts";
export { fetchOf, isForFetch } from "./causes/typescript.ts";
export { attemptPage, outcomeOf, titleOf, tryList } from "./run/page.ts";
export { Pieces, piecesOf } from "./run/pieces.ts";
export { type Relay, relay } from "./run/relay.ts";
export type { Happening } from "./run/transcript.ts";
