import { code } from "@verdict/codes";
import { parseAllow } from "@verdict/fields";
import type { Exchange } from "../exchange.ts";

/** What the first answer tells of a resource. */
export interface Learned {
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly hasRanges: boolean;
  readonly length: number | undefined;
  readonly type: string | undefined;
}

/** What a first GET tells. */
export function learnedFrom({ response }: Exchange): Learned {
  const { fields: got, content } = response;
  const announced = Number(got.get("content-length") ?? Number.NaN);
  return {
    etag: got.get("etag"),
    lastModified: got.get("last-modified"),
    hasRanges: /\bbytes\b/i.test(got.get("accept-ranges") ?? ""),
    length: Number.isNaN(announced) ? content?.length : announced,
    type: got.get("content-type"),
  };
}

/** The methods that a resource says it has; GET and HEAD where it does not say. */
export function methodsIn(exchanges: readonly Exchange[]): readonly string[] {
  for (const { request, response } of exchanges) {
    if (request.method !== "OPTIONS" && response.status !== code.METHOD_NOT_ALLOWED) continue;
    const allow = response.fields.get("allow");
    const methods = allow === undefined ? undefined : parseAllow(allow);
    if (methods !== undefined && methods.length > 0) return methods;
  }
  return ["GET", "HEAD"];
}
