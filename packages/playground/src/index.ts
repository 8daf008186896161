export { type DialectName, dialectNames } from "./areas.ts";
export { type Limits, usualLimits } from "./limits.ts";
export type { Log, LogEntry } from "./log/log.ts";
export { type Playground, type PlaygroundOptions, playground } from "./playground.ts";
export type { Attempt } from "./run/attempt.ts";
export { attemptPage, tryList } from "./run/page.ts";
export type { Happening, Seen, Transcript } from "./run/transcript.ts";
