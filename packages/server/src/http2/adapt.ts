import type { NodeRequest, NodeResponse } from "../host/objects.ts";

/**
 * Make the objects of node:http2 read and write like those of node:http, as a handler for that takes them; objects of
 * HTTP/1.1 are left alone.
 */
export function adaptHttp2(request: NodeRequest, response: NodeResponse): void {
  if (request.httpVersionMajor < 2) return;
  adaptRequest(request);
  adaptResponse(response);
}

/** Give a request over HTTP/2 what handlers of HTTP/1.1 read, in place of pseudo-fields (RFC 9113 8.3.1). */
function adaptRequest(request: NodeRequest): void {
  const { ":authority": authority } = request.headers;
  const headers: NodeRequest["headers"] = {};
  for (const name in request.headers) {
    if (!name.startsWith(":")) headers[name] = request.headers[name];
  }
  if (authority !== undefined) headers.host ??= String(authority);
  // Without a length only the framing tells that there is content: as chunked does in HTTP/1.1.
  const { stream } = request as unknown as {
    readonly stream: { readonly endAfterHeaders: boolean };
  };
  if (!stream.endAfterHeaders && headers["content-length"] === undefined)
    headers["transfer-encoding"] = "chunked";
  const rawHeaders: string[] = [];
  for (let i = 0; i < request.rawHeaders.length; i += 2) {
    const name = request.rawHeaders[i] as string;
    if (!name.startsWith(":")) rawHeaders.push(name, request.rawHeaders[i + 1] as string);
    else if (name === ":authority" && !("host" in request.headers))
      rawHeaders.push("host", request.rawHeaders[i + 1] as string);
  }
  Object.defineProperty(request, "headers", { value: headers });
  Object.defineProperty(request, "rawHeaders", { value: rawHeaders });
  // CONNECT has no :path; its target is the authority (RFC 9113 8.5).
  if (request.method === "CONNECT") request.url = String(authority ?? "");
}

/** Fields about the connection, which HTTP/2 has frames for (RFC 9113 8.2.2). */
const connectionFields: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "transfer-encoding",
  "upgrade",
]);

/** Leave out what a response over HTTP/2 must not have. */
function adaptResponse(response: NodeResponse): void {
  const writeHead = response.writeHead as (status: number, fields: string[]) => unknown;
  response.writeHead = ((status: number, fields: readonly string[] = []) => {
    const kept: string[] = [];
    for (let i = 0; i < fields.length; i += 2) {
      const name = fields[i] as string;
      if (!connectionFields.has(name.toLowerCase())) kept.push(name, fields[i + 1] as string);
    }
    writeHead.call(response, status, kept);
    return response;
  }) as typeof response.writeHead;
}
