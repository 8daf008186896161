import type { Request, Response } from "./exchange.ts";
import type { Finding } from "./finding.ts";
import { rules } from "./rules.ts";

class Unknown extends Error {}

/** Stands for a request that nobody told of: a rule that looks at it cannot be sure, and is left out. */
const nobodys: Request = new Proxy({} as Request, {
  get() {
    throw new Unknown();
  },
});

/** What is wrong with a response by itself, whatever it answers. */
export function checkAlone(response: Response): Finding[] {
  return rules.flatMap((rule): Finding[] => {
    const { id, severity, cite, statuses, field, asked, find } = rule;
    if (asked !== undefined || statuses?.(response.status) === false) return [];
    if (field !== undefined && !response.fields.has(field)) return [];
    try {
      return [find({ request: nobodys, response }) ?? []].flat().map((it) => ({
        rule: id,
        severity: it.severity ?? severity,
        message: it.message,
        cite,
        where: {
          part: "response",
          exchange: 0,
          ...(it.field === undefined ? {} : { field: it.field }),
        },
        fix: it.fix,
        ...(it.expected === undefined ? {} : { expected: it.expected }),
      }));
    } catch (error) {
      if (error instanceof Unknown) return [];
      throw error;
    }
  });
}
