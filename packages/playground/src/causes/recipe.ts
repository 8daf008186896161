/**
 * What to send so that something happens, as data: from it come the curl line, the raw octets and the TypeScript that
 * the page shows, and `try` runs it. In all texts `{host}` stands for the authority of the playground, and `{name}` for
 * what an earlier step kept.
 */
export interface Recipe {
  readonly title: string;
  /** What its connections are like; HTTP/1.1 in clear to the playground unless told. */
  readonly over?: Over;
  readonly steps: readonly Step[];
  /** The status of the last answer; the code of the cause unless told, `null` where there is no answer. */
  readonly sees?: number | null;
  /** Where the generated curl lines are not what one would type, or curl cannot: the lines, or a sentence why not. */
  readonly curl?: readonly string[];
}

export interface Over {
  readonly http?: "1.1" | "2";
  readonly tls?: {
    /** SNI; `localhost` unless told. */
    readonly servername?: string;
    /** The certificate that the client shows; none unless told. */
    readonly shows?: "client" | "stranger";
  };
  /** A server beside the playground, by its name among the cause's `besides`; `{host}` is its authority then. */
  readonly beside?: string;
  /** Whether the playground is used as the proxy: targets are in absolute-form. */
  readonly proxy?: boolean;
}

/** Steps go over one connection, until one asks for a new one. */
export type Step =
  | RequestStep
  /** Octets as they are, for what is no proper request. */
  | { readonly send: string }
  /** Wait so many milliseconds. */
  | { readonly pause: number }
  /** Wait for the answer to all that was sent; a request waits for its own by itself, unless `ahead`. */
  | { readonly wait: "answer" | "close" }
  /** Half-close, or hang up with a reset. */
  | { readonly end: "half" | "reset" }
  /** Go on over a new connection. */
  | { readonly connect: "again" };

export interface RequestStep {
  readonly request: {
    /** GET unless told. */
    readonly method?: string;
    readonly target: string;
    readonly fields?: Readonly<Record<string, string>>;
    /** Content-Length comes with it, unless the fields say otherwise. */
    readonly content?: string;
  };
  /** How often in a row. */
  readonly times?: number;
  /** Go on without waiting for its answer. */
  readonly ahead?: boolean;
  /** Keep values for later steps: by their name, the field of the answer that has it. */
  readonly keep?: Readonly<Record<string, string>>;
}
