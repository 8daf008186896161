import {
  INTERNAL_SERVER_ERROR,
  OK,
  PARTIAL_CONTENT,
  RANGE_NOT_SATISFIABLE,
} from "@verdict/codes/constants";
import {
  type ByteRange,
  formatContentRange,
  formatLocation,
  ifRangeHolds,
  parseDate,
  parseETag,
  parseIfRange,
  parseRange,
  resolveRanges,
} from "@verdict/fields";
import { acceptQuery } from "../accept-query.ts";
import { type Decision, type End, refuse, type State } from "../decision.ts";
import type { Facts } from "../facts.ts";
import { formOf } from "../form.ts";
import { reading } from "../methods.ts";
import type { Offer } from "../offer.ts";
import { ownFields, varyWith } from "../own-fields.ts";

/** The boundary between the parts of a multipart/byteranges; the adapter writes the parts. */
export const boundary = "verdict-part";

/** The representation itself, whole or in parts. */
export const represent: readonly Decision[] = [
  {
    id: "works",
    phase: "represent",
    question: "Can the representation be produced?",
    cite: "RFC 9110 15.6.1",
    gives: [INTERNAL_SERVER_ERROR],
    needs: ["works"],
    methods: reading,
    matters: (fixed) => fixed.works !== true,
    otherwise: () => "Nothing that a client can change: the failure is the server's.",
    ask: ({ facts }) =>
      facts.works ? "yes" : refuse(INTERNAL_SERVER_ERROR, "Something unexpected went wrong."),
  },
  {
    id: "range",
    phase: "represent",
    question: "Does the client want parts of it only?",
    cite: "RFC 9110 13.1.5, 14.1.2, 14.2, 15.3.7, 15.5.17; RFC 10008 2",
    gives: [PARTIAL_CONTENT, RANGE_NOT_SATISFIABLE],
    needs: [
      ...([
        "rangeUnits",
        "etag",
        "lastModified",
        "lastModifiedStrong",
        "length",
        "headers",
      ] as const),
      ...(["acceptsBodyFor", "methods"] as const),
    ],
    methods: ["GET", "QUERY"],
    matters: (fixed) => fixed.rangeUnits !== null,
    otherwise: ({ facts }, { status }) =>
      status === PARTIAL_CONTENT
        ? "Leave out Range, and the whole comes."
        : `Ask for a range within its ${facts.length} octets, or leave out Range.`,
    ask: (state) => {
      const { request, facts } = state;
      const value = request.field("range");
      if (value === undefined) return "no";
      if (facts.rangeUnits?.includes("bytes") !== true || facts.length === null)
        return "yes, but ranges are not supported";
      const range = parseRange(value);
      if (range === undefined) return "ignored: not a range";
      if (!stillThatState(state)) return "yes, but of another state: the whole is sent";
      const parts = resolveRanges(range, facts.length);
      if (parts === "ignore") return "ignored";
      if (parts === "unsatisfiable") {
        return refuse(
          RANGE_NOT_SATISFIABLE,
          `None of the ranges lies within its ${facts.length} octets.`,
          {
            "Content-Range": formatContentRange({
              kind: "unsatisfied",
              unit: "bytes",
              length: facts.length,
            }),
          },
        );
      }
      return partial(state, parts, facts.length);
    },
  },
  {
    id: "whole",
    phase: "represent",
    question: "What is sent?",
    cite: "RFC 9110 15.3.1, 8.3, 8.4, 8.5, 8.8, 12.5.5, 14.3",
    gives: [OK],
    needs: [
      "rangeUnits",
      "etag",
      "lastModified",
      "headers",
      "queried",
      "acceptsBodyFor",
      "methods",
    ],
    methods: reading,
    ask: (state) => ({
      status: OK,
      answer: "The current representation.",
      fields:
        state.request.method === "QUERY"
          ? { ...metadata(state), ...ofQuery(state) }
          : metadata(state),
      body:
        state.chosen === undefined ? undefined : { kind: "representation", offer: state.chosen },
    }),
  },
];

/** Whether If-Range, if it is there, names the current state (RFC 9110 13.1.5). */
function stillThatState({ request, facts }: State): boolean {
  const value = request.field("if-range");
  if (value === undefined) return true;
  const condition = parseIfRange(value, request.now);
  if (condition === undefined) return false;
  const etag = facts.etag === null ? undefined : parseETag(facts.etag);
  const lastModified = facts.lastModified === null ? undefined : parseDate(facts.lastModified);
  return ifRangeHolds(condition, {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    lastModifiedStrong: facts.lastModifiedStrong,
  });
}

/** Representation metadata that a client with If-Range has already; Content-Type is another word for several parts. */
const known = ["Content-Encoding", "Content-Language", "Last-Modified"];

function partial(state: State, ranges: readonly ByteRange[], length: number): End {
  const [only, ...more] = ranges;
  const { "Content-Type": type, ...rest } = metadata(state);
  const isResumed = state.request.field("if-range") !== undefined;
  // The client has the fields of this state, and is to get no more of them than it must (RFC 9110 15.3.7).
  if (isResumed)
    for (const name of known) if (name !== "Last-Modified" || rest["ETag"]) delete rest[name];
  const fields: Record<string, string | null | undefined> =
    only !== undefined && more.length === 0
      ? {
          "Content-Type": isResumed ? undefined : type,
          "Content-Range": formatContentRange({
            kind: "part",
            unit: "bytes",
            first: only.first,
            last: only.last,
            length,
          }),
          ...rest,
        }
      : { "Content-Type": `multipart/byteranges; boundary=${boundary}`, ...rest };
  return {
    status: PARTIAL_CONTENT,
    answer: more.length === 0 ? "One part." : `${ranges.length} parts.`,
    fields,
    body:
      state.chosen === undefined
        ? undefined
        : { kind: "representation", offer: state.chosen, ranges },
  };
}

/** Everything a 200 says of the representation. */
function metadata(state: State): Record<string, string | null | undefined> {
  const { facts } = state;
  // Copying an object that has all the names already is far cheaper than adding names to another.
  return {
    ...constantly(state),
    ETag: facts.etag,
    "Last-Modified": facts.lastModified,
  };
}

/** What is said of every state of a representation, for the facts that it follows from. */
interface Constant {
  readonly headers: Facts["headers"];
  readonly rangeUnits: Facts["rangeUnits"];
  readonly vary: string;
  readonly fields: Readonly<Record<string, string | undefined>>;
}

const constants = new WeakMap<Offer, Constant>();

/** What a 200 says of the representation in all of its states; put together once for each offer. */
function constantly(state: State): Constant["fields"] {
  const { facts, chosen, vary, request } = state;
  const { headers, rangeUnits } = facts;
  const before = chosen === undefined ? undefined : constants.get(chosen);
  if (before?.headers === headers && before.rangeUnits === rangeUnits && before.vary === vary) {
    return before.fields;
  }
  const all: Record<string, string | undefined> = {
    ...(chosen === undefined ? {} : formOf(chosen)),
    "Accept-Ranges": acceptRanges(facts),
    "Accept-Query": request.method === "QUERY" ? undefined : queriesOf(facts),
    ...ownFields(headers),
    Vary: varyWith(headers, vary),
  };
  const fields = {
    // They come first, and have their values from the state.
    ETag: undefined,
    "Last-Modified": undefined,
    ...Object.fromEntries(Object.entries(all).filter(([, it]) => it !== undefined)),
  };
  if (chosen !== undefined) constants.set(chosen, { headers, rangeUnits, vary, fields });
  return fields;
}

/** Where the result of a query can be had again, and where the query can be repeated with GET (RFC 10008 2.3, 2.4). */
function ofQuery({ facts }: State): Record<string, string | undefined> {
  const { queried } = facts;
  if (queried.kind !== "here") return {};
  const { contentLocation, location } = queried;
  return {
    ...(contentLocation === undefined
      ? {}
      : { "Content-Location": formatLocation(contentLocation) }),
    ...(location === undefined ? {} : { Location: formatLocation(location) }),
  };
}

/** What the resource can be asked with QUERY, told to who reads it (RFC 10008 3). */
function queriesOf({ acceptsBodyFor, methods }: Facts): string | undefined {
  const types = acceptsBodyFor["QUERY"];
  return types !== undefined && methods.includes("QUERY") ? acceptQuery(types) : undefined;
}

function acceptRanges({ rangeUnits }: Facts): string | undefined {
  if (rangeUnits === null) return undefined;
  return rangeUnits.length === 0 ? "none" : rangeUnits.join(", ");
}
