/** How a number came to mean something. */
export type Registration =
  /** In the IANA registry with a name. */
  | "iana"
  /** The registry's phrase carries (OBSOLETED). */
  | "iana-obsolete"
  /** The registry says (Unused). */
  | "iana-unused"
  /** The registry says TEMPORARY, with an end date. */
  | "iana-temporary"
  /** Never registered; somebody uses it all the same. */
  | "vendor"
  /** Only ever in an expired draft. */
  | "historic-draft";

/** How sure the table is of a row. */
export type Confidence =
  /** Read in the specification. */
  | "spec"
  /** Read in the vendor's documentation. */
  | "vendor-doc"
  /** Read in source code. */
  | "source-code"
  /** Read in an Internet-Draft. */
  | "draft"
  /** Only seen in third-party lists or older pages. */
  | "secondary"
  /** No primary source exists. */
  | "folklore";

/** Where a row was read; the URL is derived for RFCs. */
export interface Spec {
  readonly doc: string;
  readonly section?: string;
  readonly url?: string;
}

/** BCP 14 keyword of the cited text. */
export type Level = "MUST" | "SHOULD" | "MAY";

/** A field that a response with this status carries. */
export interface FieldRule {
  readonly name: string;
  readonly level: Level;
  /** Narrows the rule; without it the rule holds always. */
  readonly when?: string;
  readonly cite: string;
}

/** A field that a response with this status must not, or should not, carry. */
export interface ForbiddenField {
  /** A field name, or a family of fields in words (304). */
  readonly name: string;
  readonly level: "MUST NOT" | "SHOULD NOT";
  /** Narrows the rule; without it the rule holds always. */
  readonly when?: string;
  readonly cite: string;
}

/** Something that the content of a response with this status says. */
export interface ContentRule {
  readonly what: string;
  readonly level: Level;
  readonly when?: string;
  readonly cite: string;
}

/**
 * Whether a response with this status has content.
 *
 * - `none-by-framing`: the message ends after its header section (RFC 9112 6.3)
 * - `must-be-empty`: framing would allow content, the definition forbids it
 * - `allowed`: optional
 * - `expected`: normally there
 */
export type ContentPresence = "none-by-framing" | "must-be-empty" | "allowed" | "expected";

/**
 * Whether a client may send the same request again on its own.
 *
 * - `never`: the same request will fail again
 * - `after-fix`: something has to change first
 * - `idempotent`: only if the method is idempotent or the request carries such a guarantee (RFC 9110 9.2.2)
 * - `always`: the server did not process it, so any method may be repeated
 * - `not-applicable`: there is nothing to repeat
 */
export type RepeatAdvice = "never" | "after-fix" | "idempotent" | "always" | "not-applicable";

/** What a client has to get before it sends a refused request again: credentials, a payment, and so on. */
export type Need = "credentials" | "payment" | "precondition" | "upgrade" | "person";

/** What a client may repeat, and what the server may say about it. */
export interface Repeat {
  readonly advice: RepeatAdvice;
  /** The response field that says when. */
  readonly honours?: "Retry-After";
  /** The server declined to look at the request at all, so that no repeat can do anything twice (RFC 9110 15.5.20). */
  readonly notApplied?: true;
  /** With an Idempotency-Key it can mean that the first try is still under way (draft-ietf-httpapi-idempotency-key). */
  readonly withKey?: true;
  /** What has to be had first. */
  readonly needs?: Need;
  readonly note?: string;
}

/** What following this status does to the request. */
export interface Redirect {
  /** `preserve`: method and content kept; `may-become-GET`: a POST may turn into GET; `GET`: everything but HEAD does. */
  readonly method: "preserve" | "may-become-GET" | "GET";
  readonly permanent: boolean;
  /** What the specification says about following it without asking. */
  readonly automatic: string;
  /** Whether the Fetch standard follows it. */
  readonly fetchFollows: boolean;
  readonly appliesTo?: string;
}

/** A name that a code had or has elsewhere. */
export interface Alias {
  readonly name: string;
  readonly from?: string;
}

/** Whether an earlier RFC called the code so, and not just a draft or a product. */
export function isFormerName(alias: Alias): boolean {
  return alias.from?.startsWith("RFC ") === true;
}

/** Who puts a status on a response, or only into a log. */
export type Sender = "origin" | "proxy" | "gateway" | "cdn" | "lb" | "client-log-only";

/** One status code as it is written down: only what differs from {@link defaults}. */
export interface StatusRow {
  readonly name: string;
  readonly aliases?: readonly Alias[];
  /** The verdict in one sentence. */
  readonly line: string;
  readonly spec: Spec;
  readonly registration?: Registration;
  /** ISO date on which a temporary registration ends. */
  readonly expires?: string;
  /** ISO date (or month) since which the code is obsolete, with what made it so. */
  readonly obsolete?: { readonly since: string; readonly by: string };
  readonly by?: string;
  readonly standing?: string;
  readonly confidence: Confidence;
  /** False when the number lives only in logs, inside bodies or inside a client library. */
  readonly onTheWire?: boolean;
  readonly senders: readonly Sender[];
  readonly content?: ContentPresence;
  /** May be stored and reused without explicit freshness (RFC 9110 15.1; 451 by RFC 7725 3). */
  readonly heuristicallyCacheable?: boolean;
  /** Exceptions to RFC 9111 3. */
  readonly storable?: string;
  readonly fields?: readonly FieldRule[];
  readonly forbidden?: readonly ForbiddenField[];
  readonly says?: readonly ContentRule[];
  readonly requestFields?: readonly string[];
  readonly methods?: string;
  readonly versions?: string;
  readonly repeat?: Repeat;
  readonly redirect?: Redirect;
  readonly confusedWith?: readonly number[];
  /** Seed articles that name the code. */
  readonly seeds?: readonly number[];
  /** Seed articles that describe the code without its number. */
  readonly seedsImplied?: readonly number[];
}

/** What silence in a {@link StatusRow} means. */
export const defaults = {
  registration: "iana",
  by: "IETF",
  onTheWire: true,
  content: "allowed",
  heuristicallyCacheable: false,
  storable: "by the normal rules (RFC 9111 3)",
  methods: "any",
  versions: "all",
  repeat: { advice: "not-applicable" },
} as const satisfies Partial<StatusRow>;

/** A request method as the registry has it, with what it usually earns. */
export interface MethodRow {
  readonly name: string;
  readonly safe: boolean;
  readonly idempotent: boolean;
  /** `true`, `false`, or the condition in words. */
  readonly cacheable: boolean | string;
  readonly requestContent: string;
  readonly responseContent?: string;
  readonly spec: Spec;
  readonly line: string;
  readonly family?: string;
  readonly rule?: string;
  readonly requiredOfServers?: boolean;
  readonly corsSafelisted?: boolean;
  readonly fetchNormalisesCase?: boolean;
  readonly fetchForbidden?: boolean;
  readonly typicalSuccess?: readonly number[];
  readonly neverStatuses?: readonly number[];
  readonly failure?: Readonly<Record<string, number>>;
}

/** A field that some status depends on. */
export interface FieldRow {
  readonly name: string;
  readonly direction: "request" | "response" | "both";
  readonly statuses: readonly number[];
  readonly grammar: string;
  readonly cite: string;
  readonly line: string;
  readonly obsolete?: boolean;
}

/** A value of the obsolete Warning field. */
export interface WarnCode {
  readonly code: number;
  readonly name: string;
  readonly spec: Spec;
  readonly status: string;
  readonly persistsAfterRevalidation: boolean;
  readonly line: string;
  /** What carries the information today. */
  readonly lookFor: string;
  readonly seeds: readonly number[];
}

/** A gRPC code with its HTTP status. */
export interface GrpcRow {
  readonly code: number;
  readonly name: string;
  readonly http: number;
  readonly grpcGatewayV1: number;
  readonly connectBefore2024: number;
  readonly retry: RepeatAdvice;
  readonly note?: string;
}

/** A number of Cloudflare's error pages; `http` is null where the documentation does not say. */
export interface CloudflareError {
  readonly code: number;
  readonly name: string;
  readonly http: number | null;
  readonly httpDocumented: boolean;
  readonly line: string;
}

/** An IIS sub-status such as 404.13. */
export interface IisSubstatus {
  readonly sub: string;
  readonly line: string;
  readonly betterStatus?: number;
}

/** An error type of the Proxy-Status field. */
export interface ProxyError {
  readonly type: string;
  readonly recommendedStatus: number | string | null;
  readonly onlyByIntermediaries: boolean;
  readonly cite: string;
}

/** A flag of Envoy's access log; `http` is null where it goes with no status of its own. */
export interface EnvoyFlag {
  readonly flag: string;
  readonly http: number | null;
  readonly line: string;
}

/** A reason of the Kubernetes API. */
export interface KubernetesReason {
  readonly reason: string;
  readonly http: number;
  readonly line: string;
}

/** A registered problem type (RFC 9457 4.2). */
export interface ProblemType {
  readonly type: string;
  readonly status: number | "any";
  readonly cite: string;
  /** Not yet checked against the specification. */
  readonly verify?: boolean;
  readonly line: string;
}
