/** Pages about causes that were tried: by themselves, since they bring all causes along. */
export { attemptPage, tryList } from "./run/page.ts";
