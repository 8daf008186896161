import { reference } from "@verdict/codes";

/** A section that is cited, with its address where it has one. */
export interface Cited {
  /** `RFC 9110 15.5.6` */
  readonly text: string;
  /** `RFC 9110` */
  readonly doc: string;
  readonly url?: string;
}

/**
 * The sections of a citation; of a range of sections the first.
 *
 * @example citedIn("RFC 9110 10.2.1, 15.4.2-4; CWE-209").map((it) => it.text)
 * // ["RFC 9110 10.2.1", "RFC 9110 15.4.2", "CWE-209"]
 */
export function citedIn(cite: string): readonly Cited[] {
  return cite.split("; ").flatMap((it): readonly Cited[] => {
    const [, doc, sections] = /^(RFC \d+)(?: (\d[\d., -]*))?$/.exec(it) ?? [];
    if (doc === undefined) return [{ text: it, doc: it }];
    const each = sections?.split(", ").map((section) => section.replace(/-.*$/, ""));
    return (each ?? [undefined]).map((section) => {
      const { cite: text, url } = reference(section === undefined ? { doc } : { doc, section });
      return { text, doc, ...(url === undefined ? {} : { url }) };
    });
  });
}
