import { code } from "@verdict/codes";
import { sendJson } from "../send.ts";
import type { Visit } from "../visit.ts";
import { parseFaults } from "./parse.ts";

/** The faults that a request asks for, with `?fault=` or the field `Playground-Fault`, or else those that stand. */
export function faultsOf({ search, query, request, path, lab }: Visit): string | undefined {
  const field = request.headers["playground-fault"];
  if (field !== undefined) return String(field);
  const asked = search.includes("fault=") ? query.get("fault") : null;
  return asked ?? lab.faults.for(path);
}

/** Go on to an answer with faults on the way; what is none is refused with what would be. */
export function withFaults(visit: Visit, text: string, then: () => void): void {
  const asked = parseFaults(text);
  if (typeof asked === "string") {
    sendJson(visit, code.BAD_REQUEST, { detail: asked });
    return;
  }
  const go = (i: number): void => {
    const it = asked[i];
    if (it === undefined) then();
    else if (it.share < 1 && Math.random() >= it.share) go(i + 1);
    else it.fault.apply(visit, it.amount, () => go(i + 1));
  };
  go(0);
}
