import { code } from "@verdict/codes";
import type { Visit } from "../../visit.ts";
import { fieldsOf, originOf, urlOf } from "../fields-of.ts";
import { dataUrl, jsonOf, type SentContent, sentContent, textOf } from "../request-data.ts";
import type { DialectRoute } from "../router.ts";
import { jsonText, refuse, reply, replyJson } from "./reply.ts";

/** Methods that are taken where any will do. */
export const anyMethod = ["GET", "POST", "PUT", "DELETE", "PATCH", "TRACE"];

const anything = [...anyMethod, "HEAD", "QUERY"];

/** Routes that say what was sent. */
export const echo: readonly DialectRoute[] = [
  { path: "/get", methods: ["GET"], handle: get },
  ...(["post", "put", "patch", "delete"] as const).map((name) => ({
    path: `/${name}`,
    methods: [name.toUpperCase()],
    handle: (visit: Visit) => withContent(visit, false),
  })),
  { path: "/anything", methods: anything, handle: (visit) => withContent(visit, true) },
  { path: "/anything/*", methods: anything, handle: (visit) => withContent(visit, true) },
  {
    path: "/headers",
    methods: ["GET"],
    handle: (visit) => replyJson(visit, { headers: headers(visit) }),
  },
  {
    path: "/ip",
    methods: ["GET"],
    handle: (visit) => replyJson(visit, { origin: originOf(visit) }),
  },
  {
    path: "/user-agent",
    methods: ["GET"],
    handle: (visit) => replyJson(visit, { "user-agent": visit.field("user-agent") ?? null }),
  },
];

/** Values as the dialect has them. */
export function valuesOf(
  visit: Visit,
  pairs: Iterable<readonly [string, string]>,
): Record<string, string | string[]> {
  if (!visit.dialect.lists) return flat(pairs);
  const all: Record<string, string[]> = Object.create(null);
  for (const [name, value] of pairs) {
    all[name] ??= [];
    all[name].push(value);
  }
  return all;
}

/** One value as text, several as a list. */
export function flat(
  pairs: Iterable<readonly [string, string]>,
): Record<string, string | string[]> {
  const all: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of pairs) {
    const before = all[name];
    if (before === undefined) all[name] = value;
    else if (typeof before === "string") all[name] = [before, value];
    else before.push(value);
  }
  return all;
}

/** The fields of a request, several lines of one name as a list. */
export function headers(visit: Visit): Record<string, string | string[]> {
  if (visit.dialect.lists) return valuesOf(visit, fieldsOf(visit));
  const fields = fieldsOf(visit);
  // There are few, and mostly in no order: insertion costs least.
  for (let i = 1; i < fields.length; i++) {
    const field = fields[i] as (typeof fields)[number];
    let at = i;
    for (; at > 0 && (fields[at - 1] as typeof field)[0] > field[0]; at--) {
      fields[at] = fields[at - 1] as typeof field;
    }
    fields[at] = field;
  }
  const all: Record<string, string> = {};
  for (const [name, value] of fields) {
    const before = all[name];
    all[name] = before === undefined ? value : `${before},${value}`;
  }
  return all;
}

export function args(visit: Visit): Record<string, string | string[]> {
  return visit.search === "" ? {} : valuesOf(visit, visit.query);
}

/** What GET routes say of a request. */
export function shortEcho(visit: Visit): Record<string, unknown> {
  const { lists, tellsMethod } = visit.dialect;
  return {
    args: args(visit),
    headers: headers(visit),
    ...(tellsMethod ? { method: visit.method } : {}),
    origin: originOf(visit, lists),
    url: urlOf(visit),
  };
}

/** All of it, content included. */
export function longEcho(visit: Visit, content: SentContent): Record<string, unknown> {
  const { octets, type, form, files, isForm } = content;
  const text = isForm ? "" : textOf(octets);
  return {
    ...shortEcho(visit),
    data: text ?? dataUrl(octets, type),
    files: valuesOf(
      visit,
      files.map(({ name, content: file, type: kind }) => [
        name,
        textOf(file) ?? dataUrl(file, kind === "" ? undefined : kind),
      ]),
    ),
    form: valuesOf(visit, form),
    json: isForm ? null : jsonOf(text),
  };
}

/** Read the content, then go on; too much of it is 413. */
export async function reading(visit: Visit, then: (content: SentContent) => void): Promise<void> {
  const content = await sentContent(visit);
  if (content === "too-large") {
    const most = visit.lab.limits.upload;
    refuse(visit, code.CONTENT_TOO_LARGE, `At most ${most} octets are taken.`, [
      "Connection",
      "close",
    ]);
  } else then(content);
}

function withContent(visit: Visit, isAny: boolean): Promise<void> {
  return reading(visit, (content) => {
    const said = longEcho(visit, content);
    replyJson(visit, isAny ? { ...said, method: visit.method } : said);
  });
}

function get(visit: Visit): void {
  // Its names are in their order already: the hot path sorts nothing.
  reply(
    visit,
    code.OK,
    ["Content-Type", visit.dialect.json],
    visit.search === "" ? plain(visit) : jsonText(shortEcho(visit)),
  );
}

function plain(visit: Visit): string {
  return `${JSON.stringify(shortEcho(visit), undefined, 2)}\n`;
}
