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
import { comeBack, retryAfter } from "../retry-after.ts";
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
    otherwise: ({ facts }) => comeBack(facts.retryAfter),
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
    otherwise: () => "Send it over a connection to a server that answers for that origin.",
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
    otherwise: ({ facts }) => `Send a target of at most ${facts.maxUri} characters.`,
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
    otherwise: ({ facts }) =>
      `Send at most ${facts.maxHeaderBytes} octets of fields: fewer or shorter cookies are the usual way.`,
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
    otherwise: ({ facts }) => `Use a method that is known here: ${facts.serverMethods.join(", ")}.`,
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
    otherwise: () => "Speak HTTP/1.1, 2 or 3.",
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
    otherwise: ({ request, facts }) =>
      facts.requestValid ? faultOf(request)?.remedy : "Send a request that is well-formed.",
    ask: ({ request, facts }) => {
      if (!facts.requestValid) return refuse(BAD_REQUEST, "The request is malformed.");
      const fault = faultOf(request);
      return fault === undefined ? "yes" : refuse(BAD_REQUEST, fault.detail);
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
    otherwise: () => "Send it again once the TLS handshake is complete.",
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
    needs: ["requiresUpgrade", "upgrades"],
    matters: (fixed) => fixed.requiresUpgrade !== null,
    otherwise: ({ facts }, { status }) =>
      status === UPGRADE_REQUIRED
        ? `Ask for it with Connection: upgrade and Upgrade: ${facts.requiresUpgrade}.`
        : `Send it over HTTP/1.1, with Connection: upgrade and Upgrade: ${facts.requiresUpgrade}.`,
    ask: ({ request, facts }) => {
      const wanted = facts.requiresUpgrade;
      if (wanted === null || isSpoken(request, wanted)) return "yes";
      const asked = askedProtocol(request, [wanted]);
      if (asked !== undefined && asked === askedProtocol(request, facts.upgrades))
        return "yes: it asks to switch";
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
    otherwise: ({ facts }) => comeBack(facts.retryAfter),
    ask: ({ facts }) =>
      facts.rateLimited
        ? refuse(TOO_MANY_REQUESTS, "Too many requests; slow down.", {
            "Retry-After": retryAfter(facts.retryAfter),
          })
        : "yes",
  },
];

/** What is wrong with a head, as far as target and fields show it, and what would be right. */
interface Fault {
  readonly detail: string;
  readonly remedy: string;
}

const faults = {
  length: {
    detail: "Content-Length is not a number.",
    remedy: "Send the number of octets in Content-Length.",
  },
  framing: {
    detail: "Content-Length and Transfer-Encoding contradict each other.",
    remedy: "Send one of Content-Length and Transfer-Encoding, not both.",
  },
  end: {
    detail:
      "Transfer-Encoding does not end with chunked, so that the end of the content is not known.",
    remedy: "Send the content in chunks, as the last coding of Transfer-Encoding.",
  },
  host: { detail: "Host names no host.", remedy: "Send the host of the target URI in Host." },
  target: {
    detail: "Only OPTIONS is for the server as a whole, which * stands for.",
    remedy: "Name a resource in the target.",
  },
} as const;

function faultOf(request: RequestHead): Fault | undefined {
  const length = request.field("content-length");
  if (length !== undefined && parseContentLength(length) === undefined) return faults.length;
  // Where the content ends would depend on who reads it: the way requests are smuggled (RFC 9112 6.3, 11.2).
  const coding = request.field("transfer-encoding");
  if (coding !== undefined) {
    if (length !== undefined) return faults.framing;
    if (!/(?:^|[,\s])chunked\s*$/i.test(coding)) return faults.end;
  }
  if (!isHost(request.field("host"))) return faults.host;
  return request.target === "*" && request.method !== "OPTIONS" ? faults.target : undefined;
}

/** The host that was named last: most requests name the same one. */
let lastHost: string | undefined;

function isHost(value: string | undefined): boolean {
  if (value === undefined || value === lastHost) return true;
  if (parseHost(value) === undefined) return false;
  lastHost = value;
  return true;
}
