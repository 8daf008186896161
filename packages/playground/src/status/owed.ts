import { forServer } from "@verdict/codes";

/** A value for each field that some status cannot do without, or should not: what the facts ask for has one here. */
const values: Readonly<Record<string, string>> = {
  // Whatever was asked with is what is refused; OPTIONS is answered all the same.
  Allow: "OPTIONS",
  Connection: "Upgrade",
  "Content-Range": "bytes */0",
  ETag: '"playground"',
  IM: "identity",
  Location: "/get",
  "Proxy-Authenticate": 'Basic realm="playground"',
  "Retry-After": "5",
  Upgrade: "websocket",
  "WWW-Authenticate": 'Basic realm="playground"',
};

/** Conditions under which a field is owed that always hold here. */
const met = /^(?:single part|unless|http\/1\.1)/i;

const remembered = new Map<number, readonly string[]>();

/** The fields that a status carries, names and values by turns: what it must have, and what it should where that helps. */
export function owedBy(status: number): readonly string[] {
  let fields = remembered.get(status);
  if (fields === undefined) {
    const { must = [], should = [] } = forServer(status) ?? {};
    const owed = [
      ...must.filter(
        (it) => it.when === undefined || it.name === "Connection" || met.test(it.when),
      ),
      ...should.filter((it) => it.name in values && it.name !== "ETag"),
    ];
    const names = [...new Set(owed.map((it) => it.name))].filter((it) => it in values);
    fields = names.flatMap((name) => [name, values[name] as string]);
    remembered.set(status, fields);
  }
  return fields;
}
