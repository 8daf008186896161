import { retrieved } from "@verdict/codes";
import { addresses, type CodeData, type Doc, escapeHtml, plain, stringify } from "@verdict/lookup";
import { readPictures } from "../pictures/files.ts";
import { cardSize, cardText } from "./card.ts";

const registry = "https://www.iana.org/assignments/http-status-codes/";
const hidden = `<meta name="robots" content="noindex">\n`;

let pictured: ReadonlySet<string> | undefined;

/**
 * What the head of a page says to programs: its one address, what to show where others link to it, what a code is
 * (JSON-LD), and the manifest. A refusal and the results of a search are not worth an index.
 *
 * Addresses are paths of this site, because a page does not know under which name it is read; an export makes whole
 * addresses of them, and says there which of them is the one (`canonical`): that is no path.
 */
export function headTags(doc: Doc): string {
  const manifest = `<link rel="manifest" href="/manifest.webmanifest">\n`;
  // A refusal has no address of its own: it carries the one of its status.
  if (doc.data === undefined) return manifest + hidden;
  const picture = pictureOf(doc.path);
  const shown: readonly (readonly [property: string, content: string])[] = [
    ["og:site_name", "Verdict"],
    ["og:type", doc.path === "/" ? "website" : "article"],
    ["og:title", doc.title],
    ["og:description", doc.lead === undefined ? "" : plain(doc.lead)],
    ["og:url", doc.path],
    ["og:image", picture],
    ["og:image:type", picture.endsWith(".png") ? "image/png" : "image/svg+xml"],
    ["og:image:width", String(cardSize.width)],
    ["og:image:height", String(cardSize.height)],
    ["og:image:alt", cardText(doc)],
  ];
  const tags = shown
    .filter(([, content]) => content !== "")
    .map(
      ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">\n`,
    );
  return [
    manifest,
    /^\/(?:search|offline)\b/.test(doc.path) ? hidden : "",
    ...tags,
    `<meta name="twitter:card" content="summary_large_image">\n`,
    isCode(doc.data) ? linkedData(doc, doc.data) : "",
  ].join("");
}

/** The picture of a page; where it has none of its own, that of the site. */
function pictureOf(path: string): string {
  pictured ??= new Set(addresses().flatMap((it) => it.paths));
  const name = pictured.has(path) && path !== "/" ? path.slice(1) : "index";
  return `/og/${name}.${readPictures().has(`${name}.png`) ? "png" : "svg"}`;
}

function isCode(data: unknown): data is CodeData {
  return typeof data === "object" && data !== null && "page" in data && data.page === "code";
}

/** A code's page as data of schema.org: an article about a term of the registry. No browser runs it. */
function linkedData(doc: Doc, data: CodeData): string {
  const json = stringify({
    "@context": "https://schema.org",
    "@type": "TechArticle",
    headline: doc.title,
    description: data.line,
    url: doc.path,
    image: pictureOf(doc.path),
    inLanguage: "en",
    dateModified: retrieved,
    isAccessibleForFree: true,
    about: {
      "@type": "DefinedTerm",
      "@id": `${doc.path}#term`,
      name: data.name,
      termCode: String(data.code),
      description: data.line,
      ...(data.aliases.length === 0 ? {} : { alternateName: data.aliases.map((it) => it.name) }),
      ...(data.registered
        ? {
            inDefinedTermSet: {
              "@type": "DefinedTermSet",
              name: "Hypertext Transfer Protocol (HTTP) Status Code Registry",
              url: registry,
            },
          }
        : {}),
    },
    citation: data.spec.url ?? data.spec.cite,
  });
  // Nothing in it may end the element (HTML 4.12.1.3).
  return `<script type="application/ld+json">${json.replaceAll("<", "\\u003c")}</script>\n`;
}
