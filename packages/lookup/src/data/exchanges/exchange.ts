/**
 * The smallest exchange that earns a status: the lines that matter. The builder in `pages/code/exchange.ts` adds what
 * every message has (Host, Date, Content-Length).
 */
export interface Exchange {
  readonly method: string;
  readonly target: string;
  /** Of the request, as `Name: value`. */
  readonly fields?: readonly string[];
  readonly content?: string;
  /** Of the response. */
  readonly answer?: readonly string[];
  readonly answerContent?: string;
  /** The status on the wire, where the code itself is in the content only. */
  readonly within?: number;
  /** What follows an interim response: the status line and fields of the final one. */
  readonly final?: readonly string[];
  /** The version on both first lines, `HTTP/1.1` unless told. */
  readonly version?: string;
}
