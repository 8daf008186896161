export type { Streamed } from "./streams/chunks.ts";
export type { ServerEvent } from "./streams/event-parser.ts";
export { type Connecting, type EventsOptions, events } from "./streams/events.ts";
export { jsonLines, type LinesOptions, lines } from "./streams/lines.ts";
export { downloads, type Progress, uploads } from "./streams/progress.ts";
