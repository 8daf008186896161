import type { Problem } from "@verdict/fields";
import type { Body, Content } from "./content/request.ts";
import type { Budget, BudgetOptions } from "./repeat/budget.ts";
import type { ResponseHeaders, Step } from "./result.ts";

/** Fields of a request; one that is `undefined` takes the client's own away. */
export type RequestHeaders =
  | Readonly<Record<string, string | undefined>>
  | Iterable<readonly [string, string | undefined]>;

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

/** What calls and clients can be told alike. */
export interface SharedOptions {
  readonly headers?: RequestHeaders | undefined;
  readonly repeat?: RepeatOptions | false | undefined;
  /** Milliseconds for the whole call with its waits; 60,000 unless told. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one try, content included; as many as there are, unless told. */
  readonly tryTimeout?: number | undefined;
  /** Whether redirects are followed, handed back, or a failure; followed unless told. */
  readonly redirect?: "follow" | "manual" | "error" | undefined;
  /** Most redirects in a row; 20 unless told, as Fetch has it. */
  readonly maxRedirects?: number | undefined;
  /** Fields of yours that carry credentials: like Authorization and Cookie they stay behind where a redirect leaves the origin. */
  readonly credentialHeaders?: readonly string[] | undefined;
  /** Most octets of content, codings undone; 64 MiB unless told. Streams have no limit. */
  readonly maxContent?: number | undefined;
  /** Told of interim responses (1xx), where the transport shows them. */
  readonly onInterim?: ((status: number, headers: ResponseHeaders) => void) | undefined;
}

/** How content is read; as its type says, unless told. */
export type As = "json" | "text" | "bytes" | "stream";

/** What one call is told. */
export interface ActOptions extends SharedOptions {
  readonly body?: Body | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The caller's word that sending it twice does no harm. */
  readonly idempotent?: boolean | undefined;
  /** How a success is read. */
  readonly as?: As | undefined;
}

/** A request as parts and transports see it. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly content: Content | undefined;
  /** Whether a redirect led to another origin: credentials stay behind. */
  readonly isForeign?: boolean;
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
  arrayBuffer(): Promise<ArrayBuffer>;
  /** Whether `arrayBuffer` keeps to `maxContent` itself. */
  readonly isBounded?: boolean;
  /** Fields after the content, where the transport shows them. */
  readonly trailers?: ResponseHeaders | undefined;
}

/** A response whose content was read. */
export interface Got {
  readonly response: Incoming;
  /** `undefined` where there is none. */
  readonly body: string | Uint8Array | ReadableStream<Uint8Array> | undefined;
  /** Content-Type, or nothing. */
  readonly type: string;
  readonly fromCache?: boolean;
}

/** Sends one request, and reads the response. Rejects with a failure. */
export type Send = (request: Outgoing) => Promise<Got>;

/** Something that stands around each try. It is made once for a client. */
export type Part = (next: Send) => Send;

/** What carries requests: resolves with the head of the response. */
export type Transport = (request: Outgoing, signal: AbortSignal) => Promise<Incoming>;

/** What the calls of a client share. */
export interface Core {
  readonly send: Send;
  readonly transport: Transport;
  /** The repeats that are left; without it there are as many as each call has. */
  readonly budget?: Budget | undefined;
  /** How long a response asks to wait, in milliseconds. */
  readonly told?:
    | ((response: Pick<Incoming, "status" | "headers">, now: number) => number | undefined)
    | undefined;
  /** Reads problem details (RFC 9457). */
  readonly problem?: ((content: unknown) => Problem | undefined) | undefined;
}

/** A call under way. */
export interface Running {
  readonly core: Core;
  readonly options: ActOptions;
  readonly trail: Step[];
  /** When the time for all of it is over, in milliseconds since the epoch. */
  readonly deadline: number;
}
