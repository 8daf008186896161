import { code, methods as registered } from "@verdict/codes";
import { compile, type Decision } from "@verdict/decide";
import type { HandledMethod } from "../describe.ts";
import type { Resource } from "../resource.ts";
import { sourceOf } from "../source.ts";

const serverMethods = registered.map((it) => it.name);

/** Every status that a resource can answer a method with, in numerical order. */
export function statusesOf(resource: Resource, method: string): readonly number[] {
  const found = new Set<number>([code.INTERNAL_SERVER_ERROR, code.SERVICE_UNAVAILABLE]);
  if (!resource.pattern.isStatic) found.add(code.BAD_REQUEST);
  if (resource.description.params !== undefined) found.add(code.NOT_FOUND);
  for (const { decision } of compile(sourceOf(resource, method, serverMethods), method).steps) {
    for (const status of decision.gives) {
      if (!isRuledOut(decision, status, resource, method)) found.add(status);
    }
    if (decision.id === "options" || decision.id === "trace") break;
  }
  return [...found].sort((a, b) => a - b);
}

function isRuledOut(
  { id }: Decision,
  status: number,
  { description }: Resource,
  method: string,
): boolean {
  const reads = method === "GET" || method === "HEAD";
  const handler = description[method as HandledMethod];
  const schemas = typeof handler === "object" ? Object.values(handler.accept) : [];
  switch (id) {
    case "moved-permanently":
      return status === (reads ? code.PERMANENT_REDIRECT : code.MOVED_PERMANENTLY);
    case "moved-temporarily":
      return status === (reads ? code.TEMPORARY_REDIRECT : code.FOUND);
    case "authorized":
      return status === (description.hideForbidden === true ? code.FORBIDDEN : code.NOT_FOUND);
    case "exists":
      return method === "PUT" && description.putCreates !== false;
    case "if-unmodified-since":
    case "if-modified-since":
      return description.version === undefined;
    case "if-none-match":
      return (
        status === (reads || method === "QUERY" ? code.PRECONDITION_FAILED : code.NOT_MODIFIED)
      );
    case "content-type":
      return status === code.BAD_REQUEST && method !== "QUERY";
    case "content":
      if (typeof handler !== "object") return true;
      return status !== code.CONTENT_TOO_LARGE && schemas.every((it) => it === null);
    case "act":
      return status === code.CONFLICT;
    default:
      return false;
  }
}
