import type { Answer } from "../answer.ts";
import { keepVary } from "../host/keep-vary.ts";
import type { NodeResponse } from "../host/objects.ts";
import { mergedVary } from "../host/vary.ts";
import { stale } from "./stale.ts";

/** Whether it is too late for a head, or for anything. */
export function isTooLate(response: NodeResponse): boolean {
  return response.headersSent || response.writableEnded || response.destroyed;
}

/** Cut a response off that cannot be completed: a client that was promised content must not take what came for all of it. */
export function cutOff(response: NodeResponse): void {
  if (!response.writableEnded) response.destroy();
}

/** Send an answer over node:http; fields that were set before stay, unless they are about what is not sent. */
export function sendNode({ status, fields, content }: Answer, response: NodeResponse): void {
  for (const name of stale) response.removeHeader(name);
  keepVary(response);
  response.writeHead(status, fields);
  response.end(content);
}

/** An answer as a response of fetch. */
export function responseOf({ status, fields, content }: Answer, before?: Headers): Response {
  const headers = new Headers();
  for (let i = 0; i < fields.length; i += 2)
    headers.append(fields[i] as string, fields[i + 1] as string);
  const vary = before?.get("Vary");
  const own = headers.get("Vary");
  if (vary !== undefined && vary !== null && own !== null)
    headers.set("Vary", mergedVary(vary, own));
  return new Response(content as string | undefined, { status, headers });
}
