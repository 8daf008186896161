import type { Crawled, Got } from "./crawl.ts";
import { mapLinks, withOrigin, withoutForms, withoutStates } from "./links.ts";
import { placeOf } from "./place.ts";

/** Where the workbench is unless told, for files that cannot do without a host. */
const usualOrigin = "http://localhost:8000";

/** A file of an export. */
export interface ExportFile {
  /** Relative to the folder. */
  readonly path: string;
  readonly content: string | Buffer;
}

/**
 * What was crawled as files, with its links leading from one to the other.
 *
 * @param served where it was crawled
 * @param origin where it will be; where nobody said, pages keep addresses without a host
 */
export function filesOf(
  { got, moved }: Crawled,
  served: string,
  origin: string | undefined,
): readonly ExportFile[] {
  const move = (address: string): string => {
    const { pathname, search, hash } = new URL(address, served);
    const at = moved.get(pathname + search) ?? pathname + search;
    const it = got.get(at);
    return it === undefined ? address : placeOf(at, isPage(at, it)).address + hash;
  };
  const files = [...got].map(([address, it]): ExportFile => {
    const { file } = placeOf(address, isPage(address, it));
    return { path: file, content: contentOf(it, move, served, origin) };
  });
  const names = new Set<string>();
  for (const { path } of files) {
    // Some systems do not tell upper case from lower.
    const name = path.toLowerCase();
    if (names.has(name)) throw new Error(`Two addresses would be ${path}.`);
    names.add(name);
  }
  return files;
}

/** Pages in HTML have an address without a suffix. */
function isPage(address: string, { type }: Got): boolean {
  return type.startsWith("text/html") && !/\.html(?:\?|$)/.test(address);
}

function contentOf(
  { type, content }: Got,
  move: (address: string) => string,
  served: string,
  origin: string | undefined,
): string | Buffer {
  if (!/^(?:text\/|application\/(?:xml|manifest\+json|opensearch))/.test(type)) return content;
  const linked = withoutStates(withoutForms(mapLinks(content.toString(), type, move)), type);
  const text = origin === undefined ? linked : withOrigin(linked, origin);
  const places = type.startsWith("application/xml")
    ? text.replace(/<loc>([^<]*)<\/loc>/g, (_, it: string) => {
        return `<loc>${served}${move(it.slice(served.length))}</loc>`;
      })
    : text;
  return places.replaceAll(served, origin ?? usualOrigin);
}
