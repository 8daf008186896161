/** What to do with a status on either side, one line each; what the facts alone do not say. */
export interface Advice {
  /** When a server sends it. */
  readonly send: string;
  /** When something else is right, with the code that is. */
  readonly not: string;
  /** What a client that receives it does. */
  readonly act: string;
  /** What a client that receives it must leave alone. */
  readonly avoid: string;
}
