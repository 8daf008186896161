import { tell } from "./check.ts";
import type { Request, Response } from "./exchange.ts";
import type { Finding } from "./finding.ts";
import { octetsOf } from "./locate.ts";
import { rules } from "./rules.ts";

class Unknown extends Error {}

/** Stands for a request that nobody told of: a rule that looks at it cannot be sure, and is left out. */
const nobodys: Request = new Proxy({} as Request, {
  get() {
    throw new Unknown();
  },
});

/**
 * What is wrong with a response by itself, whatever it answers.
 *
 * @param at its place among several
 * @example
 * checkAlone(exchange.response).map((it) => it.rule); // ["missing-allow"]
 */
export function checkAlone(response: Response, at = 0): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { statuses, field, asked, find } = rule;
    if (asked !== undefined || statuses?.(response.status) === false) continue;
    if (field !== undefined && !response.fields.has(field)) continue;
    try {
      const found = find({ request: nobodys, response });
      if (found !== undefined) tell(rule, found, at, findings);
    } catch (error) {
      if (!(error instanceof Unknown)) throw error;
    }
  }
  return findings.map((it) => {
    const octets = octetsOf(it.where, response);
    return octets === undefined ? it : { ...it, where: { ...it.where, octets } };
  });
}
