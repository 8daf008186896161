import type { Answer } from "../http/answer.ts";
import type { Content, Takes } from "../http/content.ts";
import type { Target } from "../http/target.ts";

/** An address and what answers there. */
export interface Route {
  readonly path: RegExp;
  /** @returns `undefined` if nothing is at this address after all */
  readonly answer: (call: Call) => Answer | undefined | Promise<Answer | undefined>;
  /** What can be posted here; without it everything can only be read. */
  readonly post?: Posting;
}

/** What POST does at an address. */
export interface Posting extends Takes {
  readonly answer: (call: Call, content: Content) => Answer | Promise<Answer>;
}

/** A request as routes see it. */
export interface Call {
  readonly target: Target;
  /** What the groups of the route's pattern matched. */
  readonly parts: readonly string[];
  /** Scheme and authority, `http://localhost:8000`. */
  readonly origin: string;
}
