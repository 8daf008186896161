import { code, isSafe, isSuccess } from "@verdict/codes";
import { parseVary } from "@verdict/fields";
import type { Exchange } from "../../exchange.ts";
import { locationOf, normalUriOf } from "../location/target.ts";

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
  const uri = uriOfExchange(exchanges[from] as Exchange);
  if (uri === undefined) return false;
  for (let i = from + 1; i < to; i++) if (mayChange(exchanges[i] as Exchange, uri)) return true;
  return false;
}

/** A URI without its query, which may say how to change what is there: `DELETE /a?force=true`. */
export function withoutQuery(uri: string): string {
  const mark = uri.indexOf("?");
  return mark === -1 ? uri : uri.slice(0, mark);
}

/**
 * Whether an exchange may have changed what is at a URI: by itself, whatever its query, by what it names, or with all that
 * is below it.
 */
export function mayChange(exchange: Exchange, uri: string): boolean {
  const { request, response } = exchange;
  if (isSafe(request.method) || !isSuccess(response.status)) return false;
  const own = uriOfExchange(exchange);
  if (own === undefined) return false;
  if (own === uri || withoutQuery(own) === withoutQuery(uri)) return true;
  if (removes(request.method) && uri.startsWith(own.endsWith("/") ? own : `${own}/`)) return true;
  return ["location", "content-location"].some((it) => {
    const named = response.fields.all(it)[0];
    return named !== undefined && locationOf(request, named) === uri;
  });
}

/** Methods that take away what is at the target, and what belongs to it (RFC 9110 9.3.5, RFC 4918 9.6.1, 9.9). */
function removes(method: string): boolean {
  return method === "DELETE" || method === "MOVE";
}

const credentials = ["authorization", "cookie"] as const;

/** Whether the second request shows all credentials that the first has, and so may see as much. */
export function showsAsMuch(first: Exchange, second: Exchange): boolean {
  return credentials.every((it) => {
    const value = first.request.fields.get(it);
    return value === undefined || value === second.request.fields.get(it);
  });
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

/** Whether two wholes may be two representations of one state: what Vary names is not the same in both requests. */
function isOtherChoice(a: Exchange, b: Exchange): boolean {
  return [a, b].some(({ response }) => {
    const vary = parseVary(response.fields.get("vary") ?? "") ?? [];
    return (
      vary === "*" ||
      vary.some((it) => {
        const name = it.toLowerCase();
        return a.request.fields.get(name) !== b.request.fields.get(name);
      })
    );
  });
}

/** Whether two wholes show two states: by their tags where both have one, or else by their octets. */
export function differs(a: Exchange, b: Exchange): boolean {
  if (isOtherChoice(a, b)) return false;
  const [before, after] = [a.response.fields.get("etag"), b.response.fields.get("etag")];
  if (before !== undefined && after !== undefined && before !== after) return true;
  const [one, other] = [a.response.content, b.response.content];
  return one !== undefined && other !== undefined && !one.equals(other);
}

/** Whether the resource was deleted between two places, or at the first of them: its methods may be others then. */
export function isDeletedBetween(exchanges: readonly Exchange[], a: number, b: number): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const uri = uriOfExchange(exchanges[from] as Exchange);
  return exchanges
    .slice(from, to)
    .some((it) => removes(it.request.method) && uri !== undefined && mayChange(it, uri));
}
