import type { OpenApiDocument, Operation, PathItem } from "@verdict/server/openapi";

/** An operation of a document, for a list. */
export interface Listed {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

const methods = ["get", "head", "query", "post", "put", "patch", "delete", "options", "trace"];

/** Every operation of a document, path by path; those that OpenAPI 3.1 cannot name among them. */
export function operationsOf({ paths }: OpenApiDocument): Listed[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    operationsAt(item).map(([method, operation]) => ({ method, path, operation })),
  );
}

function operationsAt(item: PathItem): [method: string, operation: Operation][] {
  const { "x-additionalOperations": others = {}, ...named } = item;
  const all: Readonly<Record<string, unknown>> = { ...named, ...others };
  return Object.entries(all)
    .filter(([name]) => methods.includes(name.toLowerCase()) || name in others)
    .map(([name, it]): [string, Operation] => [name.toUpperCase(), it as Operation])
    .sort(([a], [b]) => placeOf(a) - placeOf(b));
}

function placeOf(method: string): number {
  const place = methods.indexOf(method.toLowerCase());
  return place === -1 ? methods.length : place;
}
