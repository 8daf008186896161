import {
  CONTINUE,
  FOUND,
  GONE,
  LOCKED,
  MOVED_PERMANENTLY,
  NOT_FOUND,
  PERMANENT_REDIRECT,
  SEE_OTHER,
  SWITCHING_PROTOCOLS,
  TEMPORARY_REDIRECT,
} from "@verdict/codes/constants";
import { expectsContinue, formatLocation, parseExpect } from "@verdict/fields";
import { always, type Decision, refuse } from "../decision.ts";
import type { Facts } from "../facts.ts";
import { changing, reading, retrieving } from "../methods.ts";
import { askedProtocol } from "../upgrade.ts";
import { upstreamEnd, upstreamRemedy, upstreamStatuses } from "../upstream.ts";

const gone = always(refuse(GONE, "It was here and is gone for good."));
const missing = always(refuse(NOT_FOUND, "There is nothing here."));

/** The current state of the target resource. */
export const find: readonly Decision[] = [
  {
    id: "upstream",
    phase: "find",
    question: "Does the server behind this one, where there is one, answer?",
    cite: "RFC 9110 15.6.3, 15.6.4, 15.6.5; RFC 5842 7.2; RFC 9209 2",
    gives: upstreamStatuses,
    needs: ["upstream"],
    matters: (fixed) => fixed.upstream !== null,
    // Before anything is asked of the current state: whoever knows it cannot be asked.
    otherwise: ({ facts }) =>
      facts.upstream === null ? undefined : upstreamRemedy(facts.upstream),
    ask: ({ facts }) => (facts.upstream === null ? "yes" : upstreamEnd(facts.upstream)),
  },
  {
    id: "moved-permanently",
    phase: "find",
    question: "Is it still at this URI for good?",
    cite: "RFC 9110 15.4.2, 15.4.9",
    gives: [MOVED_PERMANENTLY, PERMANENT_REDIRECT],
    needs: ["movedPermanentlyTo", "redirectPreservesMethod"],
    only: "detour",
    matters: (fixed) => fixed.movedPermanentlyTo !== null,
    otherwise: ({ facts }) => `Send it to ${facts.movedPermanentlyTo}.`,
    ask: ({ request, facts }) =>
      facts.movedPermanentlyTo === null
        ? "yes"
        : {
            status: keepsMethod(facts, request.method) ? PERMANENT_REDIRECT : MOVED_PERMANENTLY,
            answer: "It moved for good.",
            fields: { Location: formatLocation(facts.movedPermanentlyTo) },
            body: { kind: "problem", detail: "It moved for good; Location says where." },
          },
  },
  {
    id: "moved-temporarily",
    phase: "find",
    question: "Is it at this URI just now?",
    cite: "RFC 9110 15.4.3, 15.4.8",
    gives: [FOUND, TEMPORARY_REDIRECT],
    needs: ["movedTemporarilyTo", "redirectPreservesMethod"],
    only: "detour",
    matters: (fixed) => fixed.movedTemporarilyTo !== null,
    otherwise: ({ facts }) => `Send it to ${facts.movedTemporarilyTo}.`,
    ask: ({ request, facts }) =>
      facts.movedTemporarilyTo === null
        ? "yes"
        : {
            status: keepsMethod(facts, request.method) ? TEMPORARY_REDIRECT : FOUND,
            answer: "It is elsewhere for now.",
            fields: { Location: formatLocation(facts.movedTemporarilyTo) },
            body: { kind: "problem", detail: "It is elsewhere for now; Location says where." },
          },
  },
  {
    id: "exists",
    phase: "find",
    question: "Is there something here, or may this method make it?",
    cite: "RFC 9110 15.5.5, 15.5.11, 9.3.3, 9.3.4; RFC 5789 2",
    gives: [NOT_FOUND, GONE],
    needs: [
      "exists",
      "previouslyExisted",
      "putCreates",
      "patchCreates",
      "postToMissing",
      "seeOther",
      "choices",
    ],
    matters: (fixed) => fixed.exists !== true,
    otherwise: ({ facts }, { status }) =>
      status === GONE
        ? "Nothing: it is gone for good."
        : facts.putCreates && facts.methods.includes("PUT")
          ? "Make it first, with a PUT to this URI."
          : "Use the URI of something that is there.",
    ask: ({ request, facts }) => {
      if (facts.exists) return "yes, it exists";
      if (mayMake(facts, request.method)) return "no, and the method may make it";
      // What is described elsewhere, or offered as a choice, has no representation of its own to be missing.
      if (isRetrieval(request.method) && (facts.seeOther !== null || facts.choices !== null))
        return "only indirectly";
      return facts.previouslyExisted ? gone : missing;
    },
  },
  {
    id: "see-other",
    phase: "find",
    question: "Can it be transferred itself, rather than described elsewhere?",
    cite: "RFC 9110 15.4.4",
    gives: [SEE_OTHER],
    needs: ["seeOther"],
    only: "detour",
    methods: retrieving,
    matters: (fixed) => fixed.seeOther !== null,
    otherwise: ({ facts }) => `Read what describes it at ${facts.seeOther}.`,
    ask: ({ facts }) =>
      facts.seeOther === null
        ? "yes"
        : {
            status: SEE_OTHER,
            answer: "It is described elsewhere.",
            fields: { Location: formatLocation(facts.seeOther) },
            body: { kind: "problem", detail: "It is described elsewhere; Location says where." },
          },
  },
  {
    id: "unlocked",
    phase: "find",
    question: "Is it free to be changed?",
    cite: "RFC 4918 11.3",
    gives: [LOCKED],
    needs: ["locked"],
    methods: changing,
    matters: (fixed) => fixed.locked !== false,
    otherwise: () => "Send it when the lock is released.",
    ask: ({ facts }) => (facts.locked ? refuse(LOCKED, "It is locked against changes.") : "yes"),
  },
  {
    id: "same-protocol",
    phase: "find",
    question: "Is the answer to come in the protocol of the request?",
    cite: "RFC 9110 7.8, 15.2.2",
    gives: [SWITCHING_PROTOCOLS],
    needs: ["upgrades"],
    methods: ["GET"],
    matters: (fixed) => fixed.upgrades?.length !== 0,
    otherwise: () => "Leave out Upgrade, and the answer comes in HTTP.",
    ask: (state) => {
      const { request, facts } = state;
      const protocol = askedProtocol(request, facts.upgrades);
      if (protocol === undefined) return "yes";
      // The content is still sent in HTTP, by who was told to go on (RFC 9110 7.8).
      if (request.hasContent && expectsContinue(parseExpect(request.field("expect") ?? "") ?? []))
        state.interim = [CONTINUE];
      return {
        status: SWITCHING_PROTOCOLS,
        answer: `No: it goes on in ${protocol}.`,
        fields: { Upgrade: protocol, Connection: "upgrade" },
        body: { kind: "switch", protocol },
      };
    },
  },
];

function mayMake(facts: Facts, method: string): boolean {
  if (method === "PUT") return facts.putCreates;
  if (method === "PATCH") return facts.patchCreates;
  return method === "POST" && facts.postToMissing;
}

function isRetrieval(method: string): boolean {
  return (retrieving as readonly string[]).includes(method);
}

/** A redirect keeps the method where the resource says so; left open, where losing it would do harm. */
function keepsMethod(facts: Facts, method: string): boolean {
  return facts.redirectPreservesMethod ?? !(reading as readonly string[]).includes(method);
}
