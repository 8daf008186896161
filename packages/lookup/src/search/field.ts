import { type Field, field } from "@verdict/codes";
import { moreFields } from "../data/more-fields.ts";
import { own } from "../words/own.ts";
import { type Found, hits } from "./found.ts";
import type { Query } from "./query.ts";

/** Field names that are also everyday words: they need to stand alone or beside the word header. */
const everyday =
  /^(?:age|date|if|im|te|host|origin|server|trailer|timeout|refresh|destination|payment|overwrite|negotiate)$/;

/** A field: `retry-after`, `Range header`, `Prefer: respond-async`, `which codes need WWW-Authenticate`. */
export function byField({ lower }: Query): Found | undefined {
  const marked = /\b(?:headers?|fields?)\b/.test(lower);
  const bare = lower
    .replace(
      /^(?:what(?:'s| is)|which (?:status(?: codes?)?|codes?) (?:needs?|uses?|has|have|requires?|goes? with)|codes? (?:with|using)|about)\s+/,
      "",
    )
    .replace(/\b(?:the|an?|http|request|response|headers?|fields?|names?)\b|\?/g, " ")
    .trim();
  const name = /^([a-z][a-z0-9-]*)(?:\s*:.*)?$/.exec(bare)?.[1];
  if (name === undefined) return undefined;
  if (everyday.test(name) && !marked && !bare.includes(":")) return undefined;
  const it: Field | undefined = field(name);
  const page = it === undefined ? undefined : `/fields/${it.name.split(",")[0]?.toLowerCase()}`;
  const codes = [...(it?.statuses ?? []), ...(own(moreFields, name) ?? [])];
  if (codes.length === 0) return undefined;
  return {
    results: hits(codes, `${it?.name ?? name} field`),
    ...(page === undefined ? {} : { page }),
  };
}
