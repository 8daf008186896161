import type { Reading } from "@verdict/decide";
import { contentTypeMatches, type MediaType } from "@verdict/fields";
import type { Accepts } from "./describe.ts";
import type { Exchange } from "./exchange.ts";
import { errorsOf, type StandardSchema } from "./standard-schema.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Read, parse and validate the content; what came of it stands in the exchange. */
export async function readContent(
  exchange: Exchange,
  accepts: Accepts,
  media: MediaType | undefined,
  limit: number,
): Promise<Reading> {
  exchange.reading = true;
  const octets = await exchange.read(limit);
  exchange.reading = false;
  if (octets === "too-large") return { kind: "too-large" };
  const schema = schemaFor(accepts, media);
  if (schema === undefined) {
    // Only nothing at all gets here: whatever has a type has one of those accepted.
    return { kind: "malformed", why: `The content is missing; ${listed(accepts)} is expected.` };
  }
  if (schema === null) {
    exchange.content = octets;
    return { kind: "read" };
  }
  const parsed = parse(octets, media);
  if ("why" in parsed) return { kind: "malformed", why: parsed.why };
  return validate(exchange, schema, parsed.value);
}

/** The schema for a media type, `null` for one whose content is taken as it comes, `undefined` when none is for it. */
function schemaFor(
  accepts: Accepts,
  media: MediaType | undefined,
): StandardSchema | null | undefined {
  for (const type in accepts) {
    const schema = accepts[type];
    if (media === undefined ? schema === null : contentTypeMatches(media, [type])) return schema;
  }
  return undefined;
}

function listed(accepts: Accepts): string {
  return Object.keys(accepts).join(" or ");
}

function parse(
  octets: Uint8Array,
  media: MediaType | undefined,
): { value: unknown } | { why: string } {
  let text: string;
  const charset = media?.type === "text" ? (media.parameters["charset"] ?? "utf-8") : "utf-8";
  try {
    text = decoderFor(charset).decode(octets);
  } catch {
    return { why: `The content cannot be read as ${charset.toUpperCase()}.` };
  }
  if (media === undefined || !/^(?:json|.*\+json)$/.test(media.subtype)) {
    if (media?.type === "application" && media.subtype === "x-www-form-urlencoded") {
      return { value: Object.fromEntries(new URLSearchParams(text)) };
    }
    return { value: text };
  }
  if (text.trim() === "") return { why: "The content is empty; JSON is expected." };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { why: `The content is not JSON: ${(error as Error).message}` };
  }
}

/** @throws {RangeError} for a charset that nobody knows */
function decoderFor(charset: string): TextDecoder {
  return /^utf-?8$/i.test(charset) ? utf8 : new TextDecoder(charset, { fatal: true });
}

async function validate(
  exchange: Exchange,
  schema: StandardSchema,
  value: unknown,
): Promise<Reading> {
  const result = await schema["~standard"].validate(value);
  if (result.issues === undefined) {
    exchange.content = result.value;
    return { kind: "read" };
  }
  exchange.errors = errorsOf(result.issues);
  return { kind: "unprocessable", why: "The content breaks the rules for it." };
}
