import { createHash } from "node:crypto";
import { type Doc, renderHtml, renderMarkdown, renderText, stringify } from "@verdict/lookup";
import { type Frame, layout } from "../html/layout.ts";
import { type Form, mediaTypes } from "./form.ts";

/** The bytes of a response and what is said about them. */
export interface Representation {
  readonly type: string;
  readonly content: Buffer;
  /** Strong: equal tags mean equal bytes (RFC 9110 8.8.3). */
  readonly etag: string;
  /** The content coding, where it has one (RFC 9110 8.4.1). */
  readonly coding?: string;
}

/** How a page is wanted. */
export interface Wanted {
  readonly form: Form;
  /** The whole page where text would be the short card. */
  readonly full?: boolean;
  /** What the search field of the page shows. */
  readonly asked?: string;
  /** The JSON, where it differs from the page's own. */
  readonly data?: unknown;
  /** What the HTML has around the page. */
  readonly frame?: Frame;
}

/** A page in one form. */
export function represent(doc: Doc, wanted: Wanted): Representation {
  return bytes(`${mediaTypes[wanted.form]}; charset=utf-8`, textOf(doc, wanted));
}

function textOf(doc: Doc, { form, full = false, asked, data = doc.data, frame }: Wanted): string {
  switch (form) {
    case "html":
      return layout(doc, renderHtml(doc), asked, frame);
    case "text":
      return renderText(doc, { full });
    case "markdown":
      return renderMarkdown(doc);
    case "json":
      return `${stringify(data)}\n`;
  }
}

const known = new WeakMap<Buffer, Representation>();

/** Text or octets with their type and tag; octets that stay the same are hashed once. */
export function bytes(type: string, text: string | Buffer): Representation {
  if (typeof text === "string") return tagged(type, Buffer.from(text));
  const before = known.get(text);
  if (before?.type === type) return before;
  const made = tagged(type, text);
  known.set(text, made);
  return made;
}

function tagged(type: string, content: Buffer): Representation {
  const hash = createHash("sha256").update(type).update(content).digest("base64url").slice(0, 20);
  return { type, content, etag: `"${hash}"` };
}
