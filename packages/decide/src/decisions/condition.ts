import {
  BAD_REQUEST,
  NOT_MODIFIED,
  PRECONDITION_FAILED,
  PRECONDITION_REQUIRED,
} from "@verdict/codes/constants";
import {
  type ETag,
  ifMatchHolds,
  ifModifiedSinceHolds,
  ifNoneMatchHolds,
  ifUnmodifiedSinceHolds,
  parseDate,
  parseETag,
  parseIfMatch,
  parseIfModifiedSince,
  parseIfNoneMatch,
  parseIfUnmodifiedSince,
} from "@verdict/fields";
import { type Decision, type End, refuse, type State } from "../decision.ts";
import { reading, retrieving } from "../methods.ts";
import { ownFields, varyWith } from "../own-fields.ts";

/** Preconditions, in the order of RFC 9110 13.2.2: reached only when the answer without them would be a success. */
export const condition: readonly Decision[] = [
  {
    id: "condition-present",
    phase: "condition",
    question: "Does the change say which state it is meant for?",
    cite: "RFC 6585 3",
    gives: [PRECONDITION_REQUIRED],
    needs: ["requirePrecondition", "lastModified"],
    methods: ["PUT", "PATCH", "DELETE"],
    matters: (fixed) => fixed.requirePrecondition !== false,
    otherwise: ({ facts }) =>
      isStrong(facts.etag)
        ? `Send If-Match with the current entity tag ${facts.etag}.`
        : "Read it first, and send its entity tag in If-Match or its date in If-Unmodified-Since.",
    ask: ({ request, facts }) =>
      !facts.requirePrecondition ||
      request.field("if-match") !== undefined ||
      request.field("if-none-match") !== undefined ||
      isDated(request.field("if-unmodified-since"), facts.lastModified)
        ? "yes"
        : refuse(
            PRECONDITION_REQUIRED,
            "Read it first and send its entity tag in If-Match, so that nobody else's change is lost.",
          ),
  },
  {
    id: "if-match",
    phase: "condition",
    only: "precondition",
    question: "Does If-Match name the current entity tag?",
    cite: "RFC 9110 13.1.1, 13.2.2",
    gives: [PRECONDITION_FAILED, BAD_REQUEST],
    needs: ["exists", "etag"],
    otherwise: ({ facts }, { status }) =>
      status === BAD_REQUEST
        ? quoted("If-Match")
        : isStrong(facts.etag) && facts.exists
          ? `Send If-Match with the current entity tag ${facts.etag}.`
          : "Leave out If-Match: there is no strong entity tag here that it could name.",
    ask: ({ request, facts }) => {
      const value = request.field("if-match");
      if (value === undefined) return "not asked";
      const condition = parseIfMatch(value);
      if (condition === undefined)
        return refuse(BAD_REQUEST, "If-Match is not a list of entity tags.");
      return ifMatchHolds(condition, tagOf(facts.etag), facts.exists)
        ? "yes"
        : refuse(PRECONDITION_FAILED, "If-Match names another state than the current one.");
    },
  },
  {
    id: "if-unmodified-since",
    phase: "condition",
    only: "precondition",
    question: "Is it unmodified since that date?",
    cite: "RFC 9110 13.1.4, 13.2.2",
    gives: [PRECONDITION_FAILED],
    needs: ["lastModified"],
    otherwise: ({ facts }) => `Send If-Unmodified-Since with ${facts.lastModified} or later.`,
    ask: ({ request, facts }) => {
      const value = request.field("if-unmodified-since");
      if (value === undefined) return "not asked";
      if (request.field("if-match") !== undefined) return "ignored beside If-Match";
      const holds = ifUnmodifiedSinceHolds(
        parseIfUnmodifiedSince(value, request.now),
        dateOf(facts.lastModified),
      );
      if (holds === undefined) return "ignored";
      return holds ? "yes" : refuse(PRECONDITION_FAILED, "It was modified since that date.");
    },
  },
  {
    id: "if-none-match",
    phase: "condition",
    only: "precondition",
    question: "Does If-None-Match name other states only?",
    cite: "RFC 9110 13.1.2, 13.2.2",
    gives: [NOT_MODIFIED, PRECONDITION_FAILED, BAD_REQUEST],
    needs: ["exists", "etag", "lastModified", "headers"],
    otherwise: (_, { status }) =>
      status === BAD_REQUEST
        ? quoted("If-None-Match")
        : status === NOT_MODIFIED
          ? "Leave out If-None-Match, and the representation comes."
          : "Leave out If-None-Match to change what is here.",
    ask: (state) => {
      const { request, facts } = state;
      const value = request.field("if-none-match");
      if (value === undefined) return "not asked";
      // Nearly all clients send back the one tag that they were given: nothing to parse.
      if (value === facts.etag && facts.exists && isReading(request.method))
        return notModified(state, "The client has the current state already.");
      const condition = parseIfNoneMatch(value);
      if (condition === undefined)
        return refuse(BAD_REQUEST, "If-None-Match is not a list of entity tags.");
      if (ifNoneMatchHolds(condition, tagOf(facts.etag), facts.exists)) return "yes";
      return isReading(request.method)
        ? notModified(state, "The client has the current state already.")
        : refuse(PRECONDITION_FAILED, "If-None-Match names the current state.");
    },
  },
  {
    id: "if-modified-since",
    phase: "condition",
    only: "precondition",
    question: "Was it modified since that date?",
    cite: "RFC 9110 13.1.3, 13.2.2",
    gives: [NOT_MODIFIED],
    needs: ["lastModified", "etag", "headers"],
    methods: retrieving,
    otherwise: () => "Leave out If-Modified-Since, and the representation comes.",
    ask: (state) => {
      const { request, facts } = state;
      const value = request.field("if-modified-since");
      if (value === undefined) return "not asked";
      if (request.field("if-none-match") !== undefined) return "ignored beside If-None-Match";
      const holds = ifModifiedSinceHolds(
        parseIfModifiedSince(value, request.now),
        dateOf(facts.lastModified),
      );
      if (holds === undefined) return "ignored";
      return holds ? "yes" : notModified(state, "It was not modified since that date.");
    },
  },
];

function isReading(method: string): boolean {
  return (reading as readonly string[]).includes(method);
}

/** 304 with what a 200 would have told caches, and no other metadata (RFC 9110 15.4.5). */
function notModified({ facts, vary }: State, answer: string): End {
  const { etag } = facts;
  return {
    status: NOT_MODIFIED,
    answer,
    fields: {
      ...forCaches(facts.headers),
      ETag: etag,
      // A date helps caches only where there is no entity tag.
      "Last-Modified": etag === null ? facts.lastModified : undefined,
      Vary: varyWith(facts.headers, vary),
    },
  };
}

const cached = new WeakMap<Readonly<Record<string, string>>, Record<string, string>>();

/** The fields of a resource's own that a cache goes by; worked out once for each resource. */
function forCaches(headers: Readonly<Record<string, string>>): Record<string, string> {
  let it = cached.get(headers);
  if (it === undefined) {
    it = {};
    const own = ownFields(headers);
    for (const name of ["Cache-Control", "Content-Location", "Expires"]) {
      if (own[name] !== undefined) it[name] = own[name];
    }
    cached.set(headers, it);
  }
  return it;
}

function tagOf(etag: string | null): ETag | undefined {
  return etag === null ? undefined : parseETag(etag);
}

function dateOf(date: string | null): number | undefined {
  return date === null ? undefined : parseDate(date);
}

/** Whether the date is one that counts: what is no date, or has none to be compared with, is ignored (RFC 9110 13.1.4). */
function isDated(since: string | undefined, lastModified: string | null): boolean {
  return since !== undefined && lastModified !== null && parseDate(since) !== undefined;
}

/** Whether it is an entity tag that If-Match can name (RFC 9110 13.1.1). */
function isStrong(etag: string | null | undefined): boolean {
  return typeof etag === "string" && parseETag(etag)?.weak === false;
}

function quoted(field: string): string {
  return `Send entity tags in quotes, as in ${field}: "a", "b".`;
}
