/**
 * A request of fetch with another target, or with content that has been read before.
 *
 * @param target path and query
 * @param content the octets; what the request itself has by default
 */
export function requestAt(
  request: Request,
  target: string,
  content?: Uint8Array<ArrayBuffer>,
): Request {
  const { method, signal } = request;
  const headers = new Headers(request.headers);
  // What has been read was decoded on the way, and may have another length by now.
  if (content !== undefined) {
    headers.delete("Content-Encoding");
    headers.set("Content-Length", String(content.length));
  }
  const bare = method === "GET" || method === "HEAD";
  const body = bare ? null : (content ?? request.body);
  const url = new URL(request.url);
  // Not by resolving: a path may start with two slashes, which would name another host.
  const mark = target.indexOf("?");
  url.pathname = mark === -1 ? target : target.slice(0, mark);
  url.search = mark === -1 ? "" : target.slice(mark);
  return new Request(url, {
    method,
    headers,
    signal,
    body,
    // A stream as content needs it (and the types of fetch do not know it).
    ...{ duplex: "half" },
  });
}

/** Path and query of a request of fetch. */
export function targetOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}
