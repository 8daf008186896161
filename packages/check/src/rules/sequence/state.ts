import { code, isSafe, isSuccess } from "@verdict/codes";
import type { Exchange } from "../../exchange.ts";
import { normalUriOf } from "../location/target.ts";

/** Normal forms are asked for again and again. */
const uris = new WeakMap<Exchange, { readonly uri: string | undefined }>();

/** What an exchange is about. */
export function uriOfExchange(exchange: Exchange): string | undefined {
  let it = uris.get(exchange);
  if (it === undefined) {
    it = { uri: normalUriOf(exchange.request) };
    uris.set(exchange, it);
  }
  return it.uri;
}

export function isSameUri(a: Exchange, b: Exchange): boolean {
  const uri = uriOfExchange(a);
  return uri !== undefined && uri === uriOfExchange(b);
}

/** Whether anything between two places may have changed the state of what the first is about. */
export function mayHaveChanged(exchanges: readonly Exchange[], from: number, to: number): boolean {
  const first = exchanges[from] as Exchange;
  for (let i = from + 1; i < to; i++) {
    const it = exchanges[i] as Exchange;
    if (!isSafe(it.request.method) && isSameUri(first, it) && isSuccess(it.response.status))
      return true;
  }
  return false;
}

/** Whether two requests would be answered with the same representation as far as they say. */
export function asksForTheSame(a: Exchange, b: Exchange): boolean {
  return ["accept", "accept-encoding", "accept-language", "authorization", "cookie"].every(
    (it) => a.request.fields.get(it) === b.request.fields.get(it),
  );
}

/** Fields that make an answer another one than that of a plain request. */
export function isPlain({ request: { fields } }: Exchange): boolean {
  for (const name of fields.names) if (name === "range" || name.startsWith("if-")) return false;
  return true;
}

/** Whether an exchange has the whole of a representation: a 200 to GET with its content. */
export function isWhole({ request, response }: Exchange): boolean {
  return request.method === "GET" && response.status === code.OK && response.content !== undefined;
}

/** Whether two wholes show two states: by their tags where both have one, or else by their octets. */
export function differs(a: Exchange, b: Exchange): boolean {
  const [before, after] = [a.response.fields.get("etag"), b.response.fields.get("etag")];
  if (before !== undefined && after !== undefined && before !== after) return true;
  const [one, other] = [a.response.content, b.response.content];
  return one !== undefined && other !== undefined && !one.equals(other);
}
