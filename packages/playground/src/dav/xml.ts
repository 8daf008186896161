import { phraseOf } from "@verdict/codes";

/** Text as content of an element or value of an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** What came of some properties. */
export interface PropStat {
  readonly status: number;
  /** Elements, as XML. */
  readonly properties: string;
}

/** One answer of a 207 (RFC 4918 14.24): properties, or a status for the whole. */
export type DavResponse =
  | { readonly href: string; readonly propstats: readonly PropStat[] }
  | { readonly href: string; readonly status: number };

/** A status line as XML has it. */
function statusElement(status: number): string {
  return `<D:status>HTTP/1.1 ${status} ${phraseOf(status) ?? ""}</D:status>`;
}

/** The content of a 207 (RFC 4918 13). */
export function multistatus(responses: readonly DavResponse[]): string {
  const all = responses.map((it) => {
    const rest =
      "status" in it
        ? statusElement(it.status)
        : it.propstats
            .map(
              (stat) =>
                `<D:propstat><D:prop>${stat.properties}</D:prop>${statusElement(stat.status)}</D:propstat>`,
            )
            .join("");
    return `<D:response><D:href>${escaped(it.href)}</D:href>${rest}</D:response>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus xmlns:D="DAV:">${all.join("\n")}</D:multistatus>\n`;
}

/** The content of a refusal that names its condition (RFC 4918 16). */
export function condition(name: string, inner = ""): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<D:error xmlns:D="DAV:"><D:${name}>${inner}</D:${name}></D:error>\n`;
}
