import { code } from "@verdict/codes";
import { Bounded } from "../bounded.ts";
import { contentOf } from "../content.ts";
import type { Lab } from "../lab.ts";
import { send } from "../send.ts";
import type { Area, Visit } from "../visit.ts";
import { changesIn, mostOctets } from "./properties.ts";
import { propfind } from "./propfind.ts";
import { entryOf, parentOf, Space } from "./space.ts";
import { condition, multistatus } from "./xml.ts";

/** Octets that the files of a space may have together. */
const quota = 64 * 1024;

/** Seconds that a lock lasts. */
const lockTime = 600;

const methods = "OPTIONS, GET, HEAD, PUT, DELETE, MKCOL, PROPFIND, PROPPATCH, LOCK, UNLOCK";

const xml = ["Content-Type", 'application/xml; charset="utf-8"'] as const;

/** What a request is about. */
interface Target {
  readonly visit: Visit;
  readonly space: Space;
  /** In the space, bindings resolved. */
  readonly path: string;
}

/**
 * `/dav/{space}/…`: a small WebDAV collection (RFC 4918, class 1 and 2, and a binding that goes in circles, RFC 5842) in
 * memory. Each name of a space has one of its own, with a quota; the space that was not used for longest goes first.
 */
export function dav(lab: Lab): Area {
  const spaces = new Bounded<string, Space>(Math.min(lab.limits.clients, 100));
  return (visit) => {
    const [, name = "", rest = ""] = /^\/dav\/([\w-]{1,64})(\/.*)?$/.exec(visit.path) ?? [];
    if (name === "") return false;
    let space = spaces.get(name);
    if (space === undefined) {
      space = new Space(quota);
      spaces.set(name, space);
    }
    const path = space.resolve(decoded(rest).replace(/\/+$/, ""));
    answer({ visit, space, path }, rest).catch(() => visit.response.destroy());
    return true;
  };
}

async function answer(target: Target, rest: string): Promise<void> {
  const { visit, space, path } = target;
  const entry = space.entries.get(path);
  switch (visit.method) {
    case "OPTIONS":
      send(visit, { status: code.OK, fields: ["DAV", "1, 2, bind", "Allow", methods] });
      return;
    case "GET":
    case "HEAD":
      if (entry === undefined) refuse(target, code.NOT_FOUND);
      else if (entry.kind === "collection")
        say(target, code.OK, `${space.members(path).join("\n")}\n`);
      else
        send(visit, {
          status: code.OK,
          fields: [
            "Content-Type",
            entry.type,
            "ETag",
            `"${entry.version}"`,
            "Content-Security-Policy",
            "sandbox",
          ],
          content: entry.content,
        });
      return;
    case "PROPFIND":
      await contentOf(visit, mostOctets);
      if (entry === undefined) refuse(target, code.NOT_FOUND);
      else propfind(visit, space, decoded(rest).replace(/\/+$/, ""));
      return;
    case "PUT":
      await put(target);
      return;
    case "MKCOL":
      if (entry !== undefined)
        send(visit, { status: code.METHOD_NOT_ALLOWED, fields: ["Allow", methods] });
      else if (space.entries.get(parentOf(path))?.kind !== "collection")
        refuse(target, code.CONFLICT);
      else {
        space.entries.set(path, entryOf("collection"));
        send(visit, { status: code.CREATED });
      }
      return;
    case "DELETE":
      remove(target);
      return;
    case "PROPPATCH":
      await proppatch(target);
      return;
    case "LOCK":
      await lock(target);
      return;
    case "UNLOCK":
      unlock(target);
      return;
    default:
      send(visit, { status: code.METHOD_NOT_ALLOWED, fields: ["Allow", methods] });
  }
}

async function put(target: Target): Promise<void> {
  const { visit, space, path } = target;
  const content = await contentOf(visit, space.quota * 2);
  const before = space.entries.get(path);
  if (isLocked(target, path)) return;
  if (before?.kind === "collection")
    send(visit, { status: code.METHOD_NOT_ALLOWED, fields: ["Allow", methods] });
  else if (space.entries.get(parentOf(path))?.kind !== "collection") refuse(target, code.CONFLICT);
  else if (
    content === "too-large" ||
    space.used - (before?.content.length ?? 0) + content.length > space.quota
  ) {
    // RFC 4918 11.5; the condition is that of RFC 4331 6.
    send(visit, {
      status: code.INSUFFICIENT_STORAGE,
      fields: xml,
      content: condition("quota-not-exceeded"),
    });
  } else {
    const entry = before ?? entryOf("file");
    entry.content = content;
    entry.type = visit.field("content-type") ?? "application/octet-stream";
    entry.version++;
    space.entries.set(path, entry);
    send(visit, {
      status: before === undefined ? code.CREATED : code.NO_CONTENT,
      fields: ["ETag", `"${entry.version}"`],
    });
  }
}

/** A collection goes with all that is in it, unless some of that is locked: then nothing goes, and what was in the way is told (RFC 4918 9.6.1). */
function remove(target: Target): void {
  const { visit, space, path } = target;
  if (!space.entries.has(path) || path === "") {
    refuse(target, path === "" ? code.FORBIDDEN : code.NOT_FOUND);
    return;
  }
  if (isLocked(target, path)) return;
  const all = [...space.entries.keys()].filter((it) => it === path || it.startsWith(`${path}/`));
  const held = all.filter((it) => !holds(target, it));
  if (held.length > 0) {
    const responses = held.map((it) => ({
      href: hrefOf(visit, it),
      status: code.LOCKED as number,
    }));
    send(visit, { status: code.MULTI_STATUS, fields: xml, content: multistatus(responses) });
    return;
  }
  for (const it of all) space.entries.delete(it);
  send(visit, { status: code.NO_CONTENT });
}

/** Most properties that clients can set on one thing. */
const mostProperties = 20;

/** Properties that belong to the server (RFC 4918 15). */
const protectedNames = /:?(?:getetag|getcontentlength|resourcetype|lockdiscovery|supportedlock)$/;

/** All changes or none: where one cannot be, the others fail for its sake (RFC 4918 9.2). */
async function proppatch(target: Target): Promise<void> {
  const { visit, space, path } = target;
  const content = await contentOf(visit, mostOctets);
  const entry = space.entries.get(path);
  const changes = content === "too-large" ? undefined : changesIn(content.toString());
  if (entry === undefined) refuse(target, code.NOT_FOUND);
  else if (changes === undefined) refuse(target, code.BAD_REQUEST);
  else if (!isLocked(target, path)) {
    const isBad = (name: string): boolean => protectedNames.test(name);
    const fails = changes.some((it) => isBad(it.name));
    const propstats = changes.map(({ name, namespace }) => ({
      status: isBad(name) ? code.FORBIDDEN : fails ? code.FAILED_DEPENDENCY : code.OK,
      properties: elementOf(name, namespace),
    }));
    if (!fails) {
      for (const it of changes) {
        const key = `${it.namespace} ${it.name.slice(it.name.indexOf(":") + 1)}`;
        if (it.remove) entry.properties.delete(key);
        else if (entry.properties.size < mostProperties) entry.properties.set(key, it.value);
      }
    }
    const href = hrefOf(visit, path);
    send(visit, {
      status: code.MULTI_STATUS,
      fields: xml,
      content: multistatus([{ href, propstats }]),
    });
  }
}

/** A property without its value, its namespace declared. */
function elementOf(name: string, namespace: string): string {
  const prefix = name.includes(":") ? name.slice(0, name.indexOf(":")) : undefined;
  if (prefix === undefined || prefix === "D") return `<${name}/>`;
  return `<${name} xmlns:${prefix}="${namespace.replace(/[<>&"]/g, "")}"/>`;
}

async function lock(target: Target): Promise<void> {
  const { visit, space, path } = target;
  await contentOf(visit, mostOctets);
  if (isLocked(target, path)) return;
  let entry = space.entries.get(path);
  const isNew = entry === undefined;
  if (entry === undefined) {
    if (space.entries.get(parentOf(path))?.kind !== "collection") {
      refuse(target, code.CONFLICT);
      return;
    }
    // A lock on what is not there makes it, empty (RFC 4918 7.3).
    entry = entryOf("file");
    space.entries.set(path, entry);
  }
  const token = `urn:uuid:${crypto.randomUUID()}`;
  entry.lock = { token, owner: "", ends: Date.now() + lockTime * 1000 };
  const active = `<D:activelock><D:locktype><D:write/></D:locktype><D:lockscope><D:exclusive/></D:lockscope><D:depth>0</D:depth><D:timeout>Second-${lockTime}</D:timeout><D:locktoken><D:href>${token}</D:href></D:locktoken><D:lockroot><D:href>${hrefOf(visit, path)}</D:href></D:lockroot></D:activelock>`;
  send(visit, {
    status: isNew ? code.CREATED : code.OK,
    fields: [...xml, "Lock-Token", `<${token}>`],
    content: `<?xml version="1.0" encoding="utf-8"?>\n<D:prop xmlns:D="DAV:"><D:lockdiscovery>${active}</D:lockdiscovery></D:prop>\n`,
  });
}

function unlock(target: Target): void {
  const { visit, space, path } = target;
  visit.request.resume();
  const token = /^<([^>]+)>$/.exec(visit.field("lock-token") ?? "")?.[1];
  const held = space.lockOn(path);
  const entry = space.entries.get(path);
  if (token === undefined) refuse(target, code.BAD_REQUEST);
  else if (held?.token !== token || entry === undefined) {
    send(visit, {
      status: code.CONFLICT,
      fields: xml,
      content: condition("lock-token-matches-request-uri"),
    });
  } else {
    entry.lock = undefined;
    send(visit, { status: code.NO_CONTENT });
  }
}

/** Whether nobody has a lock on a path, or the request names it (RFC 4918 10.4). */
function holds({ visit, space }: Target, path: string): boolean {
  const held = space.lockOn(path);
  return held === undefined || (visit.field("if") ?? "").includes(`<${held.token}>`);
}

/** Refuse where somebody else has a lock, and say on what (RFC 4918 11.3). */
function isLocked(target: Target, path: string): boolean {
  if (holds(target, path)) return false;
  const { visit } = target;
  const href = `<D:href>${hrefOf(visit, path)}</D:href>`;
  send(visit, {
    status: code.LOCKED,
    fields: xml,
    content: condition("lock-token-submitted", href),
  });
  return true;
}

function hrefOf({ path }: Visit, inner: string): string {
  const root = /^\/dav\/[\w-]+/.exec(path)?.[0] ?? "";
  return root + inner.split("/").map(encodeURIComponent).join("/");
}

function refuse({ visit }: Target, status: number): void {
  visit.request.resume();
  send(visit, { status, content: "" });
}

function say({ visit }: Target, status: number, content: string): void {
  send(visit, {
    status,
    fields: ["Content-Type", "text/plain; charset=utf-8", "Content-Security-Policy", "sandbox"],
    content,
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
