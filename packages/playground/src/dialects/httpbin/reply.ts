import { code } from "@verdict/codes";
import { sandbox, send } from "../../send.ts";
import type { Visit } from "../../visit.ts";

/** Everybody's pages may read everything here. */
export function crossOrigin(visit: Visit): string[] {
  return [
    "Access-Control-Allow-Origin",
    visit.field("origin") ?? "*",
    "Access-Control-Allow-Credentials",
    "true",
  ];
}

/** An answer in this dialect. */
export function reply(
  visit: Visit,
  status: number,
  fields: readonly string[],
  content: string | Uint8Array = "",
): void {
  send(visit, {
    status,
    reason: visit.dialect.reason?.(status),
    fields: [...fields, ...crossOrigin(visit)],
    content,
  });
}

/** JSON as this dialect writes it: names sorted, two spaces, a line end. */
export function replyJson(
  visit: Visit,
  value: unknown,
  status: number = code.OK,
  more: readonly string[] = [],
): void {
  reply(visit, status, ["Content-Type", visit.dialect.json, ...more], jsonText(value));
}

export function replyText(
  visit: Visit,
  status: number,
  type: string,
  text: string,
  more: readonly string[] = [],
): void {
  reply(visit, status, ["Content-Type", type, ...sandbox, ...more], text);
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}

/** The same with the names of all objects in their order. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, it]) => [name, sorted(it)]));
}

/** Where to go on; relative, as it was given. */
export function redirect(
  visit: Visit,
  location: string,
  status: number = code.FOUND,
  more: readonly string[] = [],
): void {
  reply(
    visit,
    status,
    ["Location", location, "Content-Type", "text/html; charset=utf-8", ...sandbox, ...more],
    "",
  );
}

/** A refusal with a sentence. */
export function refuse(
  visit: Visit,
  status: number,
  why: string,
  more: readonly string[] = [],
): void {
  const { type, content } = visit.dialect.refusal(status, why);
  reply(visit, status, ["Content-Type", type, ...sandbox, ...more], content);
}

/** A value in the address that is none: 404 in httpbin, whose routes are typed, 400 where the dialect is strict. */
export function refuseValue(visit: Visit, why: string): void {
  refuse(visit, visit.dialect.strict ? code.BAD_REQUEST : code.NOT_FOUND, why);
}
