import { code, methods as registered } from "@verdict/codes";
import { compile, type ProgramStep, type State } from "@verdict/decide";
import type { AnyDescription, HandledMethod } from "./describe.ts";
import { variantsOf } from "./representation.ts";
import type { Resource } from "./resource.ts";
import { sourceOf } from "./source.ts";

const serverMethods: readonly string[] = registered.map((it) => it.name);

/**
 * Every status that a resource can answer a method with, in numerical order: those of the decisions that can end the walk
 * for it, and of what comes before and goes wrong. The same set as {@link StatusesOf}, but for what only types tell: which
 * of its results a function gives.
 *
 * @example statusesOf(note, "DELETE") // [400, 405, 500, 503, 505] where it has no DELETE
 */
export function statusesOf(resource: Resource, method: string): readonly number[] {
  const { description } = resource;
  const found = new Set<number>([
    // A path that is not well-formed, a failure, and what takes too long.
    code.BAD_REQUEST,
    code.INTERNAL_SERVER_ERROR,
    code.SERVICE_UNAVAILABLE,
  ]);
  if (description.params !== undefined) found.add(code.NOT_FOUND);
  const { source = sourceOf } = resource;
  for (const step of compile(source(resource, method, serverMethods, {}), method).steps) {
    const { gives, id } = step.decision;
    const cannot = ruledOut[id]?.(description, method) ?? [];
    for (const status of gives) if (!cannot.includes(status)) found.add(status);
    // Nothing after it is asked, nor does any function of the description run.
    if (endsAlways(step) || last.has(id)) return sorted(found);
    // Whoever asks to switch switches, and there is nothing for whoever does not.
    if (id === "same-protocol" && !offers(description)) break;
  }
  for (const status of thrown(description, method)) found.add(status);
  return sorted(found);
}

function sorted(statuses: ReadonlySet<number>): readonly number[] {
  return [...statuses].sort((a, b) => a - b);
}

/** Whether the same answer to every request ends the walk here. */
function endsAlways({ decision, ask }: ProgramStep): boolean {
  // An answer that does not depend on the request was asked for when the program was compiled.
  return ask !== decision.ask && typeof ask({} as State) !== "string";
}

function offers(description: AnyDescription): boolean {
  return variantsOf(description).length > 0;
}

/** Statuses that a description says its functions throw. */
function thrown({ throws = [] }: AnyDescription, method: string): readonly number[] {
  if (Array.isArray(throws)) return throws as readonly number[];
  const by = throws as Readonly<Record<string, readonly number[] | undefined>>;
  // HEAD is GET without content (RFC 9110 9.3.2).
  return by[method === "HEAD" ? "GET" : method] ?? [];
}

/** Decisions that end every walk they are part of, though each in a way of its own. */
const last: ReadonlySet<string> = new Set(["method-known", "trace"]);

type Narrow = (description: AnyDescription, method: string) => readonly number[];

/** Of what a decision gives, what it cannot give to one method of one resource; by its id. */
const ruledOut: Readonly<Record<string, Narrow>> = {
  authorized: ({ hideForbidden }) => [hideForbidden === true ? code.FORBIDDEN : code.NOT_FOUND],
  exists: (description, method) => (makes(description, method) ? [code.NOT_FOUND, code.GONE] : []),
  "if-none-match": (_, method) => [reads(method) ? code.PRECONDITION_FAILED : code.NOT_MODIFIED],
  content: (description, method) => {
    const handler = description[method as HandledMethod];
    if (typeof handler !== "object") return [code.CONTENT_TOO_LARGE, code.UNPROCESSABLE_CONTENT];
    const schemas = Object.values(handler.accept);
    return schemas.every((it) => it === null) ? [code.UNPROCESSABLE_CONTENT] : [];
  },
  // A handler that finds a conflict, or that something it needs failed, throws it.
  act: (_, method) => [
    ...(method === "DELETE" ? [code.CREATED] : []),
    code.CONFLICT,
    code.FAILED_DEPENDENCY,
    code.INSUFFICIENT_STORAGE,
    code.BAD_GATEWAY,
    code.GATEWAY_TIMEOUT,
    code.LOOP_DETECTED,
  ],
};

/** Methods that give a representation, which a client may have already. */
function reads(method: string): boolean {
  return method === "GET" || method === "HEAD" || method === "QUERY";
}

/** Whether a method makes what is missing. */
function makes(
  { putCreates = true, patchCreates = false, postToMissing = false }: AnyDescription,
  method: string,
): boolean {
  if (method === "PUT") return putCreates;
  return method === "PATCH" ? patchCreates : method === "POST" && postToMissing;
}
