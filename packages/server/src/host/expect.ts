import type { App } from "../app.ts";
import type { NodeRequest, NodeResponse } from "./objects.ts";
import { below, pathOf, prefixOf } from "./path.ts";

/** A server of node:http, as far as {@link deferContinue} needs it. */
export interface ContinueServer {
  on(
    event: "checkContinue",
    listener: (request: NodeRequest, response: NodeResponse) => void,
  ): unknown;
  emit(event: "request", request: NodeRequest, response: NodeResponse): boolean;
}

/**
 * Let the application answer `Expect: 100-continue` once it has looked at the head, although another framework has the
 * server: left alone, node:http asks for the content before anybody has seen the request (RFC 9110 10.1.1). What the
 * application does not match is asked for its content at once, as ever.
 *
 * @param prefix where the application is mounted; nowhere in particular by default
 * @throws {TypeError} when the prefix does not start with a slash
 * @example deferContinue(server, app([item]), { prefix: "/api" })
 */
export function deferContinue(
  server: ContinueServer,
  app: App,
  { prefix }: { readonly prefix?: string } = {},
): void {
  const at = prefixOf(prefix);
  server.on("checkContinue", (request, response) => {
    const target = below(at, request.url ?? "/");
    if (target === undefined || !app.matches(pathOf(target))) response.writeContinue();
    server.emit("request", request, response);
  });
}

/** Take an expectation off that has been met: node:http sends the 100 itself where nobody listens for it. */
export function settleExpectation(request: NodeRequest, response: NodeResponse): void {
  // There is no public way to know; where the property is missing, a second 100 does no harm (RFC 9110 15.2).
  if ((response as { _sent100?: boolean })._sent100 === true) delete request.headers.expect;
}
