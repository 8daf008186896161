/** Where something is in an export. */
export interface Place {
  /** Relative to the folder. */
  readonly file: string;
  /** The address that leads there on any host of plain files, from its root. */
  readonly address: string;
}

/**
 * Where an address of the site goes among plain files, which have no queries: a page becomes a folder with an index, so
 * that `/404` is a page like any other, and a query a part of the path.
 *
 * @param isPage whether it is a page in HTML; everything else keeps its name
 * @example placeOf("/choose?a=2.1", true) // { file: "choose/a-2.1/index.html", address: "/choose/a-2.1/" }
 * @example placeOf("/404.json", false) // { file: "404.json", address: "/404.json" }
 */
export function placeOf(address: string, isPage: boolean): Place {
  const { pathname, search } = new URL(address, "http://localhost");
  // A version only tells one file from an older one, and hosts of plain files pass it over.
  if (!isPage && /^\?v=[\w.-]*$/.test(search)) {
    return { file: decodeURIComponent(pathname.slice(1)), address: pathname + search };
  }
  const [, stem = pathname, suffix = ""] = isPage ? [] : (/^(.*)(\.\w+)$/.exec(pathname) ?? []);
  const path = joined(stem, slug(search)) + suffix;
  const file = decodeURIComponent(path.slice(1));
  if (!isPage) return { file, address: path };
  const folder = path === "/" ? "" : `${file.replace(/\/$/, "")}/`;
  return {
    file: `${folder}index.html`,
    address: path === "/" ? "/" : `${path.replace(/\/$/, "")}/`,
  };
}

/** A query as a part of a path: `?a=2.1&profile=zalando` is `a-2.1-profile-zalando`. */
function slug(search: string): string {
  return decodeURIComponent(search.replaceAll("+", " "))
    .replace(/[^\w.]+/g, "-")
    .replace(/^-|-$/g, "");
}

function joined(stem: string, part: string): string {
  if (part === "") return stem;
  return `${stem === "/index" ? "" : stem.replace(/\/$/, "")}/${part}`;
}
