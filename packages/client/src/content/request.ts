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

/** Content that is ready to be sent. */
export interface Content {
  readonly body: Body;
  /** Whether it can be sent more than once. */
  readonly canReplay: boolean;
}

export function contentOf(body: Body | undefined): Content | undefined {
  return body === undefined
    ? body
    : { body, canReplay: typeof body !== "object" || !(Symbol.asyncIterator in body) };
}

/** The content of this try. */
export function given({ body }: Content): Exclude<Body, () => unknown> {
  return typeof body === "function" ? body() : body;
}
