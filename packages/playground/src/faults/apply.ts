import { code } from "@verdict/codes";
import { sendJson } from "../send.ts";
import type { Visit } from "../visit.ts";
import { parseFaults } from "./parse.ts";

/** The faults that a request asks for: `?fault=` or the field `Playground-Fault`. */
export function faultsOf({ search, query, request }: Visit): string | undefined {
  const field = request.headers["playground-fault"];
  if (field !== undefined) return String(field);
  return search.includes("fault=") ? (query.get("fault") ?? undefined) : undefined;
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
    else it.fault.apply(visit, it.amount, () => go(i + 1));
  };
  go(0);
}
