import {
  BAD_REQUEST,
  CONTENT_TOO_LARGE,
  EXPECTATION_FAILED,
  LENGTH_REQUIRED,
  UNSUPPORTED_MEDIA_TYPE,
} from "@verdict/codes/constants";
import {
  canonicalCoding,
  contentTypeMatches,
  parseContentEncoding,
  parseContentLength,
  parseContentType,
  parseExpect,
  unknownExpectations,
} from "@verdict/fields";
import { acceptQuery } from "../accept-query.ts";
import { type Decision, refuse } from "../decision.ts";
import { withContent } from "../methods.ts";
import { retryAfter } from "../retry-after.ts";

/** What the fields say about the content, before any of it is read. */
export const contentHead: readonly Decision[] = [
  {
    id: "expectation",
    phase: "content head",
    question: "Can what the client expects be met?",
    cite: "RFC 9110 10.1.1",
    gives: [EXPECTATION_FAILED],
    needs: [],
    otherwise: () => "Expect 100-continue, or nothing.",
    ask: ({ request }) => {
      const expect = request.field("expect");
      if (expect === undefined) return "yes";
      const expected = parseExpect(expect);
      if (expected !== undefined && unknownExpectations(expected).length === 0) return "yes";
      return refuse(EXPECTATION_FAILED, "Only 100-continue can be expected here.");
    },
  },
  {
    id: "length",
    phase: "content head",
    question: "Is the length of the content known beforehand where it must be?",
    cite: "RFC 9110 15.5.12",
    gives: [LENGTH_REQUIRED],
    needs: ["requireLength"],
    methods: withContent,
    matters: (fixed) => fixed.requireLength !== false,
    otherwise: () => "Say in Content-Length how many octets the content has.",
    ask: ({ request, facts }) =>
      facts.requireLength && request.hasContent && request.field("content-length") === undefined
        ? refuse(LENGTH_REQUIRED, "Send Content-Length; content of undeclared size is not taken.")
        : "yes",
  },
  {
    id: "size",
    phase: "content head",
    question: "Is the content, by its Content-Length, small enough?",
    cite: "RFC 9110 15.5.14",
    gives: [CONTENT_TOO_LARGE],
    needs: ["maxBody", "retryAfter"],
    matters: (fixed) => fixed.maxBody !== null,
    otherwise: ({ facts }) => `Send at most ${facts.maxBody} octets of content.`,
    ask: ({ request, facts }) => {
      const length = request.field("content-length");
      if (facts.maxBody === null || length === undefined) return "yes";
      if ((parseContentLength(length) ?? 0) <= facts.maxBody) return "yes";
      return refuse(CONTENT_TOO_LARGE, `At most ${facts.maxBody} octets are taken.`, {
        "Retry-After": retryAfter(facts.retryAfter),
      });
    },
  },
  {
    id: "content-coding",
    phase: "content head",
    question: "Is the content's coding supported?",
    cite: "RFC 9110 15.5.16, 12.5.3; RFC 7694 3",
    gives: [UNSUPPORTED_MEDIA_TYPE],
    needs: ["acceptsEncodings"],
    methods: withContent,
    matters: (fixed) => fixed.acceptsEncodings !== null,
    otherwise: ({ facts }) =>
      facts.acceptsEncodings?.length === 0
        ? "Send the content without a coding."
        : `Send the content in ${facts.acceptsEncodings?.join(", ")} or without a coding.`,
    ask: ({ request, facts }) => {
      const coding = request.field("content-encoding");
      const accepted = facts.acceptsEncodings;
      if (coding === undefined || accepted === null) return "yes";
      const codings = parseContentEncoding(coding);
      const known = codings?.every(
        (it) =>
          canonicalCoding(it) === "identity" ||
          accepted.some((a) => canonicalCoding(a) === canonicalCoding(it)),
      );
      if (known === true) return "yes";
      return refuse(UNSUPPORTED_MEDIA_TYPE, `The coding ${coding} is not supported.`, {
        // Nothing beside identity: the field is there all the same and says so.
        "Accept-Encoding": accepted.length === 0 ? "identity" : accepted.join(", "),
      });
    },
  },
  {
    id: "content-type",
    phase: "content head",
    question: "Is the content's media type supported?",
    cite: "RFC 9110 15.5.16, 8.3; RFC 5789 2.2; RFC 10008 2.1",
    gives: [UNSUPPORTED_MEDIA_TYPE, BAD_REQUEST],
    needs: ["acceptsBody"],
    methods: withContent,
    matters: (fixed, method) => fixed.acceptsBody !== null || method === "QUERY",
    otherwise: ({ facts }, { status }) =>
      status === BAD_REQUEST
        ? "Say in Content-Type what the content is."
        : facts.acceptsBody?.length === 0
          ? "Send no content: no type of it is taken here."
          : `Send content of one of these types: ${facts.acceptsBody?.join(", ")}.`,
    ask: ({ request, facts }) => {
      const type = request.field("content-type");
      if (request.method === "QUERY" && type === undefined) {
        return refuse(BAD_REQUEST, "A QUERY says what its content is: Content-Type is missing.");
      }
      const accepted = facts.acceptsBody;
      if (accepted === null || !request.hasContent) return "yes";
      // Nearly all content says its type to the letter: nothing to parse.
      if (type !== undefined && accepted.includes(type)) return "yes";
      // Content without a type may be anything (RFC 9110 8.3); where types are listed, that is none of them.
      const media = type === undefined ? undefined : parseContentType(type);
      if (media !== undefined && contentTypeMatches(media, accepted)) return "yes";
      const says = type === undefined ? "Content-Type is missing" : `${type} is not supported`;
      return refuse(
        UNSUPPORTED_MEDIA_TYPE,
        `${says}; ${accepted.join(", ") || "no type"} would do.`,
        {
          [acceptField[request.method] ?? "Accept"]:
            request.method === "QUERY" ? acceptQuery(accepted) : accepted.join(", "),
        },
      );
    },
  },
  {
    id: "partial-put",
    phase: "content head",
    question: "Is a PUT of a part supported?",
    cite: "RFC 9110 14.5",
    gives: [BAD_REQUEST],
    needs: ["partialPut"],
    methods: ["PUT"],
    matters: (fixed) => fixed.partialPut !== true,
    otherwise: () => "PUT the whole without Content-Range, or change a part with PATCH.",
    ask: ({ request, facts }) =>
      facts.partialPut || request.field("content-range") === undefined
        ? "yes"
        : refuse(
            BAD_REQUEST,
            "A PUT with Content-Range would replace a part; only the whole can be replaced here.",
          ),
  },
];

/** The field that tells what would have been accepted, by method. */
const acceptField: Readonly<Record<string, string>> = {
  PATCH: "Accept-Patch",
  POST: "Accept-Post",
  QUERY: "Accept-Query",
};
