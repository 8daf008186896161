/**
 * Verdict: the right HTTP status, on both sides of the wire.
 *
 * Each part has its own way in, so that nobody loads what they do not use: `verdict/codes`, `verdict/fields`,
 * `verdict/decide`, `verdict/server` (and `verdict/server/node` and its like), `verdict/lookup`, `verdict/site`.
 */
export { codeOf, nameOf } from "@verdict/codes/names";
