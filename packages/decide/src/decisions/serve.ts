import {
  BAD_REQUEST,
  HTTP_VERSION_NOT_SUPPORTED,
  MISDIRECTED_REQUEST,
  NOT_IMPLEMENTED,
  REQUEST_HEADER_FIELDS_TOO_LARGE,
  SERVICE_UNAVAILABLE,
  TOO_EARLY,
  TOO_MANY_REQUESTS,
  UPGRADE_REQUIRED,
  URI_TOO_LONG,
} from "@verdict/codes/constants";
import { isEarlyData, isToken, parseContentLength, parseHost } from "@verdict/fields";
import { type Decision, refuse } from "../decision.ts";
import type { RequestHead } from "../request.ts";
import { retryAfter } from "../retry-after.ts";
import { askedProtocol, isSpoken } from "../upgrade.ts";

/** What can be said before anybody knows which resource is meant. */
export const serve: readonly Decision[] = [
  {
    id: "available",
    phase: "serve",
    question: "Can the service answer at all just now?",
    cite: "RFC 9110 15.6.4",
    gives: [SERVICE_UNAVAILABLE],
    needs: ["available", "retryAfter"],
    matters: (fixed) => fixed.available !== true,
    ask: ({ facts }) =>
      facts.available
        ? "yes"
        : refuse(SERVICE_UNAVAILABLE, "The service is down or overloaded for now.", {
            "Retry-After": retryAfter(facts.retryAfter),
          }),
  },
  {
    id: "authoritative",
    phase: "serve",
    question: "Is this server the one to answer for the target URI?",
    cite: "RFC 9110 15.5.20",
    gives: [MISDIRECTED_REQUEST],
    needs: ["authoritative"],
    matters: (fixed) => fixed.authoritative !== true,
    ask: ({ facts }) =>
      facts.authoritative
        ? "yes"
        : refuse(
            MISDIRECTED_REQUEST,
            "This server does not answer for that origin; try another connection.",
          ),
  },
  {
    id: "target-length",
    phase: "serve",
    question: "Is the target short enough to be looked at?",
    cite: "RFC 9110 15.5.15",
    gives: [URI_TOO_LONG],
    needs: ["maxUri"],
    matters: (fixed) => fixed.maxUri !== null,
    ask: ({ request, facts }) =>
      facts.maxUri === null || request.target.length <= facts.maxUri
        ? "yes"
        : refuse(
            URI_TOO_LONG,
            `The target has ${request.target.length} characters; ${facts.maxUri} are accepted.`,
          ),
  },
  {
    id: "fields-size",
    phase: "serve",
    question: "Is the header section small enough?",
    cite: "RFC 6585 5",
    gives: [REQUEST_HEADER_FIELDS_TOO_LARGE],
    needs: ["maxHeaderBytes"],
    matters: (fixed) => fixed.maxHeaderBytes !== null,
    ask: ({ request, facts }) =>
      facts.maxHeaderBytes === null || request.fieldsSize() <= facts.maxHeaderBytes
        ? "yes"
        : refuse(
            REQUEST_HEADER_FIELDS_TOO_LARGE,
            `The header section is larger than the ${facts.maxHeaderBytes} octets accepted; cookies are the usual cause.`,
          ),
  },
  {
    id: "method-known",
    phase: "serve",
    question: "Does the server implement the method for any resource?",
    cite: "RFC 9110 9.1, 15.6.2",
    gives: [NOT_IMPLEMENTED, BAD_REQUEST],
    needs: ["serverMethods"],
    matters: (fixed, method) => fixed.serverMethods?.includes(method) !== true,
    ask: ({ request, facts }) => {
      if (facts.serverMethods.includes(request.method)) return "yes";
      if (!isToken(request.method)) return refuse(BAD_REQUEST, "The method is not a token.");
      return refuse(NOT_IMPLEMENTED, `The server does not know the method ${request.method}.`);
    },
  },
  {
    id: "version",
    phase: "serve",
    question: "Does the server speak this major version of HTTP?",
    cite: "RFC 9110 15.6.6",
    gives: [HTTP_VERSION_NOT_SUPPORTED],
    needs: [],
    ask: ({ request }) =>
      request.version === "1.1" || /^[123](?:\.\d)?$/.test(request.version)
        ? "yes"
        : refuse(
            HTTP_VERSION_NOT_SUPPORTED,
            `HTTP/${request.version} is not spoken here; 1.1, 2 and 3 are.`,
          ),
  },
  {
    id: "head-valid",
    phase: "serve",
    question: "Is everything sound that target and fields show?",
    cite: "RFC 9110 15.5.1; RFC 9112 3.2, 3.2.4, 6.3",
    gives: [BAD_REQUEST],
    needs: ["requestValid"],
    ask: ({ request, facts }) => {
      const wrong = facts.requestValid ? faultOf(request) : "The request is malformed.";
      return wrong === undefined ? "yes" : refuse(BAD_REQUEST, wrong);
    },
  },
  {
    id: "early-data",
    phase: "serve",
    question: "May a request that could be replayed be answered?",
    cite: "RFC 8470 5.2",
    gives: [TOO_EARLY],
    needs: ["acceptsEarlyData"],
    matters: (fixed) => fixed.acceptsEarlyData !== true,
    ask: ({ request, facts }) =>
      facts.acceptsEarlyData || !isEarlyData(request.field("early-data"))
        ? "yes"
        : refuse(TOO_EARLY, "The request came in early data; send it again after the handshake."),
  },
  {
    id: "protocol",
    phase: "serve",
    question: "Is this protocol good enough for the resource?",
    cite: "RFC 9110 15.5.22, 7.8",
    gives: [UPGRADE_REQUIRED, HTTP_VERSION_NOT_SUPPORTED],
    needs: ["requiresUpgrade"],
    matters: (fixed) => fixed.requiresUpgrade !== null,
    ask: ({ request, facts }) => {
      const wanted = facts.requiresUpgrade;
      if (wanted === null || isSpoken(request, wanted)) return "yes";
      if (askedProtocol(request, [wanted]) !== undefined) return "yes: it asks to switch";
      // Later versions cannot switch, and must not even name what a 426 has to name (RFC 9113 8.2.2, 8.6).
      if (/^[23]/.test(request.version)) {
        return refuse(
          HTTP_VERSION_NOT_SUPPORTED,
          `This needs ${wanted}, which HTTP/${request.version} cannot switch to; HTTP/1.1 can.`,
        );
      }
      return refuse(UPGRADE_REQUIRED, `This needs ${wanted}.`, {
        Upgrade: wanted,
        Connection: "upgrade",
      });
    },
  },
  {
    id: "rate",
    phase: "serve",
    question: "Is the client within its limit?",
    cite: "RFC 6585 4",
    gives: [TOO_MANY_REQUESTS],
    needs: ["rateLimited", "retryAfter"],
    matters: (fixed) => fixed.rateLimited !== false,
    ask: ({ facts }) =>
      facts.rateLimited
        ? refuse(TOO_MANY_REQUESTS, "Too many requests; slow down.", {
            "Retry-After": retryAfter(facts.retryAfter),
          })
        : "yes",
  },
];

/** What is wrong with a head, as far as target and fields show it. */
function faultOf(request: RequestHead): string | undefined {
  const length = request.field("content-length");
  if (length !== undefined && parseContentLength(length) === undefined)
    return "Content-Length is not a number.";
  // Where the content ends would depend on who reads it: the way requests are smuggled (RFC 9112 6.3, 11.2).
  if (length !== undefined && request.field("transfer-encoding") !== undefined)
    return "Content-Length and Transfer-Encoding contradict each other.";
  if (!isHost(request.field("host"))) return "Host names no host.";
  // Only OPTIONS has something to ask of the server as a whole (RFC 9112 3.2.4).
  if (request.target === "*" && request.method !== "OPTIONS")
    return `Only OPTIONS is for the server as a whole; ${request.method} is for a resource.`;
  return undefined;
}

/** The host that was named last: most requests name the same one. */
let lastHost: string | undefined;

function isHost(value: string | undefined): boolean {
  if (value === undefined || value === lastHost) return true;
  if (parseHost(value) === undefined) return false;
  lastHost = value;
  return true;
}
