import { nameOf, reference } from "@verdict/codes";
import type { Inline, Line } from "../doc.ts";

/** A link to the page of a code, with its name where it has one. */
export function codeLink(code: number): Inline {
  const name = nameOf(code);
  return { link: `/${code}`, text: name === undefined ? String(code) : `${code} ${name}` };
}

/** Links to codes, separated by commas. */
export function codeLinks(codes: readonly number[]): Line {
  return joined(codes.map(codeLink), ", ");
}

/** Parts with something between them. */
export function joined(parts: readonly Inline[], between: string): readonly Inline[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [between, part]));
}

/** A field name that leads to its page. */
export function fieldLink(name: string): Inline {
  return { link: fieldPath(name), text: name };
}

/** The path of a field's page; fields that come together have that of the first. */
export function fieldPath(name: string): string {
  return `/fields/${name.toLowerCase().split(",")[0]}`;
}

/**
 * A citation with its sections as links: `RFC 9110 10.2.1, 15.5.6; RFC 9205 4.6`. What is no RFC stays text.
 */
export function citeLine(cite: string): readonly Inline[] {
  return cite.split("; ").flatMap((it, at) => [...(at === 0 ? [] : ["; "]), ...oneCite(it)]);
}

function oneCite(cite: string): readonly Inline[] {
  const match = /^(RFC \d+)(?: (\d[\d.]*(?:, \d[\d.]*)*))?$/.exec(cite);
  const doc = match?.[1];
  if (doc === undefined) return [cite];
  if (match?.[2] === undefined) return [specLink(reference({ doc }))];
  const sections = match[2].split(", ").map((section, at): Inline => {
    const { cite: whole, url } = reference({ doc, section });
    const text = at === 0 ? whole : section;
    return url === undefined ? text : { link: url, text };
  });
  return joined(sections, ", ");
}

/** A source on the web, called by its host. */
export function sourceLink(url: string): Inline {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1];
  return host === undefined ? url : { link: url, text: host };
}

/** The citation of a page as a link. */
export function specLink(spec: { readonly cite: string; readonly url?: string }): Inline {
  return spec.url === undefined ? spec.cite : { link: spec.url, text: spec.cite };
}

/** The path of a comparison, `/401-vs-403`. */
export function comparePath(codes: readonly number[]): string {
  return `/${codes.join("-vs-")}`;
}
