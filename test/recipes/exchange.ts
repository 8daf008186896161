import { type Exchange, exchangeFrom } from "@verdict/check";
import type { RequestHead, ResponseHead } from "@verdict/fields";

/** Content for the linter: nothing is not known, `body: null` is none. */
export type Content = { readonly body?: string | null; readonly bodyBase64?: string };

/** A request and the response to it as the linter reads them. */
export function exchangeWith(
  request: RequestHead,
  asked: Content,
  response: ResponseHead,
  answered: Content,
): Exchange {
  return exchangeFrom({
    request: {
      method: request.method,
      target: request.target,
      version: request.version,
      headers: request.fields.map(({ name, value }) => [name, value] as const),
      ...asked,
    },
    response: {
      status: response.status,
      reason: response.reason,
      version: response.version,
      headers: response.fields.map(({ name, value }) => [name, value] as const),
      ...answered,
    },
  });
}

/** Octets that came; none where there are none. */
export function octets(it: Uint8Array | undefined): Content {
  return it === undefined || it.length === 0
    ? { body: null }
    : { bodyBase64: Buffer.from(it).toString("base64") };
}
