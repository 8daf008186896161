import type { Resource } from "@verdict/server";
import type { Lab } from "../lab.ts";
import type { Area } from "../visit.ts";
import type { Recipe } from "./recipe.ts";

/** How a code comes to be for real: what a client does, and what in the playground answers it. */
export interface Cause {
  readonly code: number;
  /** What has to happen, as a clause: "the client sends If-Match with a tag that is not the current one". */
  readonly when: string;
  /**
   * Where it is to be seen: as the status on the wire; ahead of the final status; inside the content of another one; in
   * the log only, since nothing of it goes over the wire.
   */
  readonly seen: "wire" | "interim" | "content" | "log";
  /** What the client sees where the code itself is not on the wire, or who really sends it; a sentence or two. */
  readonly note?: string;
  /** Where that is written: `RFC 9110 15.5.13`, or the sender's documentation. */
  readonly cite: string;
  /** Why it cannot be had for real here, where it cannot; the recipes then show the closest honest thing. */
  readonly impossible?: string;
  /** How to get it; the plainest first. */
  readonly recipes: readonly Recipe[];
  /** Almost the same, to see what is answered where the cause did not happen. */
  readonly miss?: Recipe;
  /** Resources on the engine, at `/cause/{code}` or below. */
  readonly resources?: (lab: Lab) => readonly Resource[];
  /** Servers beside the playground that its recipes go to, by the name in `over.beside`: the port of each, opened if need be. */
  readonly besides?: Readonly<Record<string, (lab: Lab) => Promise<number>>>;
  /** What is answered by hand, at `/cause/{code}` and below, before the resources; the path is the whole path. */
  readonly area?: (lab: Lab) => Area;
}

/** What is said where a cause did not happen: the answer of every miss. */
export interface Missed {
  readonly cause: number;
  readonly happened: false;
  /** Why not, and what to send instead. */
  readonly why: string;
}

/** The answer to a request that did not cause the code. */
export function missed(cause: number, why: string): Missed {
  return { cause, happened: false, why };
}
