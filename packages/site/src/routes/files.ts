import { escapeHtml } from "@verdict/lookup";
import { readScripts } from "../browser/files.ts";
import { style } from "../html/style.ts";
import type { Answer } from "../http/answer.ts";
import { answerWith } from "../http/versioned.ts";
import type { Call } from "./route.ts";

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f4e79"/><path d="M8 10l8 13 8-13" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>
`;

const [styleFile, iconFile] = [Buffer.from(style), Buffer.from(icon)];

/** `/style.css` */
export function styleSheet(): Answer {
  return { kind: "file", type: "text/css; charset=utf-8", content: styleFile, fresh: true };
}

/** Scripts that run in a worker, and are given what may be secret there: their policy lets them send nothing. */
export const sealed: readonly string[] = ["check-engine.js"];

/** That policy. */
export const seal = { "Content-Security-Policy": "default-src 'none'; script-src 'self'" };

/** The scripts of the pages, `/search.js` and others. */
export function pageScript({ target, parts: [name = ""] }: Call): Answer | undefined {
  const file = readScripts().get(name);
  if (file === undefined) return undefined;
  const answer = answerWith(file, target);
  return sealed.includes(name) ? { ...answer, fields: { ...answer.fields, ...seal } } : answer;
}

/** `/favicon.svg` */
export function favicon(): Answer {
  return { kind: "file", type: "image/svg+xml", content: iconFile, fresh: true };
}

/** `/robots.txt`: the pages are for everybody, results of a search are not worth an index (RFC 9309). */
export function robots({ origin }: Call): Answer {
  const rules =
    "User-agent: *\nDisallow: /search\nDisallow: /~\nDisallow: /choose?\nDisallow: /decide?\n";
  const content = `${rules}\nSitemap: ${origin}/sitemap.xml\n`;
  return { kind: "file", type: "text/plain; charset=utf-8", content, fresh: true };
}

/** `/opensearch.xml`: how a browser searches here (OpenSearch 1.1). */
export function openSearch({ origin }: Call): Answer {
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>Verdict</ShortName>
<Description>HTTP status codes by number, name or symptom</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${escapeHtml(origin)}/search?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return { kind: "file", type: "application/opensearchdescription+xml", content, fresh: true };
}
