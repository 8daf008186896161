export { type Limits, usualLimits } from "./limits.ts";
export type { Log, LogEntry } from "./log/log.ts";
export { type Playground, type PlaygroundOptions, playground } from "./playground.ts";
