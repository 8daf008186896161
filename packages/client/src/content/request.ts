/** Content as a call is given it. A stream can be sent once; a function that makes one, as often as needed. */
export type Body =
  | string
  | Uint8Array
  | ArrayBuffer
  | Blob
  | FormData
  | URLSearchParams
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | (() => ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>);

/** One of the ways to say what the content is. */
export interface ContentOptions {
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as a form: `application/x-www-form-urlencoded`. */
  readonly form?: Readonly<Record<string, string>> | URLSearchParams | undefined;
  readonly body?: Body | undefined;
}

/** Content that is ready to be sent. */
export interface Content {
  readonly give: () => Exclude<Body, () => unknown>;
  /** Its media type, where it has one of its own. */
  readonly type: string | undefined;
  /** Whether it can be sent more than once. */
  readonly canReplay: boolean;
}

/** @throws {TypeError} for what has no JSON, such as a cycle */
export function contentOf({ json, form, body }: ContentOptions): Content | undefined {
  if (json !== undefined) return steady(JSON.stringify(json), "application/json");
  if (form !== undefined) return steady(new URLSearchParams(form), undefined);
  if (body === undefined) return undefined;
  if (typeof body === "function") return { give: body, type: undefined, canReplay: true };
  const isStream =
    typeof body === "object" && (body instanceof ReadableStream || Symbol.asyncIterator in body);
  return { ...steady(body, undefined), canReplay: !isStream };
}

function steady(body: Exclude<Body, () => unknown>, type: string | undefined): Content {
  return { give: () => body, type, canReplay: true };
}
