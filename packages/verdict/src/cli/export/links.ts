const attributes = /\b(href|src|srcset|data-[a-z-]+)="((?:\/(?!\/)|\?)[^"]*)"/g;
const described = /(<meta property="og:(?:url|image)" content=")(\/[^"]*)"/g;
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** Gives the new address of one of the site; the same where it stays. */
export type Move = (address: string) => string;

/**
 * The addresses of this site that a file leads to, as they are without their fragment.
 *
 * @param at the address of the file itself
 */
export function linksIn(text: string, type: string, at: string): readonly string[] {
  if (type.startsWith("application/xml")) {
    return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, it = ""]) => new URL(it).pathname);
  }
  const found: string[] = [];
  mapLinks(text, type, (it) => {
    found.push(it);
    return it;
  });
  const base = `http://localhost${at}`;
  return found.map((it) => {
    const { pathname, search } = new URL(it, base);
    return pathname + search;
  });
}

/** A file with every link to this site replaced. Links are where its type has them; other text stays as it is.
 * The service worker begins with the addresses that it keeps. */
export function mapLinks(text: string, type: string, move: Move): string {
  if (type.startsWith("text/html")) {
    const attribute = (_: string, name: string, value: string) =>
      `${name}="${encode(move(decode(value)))}"`;
    const content = (_: string, before: string, value: string) =>
      `${before}${encode(move(decode(value)))}"`;
    return text.replace(attributes, attribute).replace(described, content);
  }
  if (type.startsWith("text/markdown")) {
    return text.replace(/\]\((\/(?!\/)[^)]*)\)/g, (_, value: string) => `](${move(value)})`);
  }
  if (type.startsWith("application/manifest+json")) {
    return text.replace(
      /"(src|url|start_url)": "(\/[^"]*)"/g,
      (_, name: string, value: string) => `"${name}": "${move(value)}"`,
    );
  }
  if (type.startsWith("text/javascript")) {
    return text.replace(/^const shell=\{.*\};$/m, (line) =>
      line.replace(/"(\/[^"]*)"/g, (_, value: string) => `"${move(value)}"`),
    );
  }
  return text;
}

/** Without the links to other forms that are still to an address with a query: there are none among plain files. */
export function withoutForms(html: string): string {
  return html.replace(/<link rel="alternate"[^>]* href="[^"]*\?[^"]*">\n?/g, "");
}

/** Without the links to states that are no files; what they say stays. Those that are files have another address by now. */
export function withoutStates(text: string, type: string): string {
  if (type.startsWith("text/html"))
    return text.replace(/<a href="\/decide\?[^"]*">(.*?)<\/a>/gs, "$1");
  if (type.startsWith("text/markdown"))
    return text.replace(/\[([^\]]*)\]\(\/decide\?[^)]*\)/g, "$1");
  return text;
}

/** Whole addresses where a page says what its address is, since programs read it elsewhere. */
export function withOrigin(html: string, origin: string): string {
  return html
    .replace(described, (_, before: string, value: string) => `${before}${origin}${value}"`)
    .replace(
      /<meta property="og:url" content="([^"]*)">/,
      (it, address: string) => `<link rel="canonical" href="${address}">\n${it}`,
    );
}

function decode(value: string): string {
  return value.replace(/&(?:amp|lt|gt|quot|#39);/g, (it) => entities[it] ?? it);
}

function encode(value: string): string {
  return value.replace(/[&<>"]/g, (it) => {
    const [entity] = Object.entries(entities).find(([, character]) => character === it) ?? [];
    return entity ?? it;
  });
}
