export { describe } from "./search/describe.ts";
