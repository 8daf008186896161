import { parseContentType } from "@verdict/fields";
import { contentOf } from "../content.ts";
import type { Visit } from "../visit.ts";

/** A file of a form. */
export interface SentFile {
  readonly name: string;
  readonly filename: string;
  readonly type: string;
  readonly content: Buffer;
}

/** What a request had in its content. */
export interface SentContent {
  readonly octets: Buffer;
  readonly type: string | undefined;
  /** Names and values of a form, in their order. */
  readonly form: readonly (readonly [string, string])[];
  readonly files: readonly SentFile[];
  /** Whether it was a form, so that it is no data. */
  readonly isForm: boolean;
  /** Whether it was to be a form and is none. */
  readonly isBroken: boolean;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Read the content of a request and take it apart where it is a form.
 *
 * @returns `"too-large"` where it is more than is taken
 */
export async function sentContent(visit: Visit): Promise<SentContent | "too-large"> {
  const octets = await contentOf(visit);
  if (octets === "too-large") return octets;
  const type = visit.field("content-type");
  const media = type === undefined ? undefined : parseContentType(type);
  const name = media === undefined ? "" : `${media.type}/${media.subtype}`;
  const plain = { octets, type, form: [], files: [], isForm: false, isBroken: false };
  if (name === "application/x-www-form-urlencoded") {
    return { ...plain, form: [...new URLSearchParams(octets.toString())], isForm: true };
  }
  if (name !== "multipart/form-data") return plain;
  try {
    return { ...plain, ...(await partsOf(octets, type as string)), isForm: true };
  } catch {
    return { ...plain, isForm: true, isBroken: true };
  }
}

/** The parts of a multipart form, by the parser that comes with fetch. */
async function partsOf(octets: Buffer, type: string): Promise<Pick<SentContent, "form" | "files">> {
  const body = new Uint8Array(octets);
  const data = await new Response(body, { headers: { "Content-Type": type } }).formData();
  const form: [string, string][] = [];
  const files: SentFile[] = [];
  for (const [name, value] of data) {
    if (typeof value === "string") form.push([name, value]);
    else {
      const content = Buffer.from(await value.arrayBuffer());
      files.push({ name, filename: value.name, type: value.type, content });
    }
  }
  return { form, files };
}

/** Octets as text; `undefined` where they are not UTF-8. */
export function textOf(octets: Uint8Array): string | undefined {
  try {
    return utf8.decode(octets);
  } catch {
    return undefined;
  }
}

/** Octets as a data URL (RFC 2397). */
export function dataUrl(
  octets: Buffer,
  type = "application/octet-stream",
  alphabet: "base64" | "base64url" = "base64",
): string {
  return `data:${type};base64,${octets.toString(alphabet)}`;
}

/** JSON, or `null` where it is none. */
export function jsonOf(text: string | undefined): unknown {
  if (text === undefined || text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
