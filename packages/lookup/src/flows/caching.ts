import { code, needOf } from "@verdict/codes";
import { decisions as all, type Decision } from "@verdict/decide";
import { correctionsOf } from "./corrections.ts";
import type { Flow } from "./flow.ts";
import { rungOf, stagesOf } from "./rung.ts";

const titles: Readonly<Record<string, string>> = {
  select: "At the server: which representation",
  condition: "At the server: preconditions",
  represent: "At the server: the response",
};

/** What a cache asks itself, then what the server decides of a GET that reaches it. */
export function caching(decisions: readonly Decision[] = all): Flow {
  const asked = decisions.filter(
    (it) =>
      it.phase in titles &&
      it.methods?.includes("GET") !== false &&
      it.gives.some((status) => isShown(status) && status !== code.BAD_REQUEST),
  );
  return {
    id: "caching",
    title: "Cache and content negotiation",
    lead: "A fresh copy answers without the server. A stale one asks whether it still holds, and the answer to that is a representation chosen for this very client.",
    basis: "the decisions",
    start: "A client asks with GET",
    stages: [
      {
        title: "In the cache",
        rungs: [
          {
            id: "fresh",
            question: "Is there a fresh copy, for what Vary names?",
            cite: "RFC 9111 4, 4.1, 4.2",
            exits: [{ codes: [], says: "answer with the copy, and with its Age" }],
          },
          {
            id: "offline",
            question: "May only a copy answer (only-if-cached)?",
            cite: "RFC 9111 5.2.1.7",
            exits: [{ codes: [code.GATEWAY_TIMEOUT], says: "answer so, and ask nobody" }],
          },
          {
            id: "validator",
            question:
              "A stale copy lends its entity tag to If-None-Match, its date to If-Modified-Since",
            cite: "RFC 9111 4.3.1",
            exits: [],
          },
        ],
      },
      ...stagesOf(
        asked,
        (phase) => titles[phase] ?? phase,
        (it) => rungOf(it, isShown),
      ),
    ],
    end: "The client has its answer",
    notes: [
      {
        says: "A stored response is used for another request only where the fields that Vary names are the same in both.",
        cite: "RFC 9111 4.1",
      },
      {
        says: "What was written to is forgotten: a change that succeeded makes stored responses of the same target invalid.",
        cite: "RFC 9111 4.4",
      },
      {
        says: "Where the server fails, a stale copy may still serve, if its fields allow that.",
        cite: "RFC 9111 4.2.4; RFC 5861 4",
      },
    ],
    corrections: correctionsOf("caching"),
  };
}

/** Whether it is about reading: what stops a change for want of the current state is not. */
function isShown(status: number): boolean {
  return needOf(status) !== "precondition";
}
