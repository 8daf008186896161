import type { Source, State } from "@verdict/decide";
import { formatDate, parseHost } from "@verdict/fields";
import { type Awaitable, isLater } from "./awaitable.ts";
import type { Exchange } from "./exchange.ts";
import type { Policy } from "./policy.ts";

/** The facts of the server as a whole, which every path has, whether a resource is there or not. */
export function serverFacts(
  { available, hosts, maxTarget, maxFields }: Policy,
  serverMethods: readonly string[],
): Required<Source> {
  const known = hosts === undefined ? undefined : new Set(hosts.map((it) => it.toLowerCase()));
  return {
    fixed: {
      serverMethods,
      maxUri: maxTarget ?? null,
      maxHeaderBytes: maxFields ?? null,
      ...(available === undefined ? { available: true } : {}),
      ...(known === undefined ? { authoritative: true } : {}),
    },
    found: {
      ...(available === undefined
        ? {}
        : { available: (state) => isAvailable(available, state.request as Exchange) }),
    },
    derived: {
      requestValid: (state) => (state.request as Exchange).isValid !== false,
      retryAfter: (state) => (state.request as Exchange).retryAfter,
      ...(known === undefined ? {} : { authoritative: (state) => isOurs(known, state) }),
    },
  };
}

function isAvailable(
  available: NonNullable<Policy["available"]>,
  exchange: Exchange,
): Awaitable<boolean> {
  const tell = (it: boolean | number | Date): boolean => {
    if (typeof it === "boolean") return it;
    exchange.retryAfter = typeof it === "number" ? it : (formatDate(it.getTime()) ?? null);
    return false;
  };
  const it = available(exchange);
  return isLater(it) ? it.then((later) => tell(later as boolean | number | Date)) : tell(it);
}

/** Whether the request is for one of these hosts; where it names none, nothing speaks against it. */
function isOurs(hosts: ReadonlySet<string>, { request }: State): boolean {
  const field = request.field("host");
  const host = field === undefined ? undefined : parseHost(field);
  if (field === undefined || host === undefined) return true;
  return hosts.has(field.toLowerCase()) || hosts.has(host.host.toLowerCase());
}
