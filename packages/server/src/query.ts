import { type Awaitable, isLater } from "./awaitable.ts";
import type { AnyDescription } from "./describe.ts";
import type { Exchange } from "./exchange.ts";
import { parametersOf, type Validated } from "./standard-schema.ts";

/** The parameters of a query as they were sent, decoded; a name that is repeated has all its values. */
export type QueryValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An object without anything inherited: whatever a client calls a parameter, it is one. */
const none: QueryValues = Object.freeze(Object.create(null));

/**
 * Read a query by the rules of forms, which never fail: `+` is a space, and what is no percent-encoding stays as it is.
 *
 * @param query without its question mark
 * @example queryValues("tag=a&tag=b&page=2") // { tag: ["a", "b"], page: "2" }
 */
export function queryValues(query: string): QueryValues {
  if (query === "") return none;
  const values: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(query)) {
    const before = values[name];
    if (before === undefined) values[name] = value;
    else if (typeof before === "string") values[name] = [before, value];
    else before.push(value);
  }
  return values;
}

/** The query as resources see it: as its schema made it, else as it was sent. */
export function queryOf(exchange: Exchange): unknown {
  exchange.parameters ??= queryValues(exchange.query);
  return exchange.parameters;
}

/** Whether the query of a method is validated: who asks what can be done need not say with what. */
export function validatesQuery(
  { query }: AnyDescription,
  methods: readonly string[],
  method: string,
): boolean {
  const acts = method !== "OPTIONS" && method !== "TRACE";
  return query !== undefined && acts && methods.includes(method);
}

/** Validate the query; what the schema made of it, or what is wrong with it, stands in the exchange. */
export function isQueryValid({ query }: AnyDescription, exchange: Exchange): Awaitable<boolean> {
  if (query === undefined) return true;
  const result = query["~standard"].validate(queryValues(exchange.query));
  return isLater(result)
    ? result.then((it) => settled(exchange, it as Validated<unknown>))
    : settled(exchange, result);
}

function settled(exchange: Exchange, result: Validated<unknown>): boolean {
  if (result.issues !== undefined) {
    exchange.queryErrors = parametersOf(result.issues);
    return false;
  }
  exchange.parameters = result.value;
  return true;
}
