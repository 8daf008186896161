/** The numbers that are measured: unregistered ones of two classes and at the end of the range, and two beyond it. */
export const measuredCodes = [299, 471, 599, 620, 999] as const;

/** One entry for each of {@link measuredCodes}, in their order. */
export type Cells = readonly [string, string, string, string, string];

/** What one program did with each of the codes. */
export interface MeasuredRow {
  readonly name: string;
  /** The line of code, or the setting, that was measured. */
  readonly how: string;
  /** The version that did it. */
  readonly version: string;
  /**
   * Of a server and a proxy: the status line as it left, and `no content` when that was lost; `closed` when the connection
   * was closed without one, `ended` when the process ended. Of a client: what it calls the response, `error` when it throws, `exit 22` when it is a command.
   * Of a browser: what happened.
   */
  readonly cells: Cells;
  /** What it says of 620 when that goes wrong. */
  readonly says?: string;
}

/** A proxy, with what its cache did, if it has one. */
export interface MeasuredProxy extends MeasuredRow {
  /** Whether it kept what the server said is fresh (`Cache-Control: max-age`): `kept`, `asked again` or `no cache`. */
  readonly fresh: Cells;
  /** The same for content of which the server said only when it was last changed. */
  readonly guessed: Cells;
}
