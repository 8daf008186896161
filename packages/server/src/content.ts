import type { Reading } from "@verdict/decide";
import {
  canonicalCoding,
  contentTypeMatches,
  type MediaType,
  parseContentEncoding,
  parseContentType,
} from "@verdict/fields";
import { type Awaitable, isLater } from "./awaitable.ts";
import type { Coding } from "./coding.ts";
import type { Accepts, AnyDescription, HandledMethod } from "./describe.ts";
import type { Exchange } from "./exchange.ts";
import { nestsBeyond } from "./nesting.ts";
import { errorsOf, type StandardSchema, type Validated } from "./standard-schema.ts";

/** Most octets of content taken where a description says nothing. */
export const defaultMaxContent = 1024 * 1024;

/** Levels of JSON that are taken: far more than anybody writes, far fewer than any stack bears. */
const mostLevels = 512;

const utf8 = new TextDecoder("utf-8", { fatal: true });

const done: Reading = { kind: "read" };
const tooLarge: Reading = { kind: "too-large" };

/** The media types that a method accepts; `null` where it takes no content. */
export function acceptsOf(description: AnyDescription, method: string): readonly string[] | null {
  const handler = description[method as HandledMethod];
  return typeof handler === "object" ? Object.keys(handler.accept) : null;
}

/** Whether a method accepts content of any type, and so also content that does not say its own. */
export function acceptsAnything(description: AnyDescription, method: string): boolean {
  return acceptsOf(description, method)?.includes("*/*") === true;
}

/** Read the octets of the content, once. */
export function readOctets(
  exchange: Exchange,
  { maxContent = defaultMaxContent }: AnyDescription,
): Awaitable<Uint8Array | "too-large"> {
  return exchange.octets ?? reading(exchange, maxContent).then((it) => kept(exchange, it));
}

function reading(exchange: Exchange, limit: number): Promise<Uint8Array | "too-large"> {
  exchange.reading = true;
  return exchange.read(limit);
}

function kept(exchange: Exchange, octets: Uint8Array | "too-large"): Uint8Array | "too-large" {
  exchange.reading = false;
  exchange.octets = octets;
  return octets;
}

/** Read, decode, parse and validate the content; what came of it stands in the exchange. */
export function readContent(
  exchange: Exchange,
  description: AnyDescription,
  method: string,
): Awaitable<Reading> {
  const handler = description[method as HandledMethod];
  if (typeof handler !== "object") return done;
  const { octets } = exchange;
  if (octets !== undefined) return decoded(octets, exchange, description, handler);
  const { maxContent = defaultMaxContent } = description;
  return reading(exchange, maxContent).then((it) =>
    decoded(kept(exchange, it), exchange, description, handler),
  );
}

interface Accepting {
  readonly accept: Accepts;
}

/** Undo the content codings, the last one first (RFC 9110 8.4). */
function decoded(
  octets: Uint8Array | "too-large",
  exchange: Exchange,
  description: AnyDescription,
  handler: Accepting,
): Awaitable<Reading> {
  if (octets === "too-large") return tooLarge;
  const field = exchange.field("content-encoding");
  if (field === undefined || octets.length === 0) return understood(octets, exchange, handler);
  const codings = (parseContentEncoding(field) ?? [])
    .map((it) => canonicalCoding(it))
    .filter((it) => it !== "identity");
  const { codings: known = [], maxContent = defaultMaxContent } = description;
  const codecs = codings.reverse().flatMap((name) => known.find((it) => it.name === name) ?? []);
  return undone(octets, codecs, maxContent).then((it) => {
    if (it === "too-large") return tooLarge;
    if (it === "malformed")
      return { kind: "malformed", why: `The content is not coded as ${field}.` };
    return understood(it, exchange, handler);
  });
}

async function undone(
  octets: Uint8Array,
  codecs: readonly Coding[],
  limit: number,
): Promise<Uint8Array | "too-large" | "malformed"> {
  let content = octets;
  for (const codec of codecs) {
    const it = await codec.decode(content, limit);
    if (typeof it === "string") return it;
    content = it;
  }
  return content;
}

/** Parse and validate content that nothing is wrapped around any more. */
function understood(
  octets: Uint8Array,
  exchange: Exchange,
  { accept }: Accepting,
): Awaitable<Reading> {
  const type = exchange.field("content-type");
  const media = type === undefined ? undefined : mediaOf(type);
  const schema = schemaFor(accept, type, media);
  if (schema === undefined) {
    // Only nothing at all gets here: whatever has a type has one of those accepted.
    return { kind: "malformed", why: `The content is missing; ${listed(accept)} is expected.` };
  }
  if (schema === null) {
    exchange.content = octets;
    return done;
  }
  const parsed = parse(octets, media);
  if ("why" in parsed) return { kind: "malformed", why: parsed.why };
  const result = schema["~standard"].validate(parsed.value);
  return isLater(result)
    ? result.then((it) => validated(exchange, it as Validated<unknown>))
    : validated(exchange, result);
}

const json: MediaType = { type: "application", subtype: "json", parameters: {} };

/** The type that nearly all content has is known without parsing. */
function mediaOf(type: string): MediaType | undefined {
  return type === "application/json" ? json : parseContentType(type);
}

/** The schema for a media type, `null` for one whose content is taken as it comes, `undefined` when none is for it. */
function schemaFor(
  accepts: Accepts,
  type: string | undefined,
  media: MediaType | undefined,
): StandardSchema | null | undefined {
  if (type !== undefined && Object.hasOwn(accepts, type)) return accepts[type];
  for (const accepted in accepts) {
    const schema = accepts[accepted];
    // What does not say its type is of any.
    const takesIt =
      media === undefined
        ? schema === null || accepted === "*/*"
        : contentTypeMatches(media, [accepted]);
    if (takesIt) return schema;
  }
  return undefined;
}

function listed(accepts: Accepts): string {
  return Object.keys(accepts).join(" or ");
}

function parse(
  octets: Uint8Array,
  media: MediaType | undefined,
): { readonly value: unknown } | { readonly why: string } {
  let text: string;
  const charset = media?.type === "text" ? (media.parameters["charset"] ?? "utf-8") : "utf-8";
  try {
    text = decoderFor(charset).decode(octets);
  } catch {
    return { why: `The content cannot be read as ${charset.toUpperCase()}.` };
  }
  if (media !== json && (media === undefined || !/^(?:json|.*\+json)$/.test(media.subtype))) {
    if (media?.type === "application" && media.subtype === "x-www-form-urlencoded") {
      return { value: Object.fromEntries(new URLSearchParams(text)) };
    }
    return { value: text };
  }
  if (text.trim() === "") return { why: "The content is empty; JSON is expected." };
  if (nestsBeyond(mostLevels, text)) {
    return { why: `The content is nested more than ${mostLevels} levels deep.` };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { why: `The content is not JSON: ${(error as Error).message}` };
  }
}

/** @throws {RangeError} for a charset that nobody knows */
function decoderFor(charset: string): TextDecoder {
  return charset === "utf-8" || /^utf-?8$/i.test(charset)
    ? utf8
    : new TextDecoder(charset, { fatal: true });
}

function validated(exchange: Exchange, result: Validated<unknown>): Reading {
  if (result.issues === undefined) {
    exchange.content = result.value;
    return done;
  }
  exchange.errors = errorsOf(result.issues);
  return { kind: "unprocessable", why: "The content breaks the rules for it." };
}
