/**
 * What the playground answered when a cause happened, as far as it is not bound to that connection, that time and that
 * host. In its texts `{path}` stands for the path that is asked for, `{method}`, `{host}` for what the request has, and
 * `{uuid}` for a new one.
 */
export interface Captured {
  /** The status on the wire, where it is another one: the code is inside the content then, or in a log only. */
  readonly status?: string;
  /** Names and values by turns. */
  readonly fields: readonly string[];
  /** No content where it is not there. */
  readonly content?: string;
}

/**
 * Why there is no answer: interim responses are not for fetch to see; the server closes the connection without a word;
 * the client is what gives up.
 */
export type Silence = "interim" | "closed" | "unanswered";
