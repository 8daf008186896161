import type { Spec } from "./data/row.ts";

/** A citation with its address, where it has one. */
export interface Reference extends Spec {
  /** `RFC 9110 15.5.5` */
  readonly cite: string;
  readonly url?: string;
}

/**
 * A citation in full: its short form and its address. Addresses of RFCs follow from number and section.
 *
 * @example reference({ doc: "RFC 9110", section: "15.5.5" }).url
 * // "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5"
 */
export function reference(spec: Spec): Reference {
  const cite = spec.section === undefined ? spec.doc : `${spec.doc} ${spec.section}`;
  const url = spec.url ?? urlOf(spec);
  return url === undefined ? { ...spec, cite } : { ...spec, cite, url };
}

function urlOf({ doc, section }: Spec): string | undefined {
  const number = /^RFC (\d+)$/.exec(doc)?.[1];
  if (number === undefined) return undefined;
  const page = `https://www.rfc-editor.org/rfc/rfc${number}.html`;
  return section === undefined ? page : `${page}#section-${section}`;
}
