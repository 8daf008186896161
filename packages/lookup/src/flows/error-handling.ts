import { isRefusal, type Need, needOf, repeatKind, status, statuses } from "@verdict/codes";
import { isMendable, needWords, repeatWords } from "./act.ts";
import { correctionsOf } from "./corrections.ts";
import type { Exit, Flow, Rung } from "./flow.ts";

/** What a client does with each registered refusal, by the rules that it is itself made of. */
export function errorHandling(): Flow {
  const refusals = statuses
    .filter((it) => it.registration === "iana" && isRefusal(it.code))
    .map((it) => it.code);
  const of = (is: (code: number) => boolean): number[] => refusals.filter(is);
  const needed = of((it) => needOf(it) !== undefined);
  const permanent = of((it) => repeatKind(it) === "permanent" && needOf(it) === undefined);
  const needs = [...new Set(needed.map(needOf))].filter((it) => it !== undefined);
  const notApplied = of((it) => repeatKind(it) === "not-applied");
  return {
    id: "error-handling",
    title: "Error handling",
    lead: "What a client does with a refusal follows from its number and the method: mend it, get something first, wait, or stop.",
    basis: "the client's rules",
    start: "A request is sent, and refused",
    stages: [
      {
        title: "Send it again?",
        rungs: [
          rung("not-applied", "Did the server leave the request unread?", citesOf(notApplied), [
            { codes: notApplied, says: repeatWords["not-applied"], again: true },
          ]),
          rung(
            "needs",
            "Is there something to be had first?",
            citesOf(needed),
            needs.map((it) => needExit(it, needed)),
          ),
          rung(
            "refused",
            "Was it turned away before anything was done?",
            "RFC 9110 9.2.2, 10.2.3",
            [
              {
                codes: of((it) => repeatKind(it) === "refused"),
                says: repeatWords.refused,
                again: true,
              },
            ],
          ),
          rung("transient", "Does it pass by itself?", "RFC 9110 9.2.2, 15.6", [
            {
              codes: of((it) => repeatKind(it) === "transient"),
              says: repeatWords.transient,
              again: true,
            },
          ]),
          rung("told", "Does Retry-After say when it passes?", "RFC 9110 10.2.3, 15.5.14", [
            {
              codes: permanent.filter((it) => repeatKind(it, { told: true }) !== "permanent"),
              says: "wait as long as it says; send it again if the method is idempotent",
              again: true,
            },
          ]),
          rung(
            "keyed",
            "Had it an Idempotency-Key, and may the first try be under way?",
            "draft-ietf-httpapi-idempotency-key-header-07 2.6",
            [
              {
                codes: permanent.filter((it) => repeatKind(it, { keyed: true }) !== "permanent"),
                says: "wait, and send it again with the same key",
                again: true,
              },
            ],
          ),
        ].filter((it) => it.exits.length > 0),
      },
      {
        title: "Otherwise it stays refused",
        rungs: [
          rung("mendable", "Would another request do?", "RFC 9110 15.5", [
            {
              codes: permanent.filter(isMendable),
              says: "tell the caller what to change; the content says more (problem details)",
            },
          ]),
          rung("final", "Would no request do?", "RFC 9110 15.5, 15.6", [
            {
              codes: permanent.filter((it) => !isMendable(it)),
              says: "stop, and tell a person",
            },
          ]),
        ].filter((it) => it.exits.length > 0),
      },
    ],
    end: "A number nobody knows: as the x00 of its class",
    notes: [
      {
        says: "Every repeat costs a try. Where tries, time or budget are spent, or the content cannot be sent twice, the refusal is the result.",
        cite: "RFC 9110 9.2.2",
      },
      {
        says: "Wait longer from try to try, and not all clients equally long, unless Retry-After says how long: seconds or a date.",
        cite: "RFC 9110 10.2.3",
      },
      {
        says: "No response at all is no status. What was never sent may be sent again; of what was sent, only what is idempotent.",
        cite: "RFC 9110 9.2.2",
      },
    ],
    corrections: correctionsOf("error-handling"),
  };
}

function needExit(need: Need, among: readonly number[]): Exit {
  return { codes: among.filter((it) => needOf(it) === need), says: needWords[need], again: true };
}

/** A question whose ways have codes. */
function rung(id: string, question: string, cite: string, exits: readonly Exit[]): Rung {
  return { id, question, cite, exits: exits.filter((it) => it.codes.length > 0) };
}

/** Where codes are defined. */
function citesOf(codes: readonly number[]): string {
  const byDoc = new Map<string, string[]>();
  for (const code of codes) {
    const { doc = "", section = "" } = status(code)?.spec ?? {};
    byDoc.set(doc, [...(byDoc.get(doc) ?? []), section]);
  }
  return [...byDoc].map(([doc, sections]) => `${doc} ${sections.join(", ")}`).join("; ");
}
