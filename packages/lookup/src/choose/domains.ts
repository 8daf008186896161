import type { Outcome } from "../data/situations/situation.ts";

/** Fields of their own, by how ids of their situations begin, with the words that show that one of them is meant. */
const domains: readonly (readonly [prefix: string, words: RegExp])[] = [
  ["graphql-", /graphql|mutation|resolver|introspection|subscription/i],
  ["grpc-", /rpc|proto(?:buf|col buffer)|\bstub\b|trailer|\b[A-Z]{3,}_[A-Z]+\b|\b[A-Z]{7,}\b/],
  [
    "webdav-",
    /dav\b|(?:un)?lock|\bdepth\b|folder|director|collection|propert|multi-?status|overwrite|destination|copy|copie|move|moving|bind|sync|calendar|check(?:ed)?[- ]?out|edit/i,
  ],
];

/** Methods that every service has; the others are named where they are meant. */
const everyday = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * Whether a situation is one of a special field, or of a rare method, that the text does not speak of.
 *
 * @param method the request method, if it is known; a rare one is itself the sign of its field
 */
export function isForeign({ id, methods }: Outcome, text: string, method?: string): boolean {
  if (method !== undefined && !everyday.includes(method)) return false;
  const domain = domains.find(([prefix]) => id.startsWith(prefix));
  if (domain !== undefined) return !domain[1].test(text);
  const rare = methods !== undefined && !methods.some((it) => everyday.includes(it));
  if (!rare) return false;
  // The second part of an id is what it is about: `browser-preflight` is meant by "preflight" as by "OPTIONS".
  const signs = [...methods, id.split("-")[1] ?? ""];
  return !signs.some((it) => new RegExp(`\\b${it}`, "i").test(text));
}
