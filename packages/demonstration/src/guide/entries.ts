import { nameOf } from "@verdict/codes";
import { corrections } from "@verdict/codes/texts";
import type { Endpoint } from "./guide.ts";

/** What the index shows of an endpoint. */
export interface Entry {
  /** `/api/items/{id}` */
  readonly path: string;
  readonly about: string;
  readonly methods: readonly string[];
  readonly tries: readonly ShownTry[];
  /** What the listing that this was made after gets wrong, and what is done here instead. */
  readonly mends: readonly Mend[];
}

/** A request to try. */
export interface ShownTry {
  readonly send: string;
  readonly status: number;
  readonly name: string;
  readonly because: string;
}

/** A difference to the listing. */
export interface Mend {
  readonly says: string;
  readonly right: string;
  readonly cite: string;
}

/** The endpoints as the index shows them. */
export function entriesOf(
  endpoints: readonly Endpoint[],
  { host, prefix }: { readonly host: string; readonly prefix: string },
): readonly Entry[] {
  return endpoints.map(({ resource, guide }) => ({
    path: resource.path.replace(/[:*](\w+)/g, "{$1}"),
    about: resource.description.about ?? "",
    methods: resource.methods,
    tries: guide.tries.map(({ send, gets, because }) => ({
      send: send.replaceAll("{api}", host + prefix).replaceAll("{host}", host),
      status: gets,
      name: nameOf(gets) ?? "",
      because,
    })),
    mends: (guide.mends ?? []).flatMap((id) => {
      const it = corrections.find((correction) => correction.id === id);
      return it === undefined ? [] : [{ says: it.says, right: it.right, cite: it.cite }];
    }),
  }));
}
