import type { Offer } from "@verdict/decide";
import { parseMediaType } from "@verdict/fields";
import type { Awaitable } from "./awaitable.ts";
import { isLater } from "./awaitable.ts";
import type { Coding } from "./coding.ts";
import type { AnyDescription, Serializer, Variant } from "./describe.ts";
import type { Exchange } from "./exchange.ts";
import { json } from "./json.ts";
import { queryOf } from "./query.ts";
import { type Content, isSliceable, isStream } from "./sliceable.ts";
import { octetsOf, streamOf } from "./streams.ts";

/** An offer to choose from, with what makes it. */
export interface Representation extends Offer {
  readonly write: Serializer<unknown>;
  /** The content coding that {@link Offer.coding} names. */
  readonly codec?: Coding;
  /** What its strong entity tag has behind the version: no two representations share one (RFC 9110 8.8.1). */
  readonly mark: string;
}

/** What a QUERY answers with where nothing else is offered. */
const fallback: readonly Variant<unknown>[] = [{ type: "application/json", write: json }];

/** The representations of a description as a list, before their codings. */
export function variantsOf({ offer = {} }: AnyDescription): readonly Variant<unknown>[] {
  return Array.isArray(offer)
    ? (offer as readonly Variant<unknown>[])
    : Object.entries(offer as Record<string, Serializer<unknown>>).map(([type, write]) => ({
        type,
        write,
      }));
}

/** Every representation of a resource for a method: each variant plain, then in each coding that can make it smaller. */
export function representationsOf(
  description: AnyDescription,
  method: string,
): readonly Representation[] {
  const variants = variantsOf(description);
  const { codings = [] } = description;
  const given = variants.length === 0 && method === "QUERY" ? fallback : variants;
  return given
    .flatMap((variant) => [
      variant,
      ...(isCompressible(variant.type)
        ? codings.map((codec) => ({ ...variant, codec, coding: codec.name }))
        : []),
    ])
    .map((it, at) => ({ ...it, mark: at === 0 ? "" : `;${at}` }));
}

/** Whether content of a type is worth coding: images, sound and archives are compressed already. */
function isCompressible(type: string): boolean {
  const media = parseMediaType(type);
  if (media === undefined) return false;
  if (media.type === "text" || media.type === "font") return true;
  return (
    /(?:^|\+)(?:json|xml|yaml|text)$/.test(media.subtype) ||
    /^(?:javascript|ecmascript|wasm|sql|graphql|x-ndjson|x-sh|manifest|svg)/.test(media.subtype)
  );
}

/**
 * The chosen representation of the state that the request is about: of the current one, or of what a QUERY found.
 *
 * @throws {TypeError} when the serializer gives nothing that can be sent
 */
export function represent(
  it: Representation,
  exchange: Exchange,
  state: unknown = exchange.method === "QUERY" ? exchange.result : exchange.current,
): Awaitable<Content> {
  const { params, user } = exchange;
  const made: unknown = it.write(state, {
    params,
    query: queryOf(exchange),
    user,
    request: exchange,
  });
  if (isLater(made)) return made.then((content) => coded(it, checked(it, content)));
  return coded(it, checked(it, made));
}

function checked({ type }: Representation, made: unknown): Content {
  if (
    typeof made === "string" ||
    made instanceof Uint8Array ||
    isSliceable(made) ||
    isStream(made)
  ) {
    return made as Content;
  }
  throw new TypeError(
    `The offer of ${type} gave ${made === null ? "null" : typeof made}; it has to give text or octets, a Blob or a stream.`,
  );
}

function coded({ codec }: Representation, content: Content): Awaitable<Content> {
  if (codec === undefined) return content;
  if (typeof content === "string" || content instanceof Uint8Array) {
    return codec.encode(octetsOf(content));
  }
  if (codec.encodeStream !== undefined) return codec.encodeStream(streamOf(content));
  throw new TypeError(
    `The coding ${codec.name} cannot be applied to a stream; take it off codings, or give it encodeStream.`,
  );
}
