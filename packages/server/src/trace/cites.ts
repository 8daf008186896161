import { reference } from "@verdict/codes";

/** A part of a citation, with its address where it has one. */
export interface Cited {
  readonly text: string;
  readonly url?: string;
}

/**
 * A citation in parts, each section with its address; what is between them as well.
 *
 * @example citedIn("RFC 9110 13.1.1, 13.2.2").map((it) => it.text) // ["RFC 9110 13.1.1", ", ", "13.2.2"]
 */
export function citedIn(cite: string): readonly Cited[] {
  return cite
    .split("; ")
    .flatMap((it, at) => (at === 0 ? sectionsOf(it) : [{ text: "; " }, ...sectionsOf(it)]));
}

function sectionsOf(cite: string): readonly Cited[] {
  const [, doc, sections] = /^(RFC \d+)(?: (\d[\d.]*(?:, \d[\d.]*)*))?$/.exec(cite) ?? [];
  if (doc === undefined) return [{ text: cite }];
  if (sections === undefined) return [citedAs(cite, reference({ doc }).url)];
  return sections.split(", ").flatMap((section, at) => {
    const { cite: whole, url } = reference({ doc, section });
    return at === 0 ? [citedAs(whole, url)] : [{ text: ", " }, citedAs(section, url)];
  });
}

function citedAs(text: string, url: string | undefined): Cited {
  return url === undefined ? { text } : { text, url };
}
