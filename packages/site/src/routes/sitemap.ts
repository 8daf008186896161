import { retrieved } from "@verdict/codes";
import { escapeHtml } from "@verdict/lookup";
import type { Answer } from "../http/answer.ts";
import type { Call } from "./route.ts";
import { sections } from "./sections.ts";

/** `/sitemap.xml`: every page once, as of the day the facts were last read (sitemaps.org 0.9). */
export function sitemap({ origin }: Call): Answer {
  const entries = sections()
    .flatMap((it) => it.paths)
    .map((it) => {
      const address = escapeHtml(`${origin}${it}`);
      return `<url><loc>${address}</loc><lastmod>${retrieved}</lastmod></url>\n`;
    });
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("")}</urlset>
`;
  return { kind: "file", type: "application/xml; charset=utf-8", content, fresh: true };
}
