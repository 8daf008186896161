import type { Offer } from "./offer.ts";

/** What became of the request's content when it was read. */
export type Reading =
  | { readonly kind: "read" }
  | { readonly kind: "malformed"; readonly why?: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "unprocessable"; readonly why?: string };

/** What the resource did when it was finally run. */
export type Outcome =
  /** The target exists now and did not before, or something new has this URI. */
  | { readonly kind: "created"; readonly location?: string }
  | { readonly kind: "done" }
  /** Taken on and not carried out yet. */
  | { readonly kind: "accepted"; readonly monitor?: string; readonly asked?: boolean }
  | { readonly kind: "see-other"; readonly location: string }
  /** Done, and the client should clear what it sent it from. */
  | { readonly kind: "reset" }
  /** Several things were done, each with a status of its own. */
  | { readonly kind: "multi-status" }
  | { readonly kind: "conflict"; readonly why?: string }
  | { readonly kind: "failed" };

/** What the caller of a state change wants back, and gets (RFC 7240 4.2). */
export type Wanted = "nothing" | "representation" | "minimal";

/** The state of the idempotency key that came with the request, or the lack of one that is needed. */
export type KeyState = "none" | "missing" | "new" | "repeated" | "in-progress" | "mismatch";

/**
 * Everything the decisions may ask about one target resource. Whoever describes a resource gives each fact as a value or
 * as a function that finds it out, at once or later; the decisions see plain values.
 */
export interface Facts {
  readonly serverMethods: readonly string[];
  /** Whether a resource has the path of the target. */
  readonly routed: boolean;
  readonly methods: readonly string[];
  readonly available: boolean;
  /** Delay in seconds or HTTP-date to announce with 503, 429 and a temporary 413. */
  readonly retryAfter: number | string | null;
  readonly authoritative: boolean;
  /** Longest target accepted, in characters. */
  readonly maxUri: number | null;
  /** Largest header section accepted, counting name, value and four more octets a field. */
  readonly maxHeaderBytes: number | null;
  readonly acceptsEarlyData: boolean;
  readonly requiresUpgrade: string | null;
  readonly requestValid: boolean;
  readonly rateLimited: boolean;

  readonly challenge: string | null;
  readonly authenticated: boolean;
  readonly authorized: boolean;
  readonly hideForbidden: boolean;
  /** URI of the party that demands the block. */
  readonly blockedForLegal: string | null;

  /** Media types accepted as request content for the method; `null`: any. */
  readonly acceptsBody: readonly string[] | null;
  /** Content types that a PATCH, POST or QUERY would accept, for OPTIONS to tell. */
  readonly acceptsBodyFor: Readonly<Record<string, readonly string[]>>;
  /** Content codings accepted on request content beside identity; `null`: any. */
  readonly acceptsEncodings: readonly string[] | null;
  readonly maxBody: number | null;
  readonly requireLength: boolean;
  readonly partialPut: boolean;

  readonly movedPermanentlyTo: string | null;
  readonly movedTemporarilyTo: string | null;
  readonly redirectPreservesMethod: boolean | null;
  readonly exists: boolean;
  readonly previouslyExisted: boolean;
  readonly seeOther: string | null;
  readonly choices: readonly string[] | null;
  readonly preferredChoice: string | null;
  readonly locked: boolean;
  readonly putCreates: boolean;
  readonly patchCreates: boolean;
  readonly postToMissing: boolean;

  /** Every representation there is, the server's favourite first. */
  readonly offers: readonly Offer[];
  /** Dimensions whose request field is ignored when nothing matches it. */
  readonly disregard: readonly Dimension[];

  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly lastModifiedStrong: boolean;
  readonly requirePrecondition: boolean;

  readonly key: KeyState;
  readonly reading: Reading;
  readonly outcome: Outcome;
  readonly wanted: Wanted;
  /** Whether a `Prefer: return=` decided {@link wanted}. */
  readonly preferenceApplied: boolean;
  readonly respondsWithBody: boolean;
  readonly savedVerbatim: boolean;
  readonly etagAfter: string | null;
  readonly lastModifiedAfter: string | null;

  /** Range units; `null`: nothing said; empty: `Accept-Ranges: none`. */
  readonly rangeUnits: readonly string[] | null;
  /** Length of the chosen representation in octets; `null`: not known before it is sent. */
  readonly length: number | null;
  /** Whether the resource's own code can produce the representation. */
  readonly works: boolean;
  /** Further fields of the 200 to GET. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The name of a fact. */
export type FactName = keyof Facts;

/** What proactive negotiation chooses by (RFC 9110 12.5). */
export type Dimension = "accept" | "language" | "charset" | "encoding";
