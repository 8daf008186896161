import type { Load } from "../loads.ts";

/** What came of sending a load for a while. */
export interface Report {
  readonly requests: number;
  readonly milliseconds: number;
  /** Responses with another status than expected, and connections that broke. */
  readonly wrong: number;
}

export interface Generator {
  readonly name: string;
  /** Whether it can send this load. */
  readonly sends: (load: Load) => boolean;
  readonly run: (
    port: number,
    load: Load,
    milliseconds: number,
    connections: number,
  ) => Promise<Report>;
  readonly end: () => void;
}
