import type { Offer } from "./offer.ts";

/** What became of the request's content when it was read. */
export type Reading =
  | { readonly kind: "read" }
  | { readonly kind: "malformed"; readonly why?: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "unprocessable"; readonly why?: string };

/** Why a server behind this one gave no answer that could be used. */
export type UpstreamFailure =
  | "unresolved"
  | "unroutable"
  | "refused"
  | "timeout"
  | "tls"
  | "reset"
  | "garbled"
  | "loop"
  | "overloaded";

/** A server behind this one that failed, and how. */
export interface UpstreamFault {
  readonly failure: UpstreamFailure;
  /** A proxy error type (RFC 9209 2.3) that says it more closely than the failure. */
  readonly error?: string;
  /** What this server calls itself in Proxy-Status: a host name, a pseudonym or a product. */
  readonly name?: string;
  /** Delay in seconds or HTTP-date, where the one behind is overloaded and said so. */
  readonly retryAfter?: number | string;
  /** For the client: it names nothing of the network behind. */
  readonly why?: string;
}

/** What came of a query (RFC 10008 2). */
export type Queried =
  /** The result is the representation; it may have a URI of its own, and so may the query, for a GET that repeats it. */
  | { readonly kind: "here"; readonly contentLocation?: string; readonly location?: string }
  /** The result can be fetched there. */
  | { readonly kind: "see-other"; readonly location: string };

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
  /** Not done, because something else that was to be done with it failed. */
  | { readonly kind: "failed-dependency"; readonly why?: string }
  /** Not done, because there is no room for it. */
  | { readonly kind: "insufficient-storage"; readonly why?: string }
  /** A server behind this one was to do it, and gave no answer that could be used. */
  | ({ readonly kind: "upstream" } & UpstreamFault)
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
  /** Protocols that a connection can be switched to here. */
  readonly upgrades: readonly string[];
  readonly requestValid: boolean;
  readonly rateLimited: boolean;

  readonly challenge: string | null;
  readonly authenticated: boolean;
  /** Value of Proxy-Authenticate; `null`: this server is no proxy, or needs no credentials as one. */
  readonly proxyChallenge: string | null;
  readonly proxyAuthenticated: boolean;
  readonly paid: boolean;
  readonly authorized: boolean;
  readonly hideForbidden: boolean;
  /** URI of the party that demands the block. */
  readonly blockedForLegal: string | null;
  /** Whether this user, as against this network address, is over their limit. */
  readonly principalLimited: boolean;

  /** Media types accepted as request content for the method; `null`: any. */
  readonly acceptsBody: readonly string[] | null;
  /** Content types that a PATCH, POST or QUERY would accept, for OPTIONS to tell. */
  readonly acceptsBodyFor: Readonly<Record<string, readonly string[]>>;
  /** Content codings accepted on request content beside identity; `null`: any. */
  readonly acceptsEncodings: readonly string[] | null;
  readonly maxBody: number | null;
  readonly requireLength: boolean;
  readonly partialPut: boolean;

  /** The server behind this one that has the current state, if it failed. */
  readonly upstream: UpstreamFault | null;
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
  readonly queried: Queried;
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
