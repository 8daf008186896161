/**
 * The name of a report as a URI reference (RFC 3986 4.1): of a URL without what may be secret in it, of a path with each
 * of its segments encoded. Paths of Windows count as such.
 *
 * @example uriOf("C:\\logs\\a 1.har") // "file:///C:/logs/a%201.har"
 */
export function uriOf(name: string): string {
  const url = webAddress(name);
  if (url !== undefined) {
    const host = url.host.startsWith("[") ? url.host : mended(url.host);
    return `${url.protocol}//${host}${mended(url.pathname)}`;
  }
  const path = encoded(name.replace(/\\/g, "/"));
  if (/^[a-z]%3A\//i.test(path)) return `file:///${path.replace("%3A", ":")}`;
  if (name.startsWith("\\\\") && URL.canParse(`file:${path}`)) return `file:${path}`;
  if (path.startsWith("/")) return `file://${path}`;
  return path.replace(/^(?:\.\/+)+/, "");
}

/** A URL of the web; `undefined` where it is none. */
export function webAddress(name: string): URL | undefined {
  return /^https?:\/\//i.test(name) && URL.canParse(name) ? new URL(name) : undefined;
}

/** What a URL parser leaves as it is although RFC 3986 has no place for it. */
function mended(text: string): string {
  return text.replace(/[^\w.~:/@!$&'()*+,;=%-]|%(?![\da-f]{2})/gi, encodeURIComponent);
}

function encoded(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
