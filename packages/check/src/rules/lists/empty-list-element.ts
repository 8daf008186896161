import type { Fields } from "../../fields.ts";
import { both, type Found, type Rule } from "../../rule.ts";

/** Fields whose value is a list (RFC 9110 5.6.1), and how they are written. */
const lists: ReadonlyMap<string, string> = new Map(
  [
    ...[
      "Accept",
      "Accept-Charset",
      "Accept-Encoding",
      "Accept-Language",
      "Accept-Patch",
      "Accept-Post",
    ],
    ...[
      "Accept-Ranges",
      "Allow",
      "Cache-Control",
      "Connection",
      "Content-Encoding",
      "Content-Language",
    ],
    ...[
      "Expect",
      "If-Match",
      "If-None-Match",
      "Link",
      "Prefer",
      "Proxy-Authenticate",
      "TE",
      "Trailer",
    ],
    ...["Transfer-Encoding", "Upgrade", "Vary", "Via", "WWW-Authenticate"],
    ...["Authentication-Info", "Proxy-Authentication-Info", "Preference-Applied", "Range"],
    ...["Alt-Svc", "DAV", "Forwarded", "Sec-WebSocket-Extensions", "Sec-WebSocket-Protocol"],
    ...["Access-Control-Allow-Headers", "Access-Control-Allow-Methods"],
    ...["Access-Control-Expose-Headers", "Access-Control-Request-Headers"],
  ].map((name) => [name.toLowerCase(), name] as const),
);

/**
 * Whether a list has nothing between two commas, before the first or after the last; an empty list has no element.
 *
 * @param escapes whether a backslash in quotes makes the next character one of the text; in an entity tag it does not
 */
export function hasEmptyElement(value: string, escapes = true): boolean {
  if (!value.includes(",")) return false;
  let isEmpty = true;
  for (let i = 0; i < value.length; i++) {
    const it = value[i] as string;
    if (it === ",") {
      if (isEmpty) return true;
      isEmpty = true;
    } else if (it === '"' || it === "<") {
      isEmpty = false;
      const end = it === '"' ? '"' : ">";
      for (i++; i < value.length && value[i] !== end; i++)
        if (escapes && end === '"' && value[i] === "\\") i++;
    } else if (it === "(") {
      isEmpty = false;
      i = endOfComment(value, i);
    } else if (it !== " " && it !== "\t") isEmpty = false;
  }
  return isEmpty;
}

/** Where a comment ends, those within it included (RFC 9110 5.6.5). */
function endOfComment(value: string, start: number): number {
  let depth = 0;
  for (let i = start; i < value.length; i++) {
    const it = value[i];
    if (it === "\\") i++;
    else if (it === "(") depth++;
    else if (it === ")" && --depth === 0) return i;
  }
  return value.length;
}

function foundIn(fields: Fields, part: "request" | "response"): Found[] | undefined {
  let all: Found[] | undefined;
  for (const [name, value] of fields.lines) {
    // Few values have a comma, and of these few are no lists.
    if (!value.includes(",")) continue;
    const list = lists.get(name.toLowerCase());
    if (list === undefined || !hasEmptyElement(value, !list.endsWith("-Match"))) continue;
    all ??= [];
    all.push({
      message: `${list} of the ${part} has an empty element.`,
      fix: "Leave out the comma that stands too much.",
      field: list,
      part,
    });
  }
  return all;
}

export const emptyListElement: Rule = {
  id: "empty-list-element",
  severity: "error",
  cite: "RFC 9110 5.6.1.1",
  title: "An empty element in a list",
  find: ({ request, response }) =>
    both(foundIn(request.fields, "request"), foundIn(response.fields, "response")),
  bad: ["PUT /\n\nx\n---\n405\nAllow: GET,, HEAD", "GET /\nAccept: text/html,\n---\n204"],
  good: [
    "PUT /\n\nx\n---\n405\nAllow:",
    'GET /\n---\n401\nWWW-Authenticate: Basic realm="a,,b"',
    'GET /\nIf-None-Match: "\\", "b,,c"\n---\n204',
    "GET /\nVia: 1.1 a (b (c) ,, d), 1.1 e\n---\n204",
  ],
};
