import {
  FORBIDDEN,
  NOT_FOUND,
  PAYMENT_REQUIRED,
  PROXY_AUTHENTICATION_REQUIRED,
  TOO_MANY_REQUESTS,
  UNAUTHORIZED,
  UNAVAILABLE_FOR_LEGAL_REASONS,
} from "@verdict/codes/constants";
import { formatLink } from "@verdict/fields";
import { type Decision, refuse } from "../decision.ts";
import { comeBack, retryAfter } from "../retry-after.ts";

/** Who is asking, and whether they may. */
export const admit: readonly Decision[] = [
  {
    id: "authenticated",
    phase: "admit",
    question: "Do the credentials satisfy the challenge?",
    cite: "RFC 9110 15.5.2, 11.6.1",
    gives: [UNAUTHORIZED],
    needs: ["challenge", "authenticated"],
    matters: (fixed) => fixed.challenge !== null,
    otherwise: ({ facts }) =>
      `Send valid credentials in Authorization, by the scheme ${schemeOf(facts.challenge)}.`,
    ask: ({ facts }) =>
      facts.challenge === null || facts.authenticated
        ? "yes"
        : refuse(UNAUTHORIZED, "Valid credentials are needed; WWW-Authenticate says which.", {
            "WWW-Authenticate": facts.challenge,
          }),
  },
  {
    id: "proxy-authenticated",
    phase: "admit",
    question: "Do the credentials for the proxy satisfy its challenge?",
    cite: "RFC 9110 15.5.8, 11.7.1",
    gives: [PROXY_AUTHENTICATION_REQUIRED],
    needs: ["proxyChallenge", "proxyAuthenticated"],
    matters: (fixed) => fixed.proxyChallenge !== null,
    otherwise: ({ facts }) =>
      `Send valid credentials in Proxy-Authorization, by the scheme ${schemeOf(facts.proxyChallenge)}.`,
    ask: ({ facts }) =>
      facts.proxyChallenge === null || facts.proxyAuthenticated
        ? "yes"
        : refuse(
            PROXY_AUTHENTICATION_REQUIRED,
            "Valid credentials for the proxy are needed; Proxy-Authenticate says which.",
            { "Proxy-Authenticate": facts.proxyChallenge },
          ),
  },
  {
    id: "paid",
    phase: "admit",
    question: "Is it paid for?",
    cite: "RFC 9110 15.5.3",
    gives: [PAYMENT_REQUIRED],
    needs: ["paid"],
    matters: (fixed) => fixed.paid !== true,
    otherwise: () => "Pay for it first.",
    ask: ({ facts }) =>
      facts.paid ? "yes" : refuse(PAYMENT_REQUIRED, "It has to be paid for first."),
  },
  {
    id: "authorized",
    phase: "admit",
    question: "May this client do this?",
    cite: "RFC 9110 15.5.4",
    gives: [FORBIDDEN, NOT_FOUND],
    needs: ["authorized", "hideForbidden"],
    matters: (fixed) => fixed.authorized !== true,
    otherwise: () => "Send it as somebody who may do this, or get the right to.",
    ask: ({ facts }) => {
      if (facts.authorized) return "yes";
      // What must not be known to exist is answered exactly like what does not exist.
      if (facts.hideForbidden) return refuse(NOT_FOUND, "There is nothing here.");
      return refuse(FORBIDDEN, "The request was understood and is refused.");
    },
  },
  {
    id: "lawful",
    phase: "admit",
    question: "Is it free of legal demands?",
    cite: "RFC 7725 3, 4",
    gives: [UNAVAILABLE_FOR_LEGAL_REASONS],
    needs: ["blockedForLegal"],
    matters: (fixed) => fixed.blockedForLegal !== null,
    otherwise: () => "Nothing that a client can change: whoever demanded the block has to lift it.",
    ask: ({ facts }) =>
      facts.blockedForLegal === null
        ? "yes"
        : refuse(UNAVAILABLE_FOR_LEGAL_REASONS, "This is withheld because of a legal demand.", {
            Link: formatLink([
              { target: facts.blockedForLegal, rel: ["blocked-by"], parameters: {} },
            ]),
          }),
  },
  {
    id: "principal-rate",
    phase: "admit",
    question: "Is this user within their limit?",
    cite: "RFC 6585 4",
    gives: [TOO_MANY_REQUESTS],
    needs: ["principalLimited", "retryAfter"],
    matters: (fixed) => fixed.principalLimited !== false,
    otherwise: ({ facts }) => comeBack(facts.retryAfter),
    ask: ({ facts }) =>
      facts.principalLimited
        ? refuse(TOO_MANY_REQUESTS, "Too many requests; slow down.", {
            "Retry-After": retryAfter(facts.retryAfter),
          })
        : "yes",
  },
];

/** The scheme that a challenge begins with (RFC 9110 11.3). */
function schemeOf(challenge: string | null): string {
  return /^[^\s,]+/.exec(challenge ?? "")?.[0] ?? "that is asked for";
}
