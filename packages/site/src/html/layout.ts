import { classes } from "@verdict/codes";
import { type Doc, escapeHtml, plain } from "@verdict/lookup";
import { scriptsOf } from "../browser/islands.ts";
import { alternateLinks } from "./alternates.ts";
import { headTags } from "./head.ts";

/** A way to a page. */
type Way = readonly [path: string, text: string];

/** What most come for. */
const first: readonly Way[] = [
  ...Object.values(classes).map((it) => [`/${it.id}`, it.id] as const),
  ["/choose", "Choose"],
  ["/decide", "Decide"],
  ["/flows", "Flows"],
  ["/guides", "Guides"],
];

/** What a phone has at the foot of the page only. */
const second: readonly Way[] = [
  ["/recipes", "Recipes"],
  ["/by", "Senders"],
];

/** What is at the foot of each page. */
const last: readonly Way[] = [
  ["/recipes", "Recipes"],
  ["/by", "Senders"],
  ["/methods", "Methods"],
  ["/fields", "Fields"],
  ["/glossary", "Glossary"],
  ["/changes", "Changes"],
];

/** What a page has around it that others have not: markup, already escaped. */
export interface Frame {
  /** In the head. */
  readonly head?: string;
  /** Behind the article. */
  readonly after?: string;
  /** Ways to what this site has beside the reference. */
  readonly tools?: readonly Way[];
}

/**
 * The document around a page: search, ways to everywhere, and the page itself. It is complete without a script;
 * it loads one style sheet, and small scripts: that of the search field, and what this page has of its own.
 *
 * @param asked what the search field shows
 */
export function layout(
  doc: Doc,
  article: string,
  asked = "",
  { head = "", after = "", tools = [] }: Frame = {},
): string {
  const home = doc.path === "/";
  const title = home ? "Verdict: the right HTTP status" : `${doc.title} · Verdict`;
  const description = doc.lead === undefined ? "" : plain(doc.lead);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="search" href="/opensearch.xml" type="application/opensearchdescription+xml" title="Verdict">
${alternates(doc.path)}
${scriptsOf(doc.path)}${headTags(doc)}${head}</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="site">
<a class="brand" href="/"${home ? ' aria-current="page"' : ""}>Verdict</a>
${home ? "" : searchForm(asked)}
<nav aria-label="Main">
<ul>
${[...first, ...tools].map((it) => navLink(it, doc.path)).join("\n")}
${second.map((it) => navLink(it, doc.path, ' class="more"')).join("\n")}
</ul>
</nav>
</header>
<main id="main" tabindex="-1">
${article}${after}</main>
<footer class="site">
<nav aria-label="Reference">
<ul>
${last.map((it) => navLink(it, doc.path)).join("\n")}
</ul>
</nav>
<p>Cited from the specifications. Add <code>.txt</code>, <code>.json</code> or <code>.md</code> to an address, or <code>curl</code> it.</p>
</footer>
</body>
</html>
`;
}

function searchForm(asked: string): string {
  return `<form class="search" role="search" action="/search" method="get">
<label for="search">Search</label>
<input id="search" type="search" name="q" value="${escapeHtml(asked)}" placeholder="404, rate limit, nginx 499 …" required>
<button type="submit">Search</button>
</form>`;
}

function navLink([path, text]: Way, current: string, marked = ""): string {
  const within =
    (current.startsWith(path) && /^[/?]/.test(current.slice(path.length))) ||
    current.replace(/^(\/\d)\d\d$/, "$1xx") === path;
  const here = current === path ? ' aria-current="page"' : within ? ' aria-current="true"' : "";
  return `<li${marked}><a href="${path}"${here}>${text}</a></li>`;
}

/** The same page in other forms. */
function alternates(path: string): string {
  return alternateLinks(path)
    .filter(({ type }) => type !== "text/html")
    .map(({ href, type }) => `<link rel="alternate" type="${type}" href="${escapeHtml(href)}">`)
    .join("\n");
}
