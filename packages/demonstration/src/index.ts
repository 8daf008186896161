export { type Demonstration, type DemonstrationOptions, demonstration } from "./demonstration.ts";
export type { Endpoint, Guide, Try } from "./guide/guide.ts";
export { usualPlace } from "./store/place.ts";
export type { Effort } from "./work/worker.ts";
