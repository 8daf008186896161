import type { Exchange, Places, Request, Response } from "./exchange.ts";
import type { Fields } from "./fields.ts";
import type { Finding, Span, Where } from "./finding.ts";

/** Findings with the octets that they are about, where exchanges know their places. */
export function located(findings: Finding[], exchanges: readonly Exchange[]): Finding[] {
  if (exchanges.every((it) => it.response.places === undefined)) return findings;
  return findings.map((it) => {
    const octets = octetsOf(it.where, exchanges[it.where.exchange]?.[it.where.part]);
    return octets === undefined ? it : { ...it, where: { ...it.where, octets } };
  });
}

/** The octets of a message that a finding is about, where it knows its places. */
export function octetsOf(where: Where, message: Request | Response | undefined): Span | undefined {
  const places = message?.places;
  if (message === undefined || places === undefined) return undefined;
  if (where.content === true) return places.content;
  const line = where.field === undefined ? undefined : fieldIn(message.fields, where.field, places);
  // What is missing is missing in the whole head: its start line stands for it.
  return line ?? places.line;
}

function fieldIn({ lines }: Fields, field: string, { fields }: Places): Span | undefined {
  const name = field.toLowerCase();
  const at = lines.findIndex((it) => it[0].toLowerCase() === name);
  return at === -1 ? undefined : fields[at];
}
