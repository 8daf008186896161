import { createHash } from "node:crypto";
import { seal, sealed, security } from "@verdict/site";
import type { Got } from "./crawl.ts";
import { placeOf } from "./place.ts";

/** As the server says of pages: five minutes from the copy at hand, then by entity tag. */
const fresh = "public, max-age=300";
const forGood = "public, max-age=31536000, immutable";

/**
 * The file `_headers`, in which Netlify, Cloudflare Pages and others are told the fields of responses: those that the
 * server sends, so that the copy has its policy.
 *
 * Where two rules fit an address, some hosts take the closer one and others join both into one value; a cache then
 * takes the stricter of the two (RFC 9111 4.2.1), so that it is safe either way. A policy for pictures of their own
 * would not be: that of the pages names the style that diagrams bring by its hash instead (CSP3 2.3.1).
 */
export function headersFile(got: ReadonlyMap<string, Got>): string {
  const policy = security["Content-Security-Policy"] ?? "";
  const everywhere = {
    ...security,
    "Content-Security-Policy": policy.replace("style-src 'self'", (it) =>
      [it, ...stylesOf(got)].join(" "),
    ),
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": fresh,
  };
  const versioned = [...got.keys()].filter((it) => /\?v=/.test(it)).map(pathOf);
  const rules = [
    ["/*", everywhere],
    ...[...new Set(versioned)]
      .sort()
      .map((it) => [it, { "Cache-Control": forGood, ...sealOf(it) }] as const),
    ["/worker.js", { "Cache-Control": "no-cache" }],
  ] as const;
  return rules
    .map(([path, fields]) => {
      const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join("")}`;
    })
    .join("\n");
}

/** What a script may do that is given what may be secret; where both policies are sent, both hold (CSP3 8.1). */
function sealOf(path: string): Readonly<Record<string, string>> {
  return sealed.includes(path.slice(1)) ? seal : {};
}

function pathOf(address: string): string {
  return `/${placeOf(address, false).file}`;
}

/** The styles within pictures, each once, by their hashes. */
function stylesOf(got: ReadonlyMap<string, Got>): readonly string[] {
  const hashes = new Set<string>();
  for (const { type, content } of got.values()) {
    if (!type.startsWith("image/svg+xml")) continue;
    for (const [, style = ""] of content.toString().matchAll(/<style>([\s\S]*?)<\/style>/g)) {
      hashes.add(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    }
  }
  return [...hashes].sort();
}
