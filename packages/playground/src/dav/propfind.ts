import { code } from "@verdict/codes";
import { send } from "../send.ts";
import type { Visit } from "../visit.ts";
import type { Space } from "./space.ts";
import { type DavResponse, escaped, multistatus } from "./xml.ts";

/** Most answers of one PROPFIND. */
const most = 1000;

/**
 * The properties of what is at a path and, by Depth, in it (RFC 4918 9.1). A collection that was told already is 208 to
 * who knows bindings, `DAV: bind`; to everybody else the circle is 508 (RFC 5842 7.1, 7.2).
 */
export function propfind(visit: Visit, space: Space, path: string): void {
  const depth = (visit.field("depth") ?? "infinity").toLowerCase();
  if (depth !== "0" && depth !== "1" && depth !== "infinity") {
    send(visit, { status: code.BAD_REQUEST, content: "" });
    return;
  }
  const knowsBindings = /(?:^|,)\s*bind\s*(?:,|$)/i.test(visit.field("dav") ?? "");
  const responses: DavResponse[] = [];
  const told = new Set<string>();
  const isCircle = !walk(path, depth === "infinity" ? Number.POSITIVE_INFINITY : Number(depth));
  if (isCircle) {
    send(visit, { status: code.LOOP_DETECTED, content: "" });
    return;
  }
  const fields = ["Content-Type", 'application/xml; charset="utf-8"'];
  send(visit, { status: code.MULTI_STATUS, fields, content: multistatus(responses) });

  /** @returns whether it came to an end */
  function walk(name: string, left: number): boolean {
    const real = space.resolve(name);
    const entry = space.entries.get(real);
    if (entry === undefined || responses.length >= most) return true;
    const root = /^\/dav\/[\w-]+/.exec(visit.path)?.[0] ?? "";
    const href = `${root}${name.split("/").map(encodeURIComponent).join("/")}${entry.kind === "collection" ? "/" : ""}`;
    if (entry.kind === "collection" && told.has(real)) {
      if (!knowsBindings) return false;
      responses.push({
        href,
        propstats: [{ status: code.ALREADY_REPORTED, properties: typeOf(true) }],
      });
      return true;
    }
    told.add(real);
    const own = [...entry.properties]
      .map(([property, value]) => elementOf(property, value))
      .join("");
    const isCollection = entry.kind === "collection";
    const rest = isCollection
      ? `<D:quota-used-bytes>${space.used}</D:quota-used-bytes><D:quota-available-bytes>${space.quota - space.used}</D:quota-available-bytes>`
      : `<D:getetag>"${entry.version}"</D:getetag><D:getcontentlength>${entry.content.length}</D:getcontentlength><D:getcontenttype>${escaped(entry.type)}</D:getcontenttype>`;
    responses.push({
      href,
      propstats: [{ status: code.OK, properties: typeOf(isCollection) + rest + own }],
    });
    if (!isCollection || left === 0) return true;
    return space.members(real).every((it) => walk(name + it.slice(real.length), left - 1));
  }
}

function typeOf(isCollection: boolean): string {
  return isCollection ? "<D:resourcetype><D:collection/></D:resourcetype>" : "<D:resourcetype/>";
}

/** A property that a client has set, in its namespace. */
function elementOf(key: string, value: string): string {
  const [namespace = "", local = ""] = key.split(" ");
  return `<${local} xmlns="${escaped(namespace)}">${escaped(value)}</${local}>`;
}
