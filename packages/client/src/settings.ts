import type { Content, ContentOptions } from "./content/request.ts";
import type { Budget, BudgetOptions } from "./repeat/budget.ts";
import type { ResponseHeaders, Result, Step } from "./result.ts";
import type { Values } from "./target.ts";

/** Fields of a request. */
export type RequestHeaders =
  | Readonly<Record<string, string | undefined>>
  | Iterable<readonly [string, string]>;

/** How requests are sent again. */
export interface RepeatOptions {
  /** Most tries of one request, the first included; 3 unless told. */
  readonly attempts?: number;
  /** Milliseconds before the second try where the server does not say; 300 unless told. */
  readonly delay?: number;
  /** Each further wait is so many times as long; 2 unless told. */
  readonly factor?: number;
  /** The longest of these waits, in milliseconds; 20,000 unless told. */
  readonly maxDelay?: number;
  /** Whether each of these waits is drawn between 0 and its length ("full jitter"); it is, unless told. */
  readonly jitter?: boolean;
  /**
   * The longest wait that a server may ask for, in milliseconds; 60,000 unless told. Longer ones are not cut short: the
   * response comes back at once, and `retryAt` says when.
   */
  readonly maxWait?: number;
  /**
   * Whether what a server says it refused (408, 429, and 503 with Retry-After) is sent again whatever the method is; only
   * idempotent requests are, unless told.
   */
  readonly refused?: boolean;
  /** How many repeats an origin gets when much fails there; `false` for any number. */
  readonly budget?: BudgetOptions | false;
}

/** Milliseconds; one number is for the whole call. */
export interface TimeoutOptions {
  /** The whole call with its waits; 60,000 unless told. */
  readonly total?: number;
  /** One try, content included; no limit unless told. */
  readonly try?: number;
}

/** Told of what happens. None of them changes it, and what they throw is the caller's. */
export interface Hooks {
  /** Before each request, with the fields that it is sent with: they may be added to. */
  readonly request?: (request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
  }) => void;
  /** After each request. */
  readonly step?: (step: Step) => void;
  /** Interim responses (1xx), where the transport shows them. */
  readonly interim?: (status: number, headers: ResponseHeaders) => void;
  /** At the end of the call. */
  readonly end?: (result: Result) => void;
}

/** What a call and a client can be told alike. */
export interface SharedOptions {
  /** Fields of each request; a call's own come on top, and `undefined` takes one away. */
  readonly headers?: RequestHeaders | undefined;
  readonly repeat?: RepeatOptions | false | undefined;
  readonly timeout?: TimeoutOptions | number | undefined;
  /** Whether redirects are followed, handed back, or a failure; followed unless told. */
  readonly redirect?: "follow" | "manual" | "error" | undefined;
  /** Most redirects in a row; 20 unless told, as Fetch has it. */
  readonly maxRedirects?: number | undefined;
  /** Fields of yours that carry credentials: like Authorization and Cookie they stay behind where a redirect leaves the origin. */
  readonly credentialHeaders?: readonly string[] | undefined;
  /** Most octets of content, codings undone; 64 MiB unless told. Streams have no limit. */
  readonly maxContent?: number | undefined;
  /** What an Idempotency-Key looks like: a String of structured fields as the draft has it, or bare. */
  readonly keyForm?: "quoted" | "bare" | undefined;
  readonly on?: Hooks | undefined;
}

/** What a client is told once. */
export interface ClientOptions extends SharedOptions {
  /** What paths are joined to: `https://api.example/v1`. */
  readonly baseUrl?: string | URL | undefined;
  readonly transport?: Transport | undefined;
  /** What stands around each try: credentials, a cache, a breaker. The first is the outermost. */
  readonly use?: readonly Part[] | undefined;
}

/** How content is read. */
export type As = "auto" | "json" | "text" | "bytes" | "stream";

/** What a call is told. */
export interface CallOptions extends SharedOptions, ContentOptions {
  /** What `:name` and `{name}` in the path are filled with. */
  readonly params?: Values | undefined;
  readonly query?: Values | URLSearchParams | undefined;
  readonly signal?: AbortSignal | undefined;
  /** An Idempotency-Key, or `"auto"` for one of its own: a POST may then be repeated. */
  readonly key?: string | undefined;
  /** The caller's word that sending it twice does no harm. */
  readonly idempotent?: boolean | undefined;
  /** How a success is read; as its type says, unless told. */
  readonly as?: As | undefined;
  /** Told how much of the content has come, in octets; `total` where the server says. */
  readonly onDownload?: ((loaded: number, total: number | undefined) => void) | undefined;
  /** Told how much of the content has been sent, in octets, where the transport can. */
  readonly onUpload?: ((loaded: number, total: number | undefined) => void) | undefined;
}

/** A request as parts and transports see it. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly content: Content | undefined;
  /** Whether a redirect led to another origin: credentials stay behind. */
  readonly isForeign: boolean;
  /** A part's own way to give up on this try. */
  readonly signal?: AbortSignal | undefined;
  readonly call: Running;
}

/** A response as a transport gives it: what `Response` has, as far as it is needed. */
export interface Incoming {
  readonly status: number;
  readonly statusText: string;
  readonly headers: ResponseHeaders;
  readonly body: ReadableStream<Uint8Array> | null;
  /** Where it came from, if the transport followed redirects itself. */
  readonly url?: string;
  readonly redirected?: boolean;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  readonly trailers?: ResponseHeaders | undefined;
}

/** A response whose content was read. */
export interface Got {
  readonly response: Incoming;
  /** `undefined` where there is none. */
  readonly body: string | Uint8Array | ReadableStream<Uint8Array> | undefined;
  readonly fromCache?: boolean;
}

/** Sends one request, and reads the response. Rejects with a failure. */
export type Send = (request: Outgoing) => Promise<Got>;

/** Something that stands around each try. It is made once for a client. */
export type Part = (next: Send) => Send;

/** What carries requests. */
export interface Transport {
  /** Whether it follows redirects itself, because the platform hides them. */
  readonly follows: boolean;
  /** Resolves with the head. */
  readonly send: (request: Outgoing, signal: AbortSignal) => Promise<Incoming>;
}

/** A call under way. */
export interface Running {
  readonly options: CallOptions;
  readonly limits: Limits;
  readonly transport: Transport;
  readonly budget: Budget | undefined;
  readonly trail: Step[];
  /** Ends when the caller, or the time for all of it, says so. */
  readonly signal: AbortSignal;
  /** When the time for all of it is over, in milliseconds since the epoch. */
  readonly deadline: number;
  /** How a success is read. */
  as: As;
}

/** Options with their defaults. */
export interface Limits {
  readonly attempts: number;
  readonly delay: number;
  readonly factor: number;
  readonly maxDelay: number;
  readonly jitter: boolean;
  readonly maxWait: number;
  readonly refused: boolean;
  readonly total: number;
  readonly try: number;
  readonly maxContent: number;
}

/** What options say, with defaults for what they do not. */
export function limitsOf({ repeat, timeout, maxContent }: SharedOptions): Limits {
  const {
    attempts = 3,
    delay = 0.3e3,
    factor = 2,
    maxDelay = 20_000,
    jitter = true,
    maxWait = 60_000,
    refused = false,
  } = repeat === false ? { attempts: 1 } : (repeat ?? {});
  const times = typeof timeout === "number" ? { total: timeout } : timeout;
  return {
    attempts,
    delay,
    factor,
    maxDelay,
    jitter,
    maxWait,
    refused,
    total: times?.total ?? 60_000,
    try: times?.try ?? Number.POSITIVE_INFINITY,
    maxContent: maxContent ?? 64 * 2 ** 20,
  };
}
