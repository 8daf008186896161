import { type Content, given } from "../content/request.ts";
import type { Incoming, Outgoing, Transport } from "../settings.ts";

/** How far content has come. */
export interface Progress {
  /** Octets so far: after codings were undone where it comes, and as far as the transport has taken it where it goes. */
  readonly octets: number;
  /** How many there will be; `undefined` where nobody says. */
  readonly total: number | undefined;
  /** What it is the content of; a request that is sent again begins anew. */
  readonly request: Outgoing;
}

/**
 * A transport that tells how far responses have come: first with 0, and then with each piece.
 *
 * @example client({ transport: downloads(overFetch(), ({ octets, total }) => show(octets, total)) })
 */
export function downloads(transport: Transport, told: (progress: Progress) => void): Transport {
  return async (request, signal) => {
    const response = await transport(request, signal);
    if (response.body === null) return response;
    const { headers, body } = response;
    // Of content that is coded, its length is another one.
    const total = headers.has("content-encoding")
      ? undefined
      : lengthIn(headers.get("content-length"));
    return readFrom(response, counted(body as ReadableStream, total, request, told));
  };
}

/**
 * A transport that tells how far contents of requests have gone: first with 0, and then with each piece that was taken.
 * They are sent as streams, which browsers can over HTTP/2 alone.
 *
 * @example client({ transport: uploads(overFetch(), ({ octets, total }) => show(octets, total)) })
 */
export function uploads(transport: Transport, told: (progress: Progress) => void): Transport {
  return async (request, signal) => {
    const { content } = request;
    if (content === undefined) return transport(request, signal);
    const body = given(content);
    const headers = { ...request.headers };
    let stream: () => ReadableStream<Uint8Array>;
    if (isStreamed(body)) {
      stream = () => streamOf(body);
    } else {
      // A response is what knows how each kind of content becomes octets, and of what type it is.
      const made = new Response(body as BodyInit);
      const type = made.headers.get("content-type");
      const blob = await made.blob();
      if (type !== null) headers["content-type"] ??= type;
      headers["content-length"] = `${blob.size}`;
      stream = () => blob.stream();
    }
    const total = lengthIn(headers["content-length"]);
    const sent: Content = {
      body: () => counted(stream(), total, request, told),
      canReplay: content.canReplay,
    };
    return transport({ ...request, headers, content: sent }, signal);
  };
}

/** A response with other content in place of its own. */
function readFrom(response: Incoming, body: ReadableStream<Uint8Array>): Incoming {
  const { status, statusText, headers, url = "", redirected = false } = response;
  return {
    ...{ status, statusText, headers, url, redirected, body },
    arrayBuffer: () => new Response(body).arrayBuffer(),
    get trailers() {
      return response.trailers;
    },
  };
}

function counted(
  stream: ReadableStream<Uint8Array>,
  total: number | undefined,
  request: Outgoing,
  told: (progress: Progress) => void,
): ReadableStream<Uint8Array> {
  let octets = 0;
  told({ octets, total, request });
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        octets += chunk.length;
        told({ octets, total, request });
        controller.enqueue(chunk);
      },
    }),
  );
}

type Flowing = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

function isStreamed(body: ReturnType<typeof given>): body is Flowing {
  return (
    body instanceof ReadableStream || (typeof body === "object" && Symbol.asyncIterator in body)
  );
}

function streamOf(body: Flowing): ReadableStream<Uint8Array> {
  if (body instanceof ReadableStream) return body;
  const iterator = body[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

function lengthIn(text: string | null | undefined): number | undefined {
  return text && /^\d+$/.test(text) ? Number(text) : undefined;
}
