import { formatVary, mergeVary, splitList } from "@verdict/fields";

/** Fields of a representation that are derived from what is known of it; their names as they are sent. */
const derived: readonly string[] = [
  ...["Content-Type", "Content-Language", "Content-Encoding", "ETag", "Last-Modified"],
  ...["Accept-Ranges", "Cache-Control", "Content-Location", "Expires"],
];

const known = new Map(derived.map((name) => [name.toLowerCase(), name]));

type Fields = Readonly<Record<string, string>>;

const remembered = new WeakMap<Fields, { readonly fields: Fields; readonly vary: string }>();

/** The fields of a resource's own, worked out once: names do not differ by case (RFC 9110 5.1). */
function read(headers: Fields): { readonly fields: Fields; readonly vary: string } {
  let it = remembered.get(headers);
  if (it === undefined) {
    const fields: Record<string, string> = {};
    const vary: string[] = [];
    for (const [name, value] of Object.entries(headers)) {
      if (name.toLowerCase() === "vary") vary.push(value);
      else fields[known.get(name.toLowerCase()) ?? name] = value;
    }
    it = { fields, vary: vary.join(", ") };
    remembered.set(headers, it);
  }
  return it;
}

/** A resource's own fields but for Vary, spelled so that they stand in for those that are derived. */
export function ownFields(headers: Fields): Fields {
  return read(headers).fields;
}

/** What the choice looked at, and what the resource itself says its answer depends on besides (RFC 9110 12.5.5). */
export function varyWith(headers: Fields, derivedVary: string): string | undefined {
  const own = read(headers).vary;
  if (own === "") return derivedVary === "" ? undefined : derivedVary;
  if (derivedVary === "") return own;
  return formatVary(mergeVary(splitList(derivedVary), splitList(own))) ?? derivedVary;
}
