import { adaptHttp2 } from "../http2/adapt.ts";
import type { NodeHandler } from "../node.ts";
import { contentGiven, isRead } from "./content.ts";
import { settleExpectation } from "./expect.ts";
import { keepVary } from "./keep-vary.ts";
import { isStream, standIn } from "./node.ts";
import type { NodeRequest, NodeResponse } from "./objects.ts";

/** What a framework has made of the content, where it has read it. */
export interface Given {
  /** The octets or the text, as some body parsers keep them. */
  readonly raw?: unknown;
  /** What the content says, as a body parser understood it; or a stream that gives it decoded. */
  readonly parsed?: unknown;
}

/**
 * Get ready to hand the objects of node:http from a framework over to the application.
 *
 * @param target what the application sees as the target: without the prefix that it is mounted at
 * @returns does it
 * @throws {TypeError} when the content has been read and is not to be had any more, saying how to mend it
 */
export function handOver(
  handler: NodeHandler,
  request: NodeRequest,
  response: NodeResponse,
  target: string,
  { raw, parsed }: Given,
): () => void {
  adaptHttp2(request, response);
  settleExpectation(request, response);
  const content = isStream(parsed)
    ? parsed === request
      ? undefined
      : parsed
    : isRead(request)
      ? contentGiven(request, raw ?? parsed)
      : undefined;
  if (content !== undefined) {
    const again = standIn(request, target, content);
    return () => {
      keepVary(response);
      handler(again, response);
    };
  }
  return () => {
    keepVary(response);
    const { url } = request;
    // The framework's own log wants to read the target that the client sent.
    request.url = target;
    handler(request, response);
    if (url !== undefined) request.url = url;
  };
}
