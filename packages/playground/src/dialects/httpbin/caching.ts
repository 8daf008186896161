import { randomBytes } from "node:crypto";
import { code } from "@verdict/codes";
import {
  formatDate,
  ifMatchHolds,
  ifNoneMatchHolds,
  parseETag,
  parseIfMatch,
  parseIfNoneMatch,
} from "@verdict/fields";
import type { Visit } from "../../visit.ts";
import type { DialectRoute } from "../router.ts";
import { shortEcho } from "./echo.ts";
import { refuse, refuseValue, reply, replyJson } from "./reply.ts";

/** Routes for caches and conditions. */
export const caching: readonly DialectRoute[] = [
  {
    path: "/cache",
    methods: ["GET"],
    handle: (visit) => {
      const isKnown =
        visit.field("if-modified-since") !== undefined ||
        visit.field("if-none-match") !== undefined;
      const tag = `"${randomBytes(16).toString("hex")}"`;
      if (isKnown) reply(visit, code.NOT_MODIFIED, []);
      else {
        // Date is made once a second, and nothing may be modified later than it (RFC 9110 8.8.2.1).
        const modified = formatDate(Date.now() - 1000) ?? "";
        replyJson(visit, shortEcho(visit), code.OK, ["Last-Modified", modified, "ETag", tag]);
      }
    },
  },
  {
    path: "/cache/:seconds",
    methods: ["GET"],
    handle: (visit, [seconds = ""]) => {
      if (!/^\d{1,10}$/.test(seconds)) refuseValue(visit, `${seconds} is no number of seconds.`);
      else
        replyJson(visit, shortEcho(visit), code.OK, [
          "Cache-Control",
          `public, max-age=${seconds}`,
        ]);
    },
  },
  { path: "/etag/:tag", methods: ["GET"], handle: (visit, [tag = ""]) => conditional(visit, tag) },
];

/** A state whose entity tag is in its address: If-Match is looked at first (RFC 9110 13.2.2). */
function conditional(visit: Visit, opaque: string): void {
  const tag = `"${opaque.replace(/[^\x21\x23-\x7e]/gu, (it) => encodeURIComponent(it))}"`;
  const etag = parseETag(tag);
  if (etag === undefined) {
    refuse(visit, code.BAD_REQUEST, "That can be no entity tag (RFC 9110 8.8.3).");
    return;
  }
  const [match, noneMatch] = [visit.field("if-match"), visit.field("if-none-match")];
  const matches = match === undefined ? undefined : parseIfMatch(unquoted(match));
  const noneMatches = noneMatch === undefined ? undefined : parseIfNoneMatch(unquoted(noneMatch));
  if (matches !== undefined && !ifMatchHolds(matches, etag, true)) {
    refuse(visit, code.PRECONDITION_FAILED, "If-Match names another state.", ["ETag", tag]);
  } else if (noneMatches !== undefined && !ifNoneMatchHolds(noneMatches, etag, true)) {
    reply(visit, code.NOT_MODIFIED, ["ETag", tag]);
  } else replyJson(visit, shortEcho(visit), code.OK, ["ETag", tag]);
}

/** Clients of httpbin send its tags back as it did, without quotes: such a one is meant as if it had them. */
function unquoted(value: string): string {
  return /^[\w.-]+$/.test(value.trim()) ? `"${value.trim()}"` : value;
}
