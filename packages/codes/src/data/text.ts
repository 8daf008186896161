import type { Confidence } from "./row.ts";

/** Another meaning of the same number. */
export interface Rival {
  readonly by: string;
  readonly name: string;
  readonly line: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** The prose of one status code, loaded only when somebody reads it. */
export interface StatusText {
  readonly note?: string;
  readonly rivals?: readonly Rival[];
}

/** What a seed article says, and what is right. */
export interface Correction {
  readonly id: string;
  readonly seed: number;
  readonly codes: readonly number[];
  readonly severity: "wrong" | "imprecise" | "outdated" | "bad-example";
  readonly says: string;
  readonly right: string;
  readonly cite: string;
}

/** A piece of news on the protocol. */
export interface Development {
  readonly date: string;
  readonly what: string;
  readonly line: string;
  readonly cite: string;
  readonly codes: readonly number[];
}

/** A point on which references disagree. */
export interface Disagreement {
  readonly topic: string;
  readonly claims: string;
  readonly verdict: string;
  readonly why: string;
}

/** What a runtime or framework takes as a status. */
export interface Runtime {
  readonly runtime: string;
  readonly accepts?: string;
  readonly nullBody?: readonly number[];
  readonly redirect?: readonly number[];
  readonly ok?: string;
  readonly measured?: string;
  readonly note?: string;
}

/** A number that looks like a status and is none. */
export interface NotStatus {
  readonly value: string;
  readonly what: string;
}

/** A code on its way through the IETF. */
export interface PendingCode {
  readonly name: string;
  readonly class: string;
  readonly number: number | null;
  readonly draft: string;
  readonly formerly?: string;
}

/** The same numbers in another protocol. */
export interface OtherProtocol {
  readonly protocol: string;
  readonly registry: string;
  readonly collides: readonly {
    readonly code: number;
    readonly name: string;
    /** Not yet checked against the specification. */
    readonly verify?: boolean;
  }[];
}

/** How another reference covers the registry. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly count: number;
  readonly missingFromIana: readonly number[];
  readonly lists306: boolean;
  readonly extraNotIana: readonly number[];
  readonly lists418: boolean;
  readonly namesUnlikeIana: Readonly<Record<number, string>>;
  readonly notes: string;
}
