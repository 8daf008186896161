/** What a handler returns when a plain value does not say it all. */
export type Result<Value = unknown> =
  | Created<Value>
  | Accepted<Value>
  | SeeOther
  | Reset
  | MultiStatus;

/** Something new exists. */
export class Created<Value = unknown> {
  /** Makes it a type of its own. */
  declare protected readonly kind: "created";
  readonly location: string;
  readonly value: Value | undefined;

  constructor(location: string, value: Value | undefined) {
    this.location = location;
    this.value = value;
  }
}

/** Taken on, not done yet. */
export class Accepted<Value = unknown> {
  /** Makes it a type of its own. */
  declare protected readonly kind: "accepted";
  readonly monitor: string | undefined;
  readonly value: Value | undefined;

  constructor(monitor: string | undefined, value: Value | undefined) {
    this.monitor = monitor;
    this.value = value;
  }
}

/** The answer is at another URI. */
export class SeeOther {
  /** Makes it a type of its own. */
  declare protected readonly kind: "see-other";
  readonly location: string;

  constructor(location: string) {
    this.location = location;
  }
}

/** What `load` returns for what only exists in several forms of their own URI: the client has the choice (300, RFC 9110 15.4.1). */
export class Choices {
  /** Makes it a type of its own. */
  declare protected readonly kind: "choices";
  readonly uris: readonly string[];
  readonly preferred: string | undefined;

  constructor(uris: readonly string[], preferred: string | undefined) {
    this.uris = uris;
    this.preferred = preferred;
  }
}

/** It is done, and the client should clear what it sent it from (205, RFC 9110 15.3.6). */
export class Reset {
  /** Makes it a type of its own. */
  protected readonly kind = "reset";
}

/** Several things were done, each with a status of its own (207, RFC 4918 13). */
export class MultiStatus {
  /** Makes it a type of its own. */
  declare protected readonly kind: "multi-status";
  readonly parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.parts = parts;
  }
}

/** What came of one thing among several. */
export interface Part {
  /** URI reference of what it is about. */
  readonly href: string;
  readonly status: number;
  /** What there is to say or to show about it. */
  readonly value?: unknown;
}

/** What `load` returns for a target that was here and is gone for good: 410 (RFC 9110 15.5.11). */
export class Gone {
  /** Makes it a type of its own: without it every object would be one. */
  protected readonly kind = "gone";
}

/** What `load` returns for a target that is elsewhere. */
export class Moved<
  Permanent extends boolean = boolean,
  Keeps extends boolean | undefined = boolean | undefined,
> {
  /** Makes it a type of its own. */
  protected readonly kind = "moved";
  readonly location: string;
  readonly permanent: Permanent;
  /** Whether the method has to stay as it is; `undefined` where the engine chooses. */
  readonly keepsMethod: Keeps;

  constructor(location: string, permanent: Permanent, keepsMethod: Keeps) {
    this.location = location;
    this.permanent = permanent;
    this.keepsMethod = keepsMethod;
  }
}

const theGone = new Gone();

/** It was here and is gone for good (410). */
export function gone(): Gone {
  return theGone;
}

/**
 * It is at another URI: for good (308, or 301 to GET and HEAD), or for now with `{ permanent: false }` (307 or 302).
 * `keepsMethod` insists on 308 and 307 (`true`) or on 301 and 302 (`false`); left out, losing the method is risked only
 * where there is none to lose (RFC 9110 15.4).
 */
export function moved<
  const Permanent extends boolean = true,
  const Keeps extends boolean | undefined = undefined,
>(
  location: string,
  {
    permanent = true as Permanent,
    keepsMethod,
  }: { readonly permanent?: Permanent; readonly keepsMethod?: Keeps } = {},
): Moved<Permanent, Keeps> {
  return new Moved(location, permanent, keepsMethod as Keeps);
}

/**
 * Something new exists at `location` (201 with Location, RFC 9110 15.3.2).
 *
 * @example return created(`/items/${item.id}`, item)
 */
export function created<Value = undefined>(location: string, value?: Value): Created<Value> {
  return new Created(location, value);
}

/** Taken on and not done yet (202); `monitor` is where its progress can be read. */
export function accepted<Value = undefined>(monitor?: string, value?: Value): Accepted<Value> {
  return new Accepted(monitor, value);
}

/** The answer is at another URI, to be fetched with GET (303, RFC 9110 15.4.4). */
export function seeOther(location: string): SeeOther {
  return new SeeOther(location);
}

const theReset = new Reset();

/** It is done, and the client should clear what it sent it from (205, RFC 9110 15.3.6). */
export function reset(): Reset {
  return theReset;
}

/**
 * The client has the choice between URIs (300, RFC 9110 15.4.1); the preferred one goes into Location.
 *
 * @example load: () => choices(["/report.pdf", "/report.html"], "/report.html")
 */
export function choices(uris: readonly string[], preferred?: string): Choices {
  return new Choices(uris, preferred);
}

/**
 * Several things were done, each with a status of its own (207, RFC 4918 13).
 *
 * @example return multiStatus([{ href: "/items/1", status: 204 }, { href: "/items/2", status: 404 }])
 */
export function multiStatus(parts: readonly Part[]): MultiStatus {
  return new MultiStatus(parts);
}

/** Whether what `load` gave is a state: not nothing, and not only where to look for one. */
export function isThere(current: unknown): boolean {
  return (
    current !== undefined &&
    current !== null &&
    !(current instanceof Gone || current instanceof SeeOther || current instanceof Choices)
  );
}

/** What a handler's result has to show. */
export function shown(result: unknown): unknown {
  if (result instanceof Created || result instanceof Accepted) return result.value;
  if (result instanceof MultiStatus) return { responses: result.parts };
  return result instanceof SeeOther || result instanceof Reset ? undefined : result;
}
