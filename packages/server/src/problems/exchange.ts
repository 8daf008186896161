import { ClientGone, type Exchange, type Incoming, Progress } from "../exchange.ts";
import type { NodeRequest } from "../host/objects.ts";
import { pathOf } from "../host/path.ts";
import { targetOf } from "../host/request.ts";

/** As much of an exchange as an answer to an error needs: the content is not its to read. */
function bare(
  head: Pick<Incoming, "method" | "target" | "version" | "field" | "hasContent">,
): Exchange {
  const { target } = head;
  const mark = target.indexOf("?");
  return Object.assign(new Progress(), {
    ...head,
    path: pathOf(target),
    query: mark === -1 ? "" : target.slice(mark + 1),
    address: undefined,
    now: Date.now(),
    fieldLines: () => [],
    fieldsSize: () => 0,
    read: () => Promise.reject(new ClientGone()),
    hint: () => undefined,
  });
}

/** The exchange of a request of node:http. */
export function exchangeOfNode(
  request: NodeRequest,
  target: string = request.url ?? "/",
): Exchange {
  const { method = "GET", headers, httpVersion } = request;
  const length = headers["content-length"];
  return bare({
    method,
    target,
    version: httpVersion,
    field: (name) => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    hasContent:
      headers["transfer-encoding"] !== undefined || (length !== undefined && length !== "0"),
  });
}

/** The exchange of a request of fetch. */
export function exchangeOfFetch(request: Request): Exchange {
  const { headers, method } = request;
  return bare({
    method,
    target: targetOf(request),
    version: "1.1",
    field: (name) => headers.get(name) ?? undefined,
    hasContent: request.body !== null && headers.get("content-length") !== "0",
  });
}
