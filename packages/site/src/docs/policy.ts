import type { OpenApiDocument } from "@verdict/server/openapi";

/**
 * What the page with the viewer may do: its own scripts, styles and pictures, and requests to the servers that the
 * document names.
 */
export function policyFor({ servers = [] }: OpenApiDocument): string {
  const origins = servers.flatMap(({ url }) => {
    if (!/^https?:/i.test(url) || !URL.canParse(url)) return [];
    const { origin } = new URL(url);
    // A server with variables in its host is none that can be named here.
    return /^[\w.:[\]/-]+$/.test(origin) ? [origin] : [];
  });
  const connect = ["'self'", ...new Set(origins)].join(" ");
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // The viewer draws its icons as data.
    "img-src 'self' data:",
    `connect-src ${connect}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
