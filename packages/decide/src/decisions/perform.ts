import {
  ACCEPTED,
  BAD_REQUEST,
  CONFLICT,
  CONTENT_TOO_LARGE,
  CONTINUE,
  CREATED,
  FAILED_DEPENDENCY,
  INSUFFICIENT_STORAGE,
  INTERNAL_SERVER_ERROR,
  MULTI_STATUS,
  NO_CONTENT,
  OK,
  RESET_CONTENT,
  SEE_OTHER,
  UNPROCESSABLE_CONTENT,
} from "@verdict/codes/constants";
import { expectsContinue, formatLocation, parseExpect } from "@verdict/fields";
import { type Decision, type End, refuse, type State } from "../decision.ts";
import type { KeyState } from "../facts.ts";
import { formOf } from "../form.ts";
import { changing, withContent } from "../methods.ts";
import type { Offer } from "../offer.ts";
import { retryAfter } from "../retry-after.ts";
import { select, varyOf } from "../select.ts";
import { upstreamEnd, upstreamRemedy, upstreamStatuses } from "../upstream.ts";
import type { Body } from "../verdict.ts";

/** Read the content, then act: what only the content or the act itself can tell. */
export const perform: readonly Decision[] = [
  {
    id: "continue",
    phase: "perform",
    question: "Does the client wait for a word before it sends the content?",
    cite: "RFC 9110 10.1.1, 15.2.1",
    gives: [],
    needs: [],
    methods: withContent,
    ask: (state) => {
      const { request } = state;
      const expect = request.field("expect");
      if (expect === undefined || !request.hasContent) return "no";
      // An HTTP/1.0 client cannot mean it (RFC 9110 10.1.1).
      if (request.version === "1.0" || request.version === "0.9") return "no: HTTP/1.0 cannot ask";
      if (!expectsContinue(parseExpect(expect) ?? [])) return "no";
      state.interim = [CONTINUE];
      return "yes: everything in the head is in order, so it may go on";
    },
  },
  {
    id: "key",
    phase: "perform",
    question: "Is the idempotency key there, and new?",
    cite: "draft-ietf-httpapi-idempotency-key-header-07 2.6, 2.7",
    gives: [BAD_REQUEST, CONFLICT, UNPROCESSABLE_CONTENT],
    needs: ["key"],
    methods: ["POST", "PATCH"],
    matters: (fixed) => fixed.key !== "none" && fixed.key !== "new",
    otherwise: ({ facts }) => remedies[facts.key],
    ask: ({ facts }) => {
      switch (facts.key) {
        case "missing":
          return refuse(
            BAD_REQUEST,
            "Send an Idempotency-Key, so that a repeat does nothing twice.",
          );
        case "in-progress":
          return refuse(CONFLICT, "The first request with this key is still being carried out.");
        case "mismatch":
          return refuse(UNPROCESSABLE_CONTENT, "This key came with other content before.");
        case "repeated":
          return "yes: it was done before, and what came of it is told again";
        default:
          return "yes";
      }
    },
  },
  {
    id: "content",
    phase: "perform",
    question: "Can the content be read and followed?",
    cite: "RFC 9110 15.5.1, 15.5.14, 15.5.21",
    gives: [BAD_REQUEST, CONTENT_TOO_LARGE, UNPROCESSABLE_CONTENT],
    needs: ["reading", "retryAfter"],
    methods: withContent,
    otherwise: ({ facts }, { status }) =>
      status === CONTENT_TOO_LARGE
        ? "Send less content."
        : facts.reading.kind === "malformed"
          ? "Send content that is well-formed."
          : "Send content that says something that can be done.",
    ask: ({ facts }) => {
      const { reading } = facts;
      switch (reading.kind) {
        case "read":
          return "yes";
        case "too-large":
          return refuse(CONTENT_TOO_LARGE, "There was more content than is taken.", {
            "Retry-After": retryAfter(facts.retryAfter),
          });
        case "malformed":
          return refuse(BAD_REQUEST, reading.why ?? "The content cannot be parsed.");
        case "unprocessable":
          return refuse(
            UNPROCESSABLE_CONTENT,
            reading.why ?? "The content is well-formed and cannot be followed.",
          );
      }
    },
  },
  {
    id: "query-result",
    phase: "perform",
    question: "Does the result of the query come with this answer?",
    cite: "RFC 10008 2.5; RFC 9110 15.4.4",
    gives: [SEE_OTHER],
    needs: ["queried"],
    methods: ["QUERY"],
    matters: (fixed) => fixed.queried?.kind !== "here",
    otherwise: (_, { fields }) => `Read the result with a GET of ${fields?.["Location"]}.`,
    ask: ({ facts }) => {
      const { queried } = facts;
      if (queried.kind === "here") return "yes";
      return {
        status: SEE_OTHER,
        answer: "The result is at another URI.",
        fields: { Location: formatLocation(queried.location) },
        body: { kind: "problem", detail: "The result is at another URI; Location says where." },
      };
    },
  },
  {
    id: "act",
    phase: "perform",
    question: "What came of the change?",
    cite: "RFC 9110 9.3.3, 9.3.4, 9.3.5, 15.3; RFC 4918 11.4, 11.5, 13; RFC 5789 2; RFC 7240 4",
    gives: [
      OK,
      CREATED,
      ACCEPTED,
      NO_CONTENT,
      RESET_CONTENT,
      MULTI_STATUS,
      SEE_OTHER,
      CONFLICT,
      FAILED_DEPENDENCY,
      INTERNAL_SERVER_ERROR,
      INSUFFICIENT_STORAGE,
      ...upstreamStatuses,
    ],
    needs: [
      "outcome",
      "exists",
      "offers",
      "disregard",
      "wanted",
      "preferenceApplied",
      "respondsWithBody",
      "savedVerbatim",
      "etagAfter",
      "lastModifiedAfter",
    ],
    methods: changing,
    otherwise: ({ facts: { outcome } }) => {
      switch (outcome.kind) {
        case "conflict":
          return "Read the current state, settle what clashes with it, and send it again.";
        case "failed-dependency":
          return "Mend what failed beside it, and send all of it again.";
        case "insufficient-storage":
          return "Make room first; then a person has to ask for it again.";
        case "upstream":
          return upstreamRemedy(outcome);
        case "failed":
          return "Nothing that a client can change: the failure is the server's.";
        default:
          return undefined;
      }
    },
    ask: (state) => {
      const { outcome } = state.facts;
      switch (outcome.kind) {
        case "failed":
          return refuse(INTERNAL_SERVER_ERROR, "Something unexpected went wrong.");
        case "conflict":
          return refuse(CONFLICT, outcome.why ?? "The change clashes with the current state.");
        case "failed-dependency":
          return refuse(
            FAILED_DEPENDENCY,
            outcome.why ?? "Something that was to be done with it failed, so this was not done.",
          );
        case "insufficient-storage":
          return refuse(INSUFFICIENT_STORAGE, outcome.why ?? "There is no room to store it.");
        case "upstream":
          return upstreamEnd(outcome);
        case "accepted":
          return {
            status: ACCEPTED,
            answer: "It was taken on and is not done yet.",
            fields: {
              Location: outcome.monitor === undefined ? undefined : formatLocation(outcome.monitor),
              "Preference-Applied": outcome.asked === true ? "respond-async" : undefined,
            },
            body: { kind: "result", representation: false },
          };
        case "see-other":
          return {
            status: SEE_OTHER,
            answer: "The answer is at another URI.",
            fields: { Location: formatLocation(outcome.location) },
            body: { kind: "problem", detail: "The answer is at another URI; Location says where." },
          };
        case "reset":
          return {
            status: RESET_CONTENT,
            answer: "It is done, and the client should clear what it sent it from.",
          };
        case "multi-status":
          return {
            status: MULTI_STATUS,
            answer: "Several things were done, each with a status of its own.",
            body: { kind: "result", representation: false },
          };
        case "created":
          return created(state, outcome.location);
        case "done":
          return done(state);
      }
    },
  },
];

/** What to send instead, by what is wrong with the key. */
const remedies: Partial<Record<KeyState, string>> = {
  missing: "Send an Idempotency-Key: a string in quotes that no request has had before.",
  "in-progress": "Send it again when the first request with this key is done.",
  mismatch: "Send a new Idempotency-Key with other content.",
};

function created(state: State, location: string | undefined): End {
  const shows = isShown(state);
  return {
    status: CREATED,
    answer: "Something new exists.",
    fields: {
      Location: location === undefined ? undefined : formatLocation(location),
      ...changed(state, location ?? state.request.target),
    },
    body: shows ? resultOf(state) : { kind: "none" },
  };
}

function done(state: State): End {
  const shows = isShown(state);
  return {
    status: shows ? OK : NO_CONTENT,
    answer: shows
      ? "It is done, and there is something to show."
      : "It is done, and there is nothing to show.",
    fields: changed(state, state.request.target),
    body: shows ? resultOf(state) : { kind: "none" },
  };
}

function isShown({ facts }: State): boolean {
  return (
    facts.wanted === "representation" || (facts.respondsWithBody && facts.wanted !== "minimal")
  );
}

/** What a change says beside its status: what comes back in which form, what was stored, and by whose wish. */
function changed(state: State, of: string): Record<string, string | null | undefined> {
  return { ...returned(state, of), ...validators(state), ...applied(state) };
}

/** The metadata of a representation that comes back; Content-Location says whose it is (RFC 7240 4.2, RFC 9110 8.7). */
function returned(state: State, of: string): Record<string, string | undefined> {
  if (state.facts.wanted !== "representation") return {};
  const offer = offered(state);
  const vary = varyOf(state.facts.offers);
  return {
    ...(offer === undefined ? {} : formOf(offer)),
    "Content-Location": formatLocation(of),
    Vary: vary === "" ? undefined : vary,
  };
}

function resultOf(state: State): Body {
  if (state.facts.wanted !== "representation") return { kind: "result", representation: false };
  const offer = offered(state);
  return { kind: "result", representation: true, ...(offer === undefined ? {} : { offer }) };
}

/** The form in which the new state comes back: it is done, so that refusing every form would help nobody. */
function offered(state: State): Offer | undefined {
  const { offers, disregard } = state.facts;
  state.chosen ??= select(offers, state.request, disregard) ?? offers[0];
  return state.chosen;
}

/** Validators of what was stored: after a PUT only if it was stored as it was sent (RFC 9110 9.3.4). */
function validators({ request, facts }: State): Record<string, string | null> {
  const tells = request.method === "PATCH" || (request.method === "PUT" && facts.savedVerbatim);
  return tells ? { ETag: facts.etagAfter, "Last-Modified": facts.lastModifiedAfter } : {};
}

function applied({ facts }: State): Record<string, string> {
  if (!facts.preferenceApplied || facts.wanted === "nothing") return {};
  return { "Preference-Applied": `return=${facts.wanted}` };
}
