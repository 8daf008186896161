import type { Pair } from "./pair.ts";

/** Who is asking: credentials, permission, payment, law. */
export const auth: readonly Pair[] = [
  {
    codes: [401, 403],
    test: "401 if other credentials could help, 403 if they could not.",
    sides: {
      401: "Credentials are missing or were refused, and WWW-Authenticate says how to present good ones.",
      403: "The request was understood and is refused, perhaps for reasons that no credentials can change.",
    },
    trap: "A 401 without WWW-Authenticate breaks a MUST; a 403 does not prove that the client was recognised.",
    cite: "RFC 9110 15.5.2, 15.5.4",
  },
  {
    codes: [403, 404],
    test: "403 if the client may know that there is something here, 404 if it may not.",
    sides: {
      403: "The resource may be known to exist, but this client does not get it.",
      404: "There is nothing here, or the server does not want to say that there is.",
    },
    trap: "Hiding works only if fields, timing and the other methods give nothing away either.",
    cite: "RFC 9110 15.5.4, 15.5.5",
  },
  {
    codes: [403, 405],
    test: "Is it this client that may not, or can nobody use the method here?",
    sides: {
      403: "The resource supports the method, and this client is refused.",
      405: "The resource does not support the method for anyone, and Allow lists what it supports.",
    },
    trap: "An Allow field that depends on the client turns a question of permission into one of methods.",
    cite: "RFC 9110 15.5.4, 15.5.6",
  },
  {
    codes: [401, 407],
    test: "Who wants the credentials: the origin server, or the proxy in between?",
    sides: {
      401: "The origin asks with WWW-Authenticate, and Authorization answers.",
      407: "The proxy asks with Proxy-Authenticate, and Proxy-Authorization answers.",
    },
    trap: "A reverse proxy that guards a site speaks for the origin, so it sends 401.",
    cite: "RFC 9110 15.5.2, 15.5.8",
  },
  {
    codes: [401, 511],
    test: "Does the site want the sign-in, or the network on the way to it?",
    sides: {
      401: "The origin server wants credentials for its own resource.",
      511: "A captive portal wants a sign-in before it lets traffic through.",
    },
    trap: "An origin server should never send 511, as it would seem to come from the network.",
    cite: "RFC 9110 15.5.2; RFC 6585 6",
  },
  {
    codes: [403, 451],
    test: "Is it your own refusal, or does a legal demand force you?",
    sides: {
      403: "The server refuses for reasons of its own, which it need not give.",
      451: "A legal demand is the reason, and Link with rel=blocked-by can name who enforces it.",
    },
    trap: "Your own terms of use are not a legal demand; closing a region by choice is a 403.",
    cite: "RFC 9110 15.5.4; RFC 7725 3",
  },
  {
    codes: [402, 403],
    test: "Would paying open it?",
    sides: {
      402: "Payment is what is missing, and the content says how to pay.",
      403: "It is refused, and money alone would not change that.",
    },
    trap: "402 is still reserved, so clients know it only from your documentation.",
    cite: "RFC 9110 15.5.3, 15.5.4",
  },
  {
    codes: [402, 429],
    test: "Does it take money or only time?",
    sides: {
      402: "More has to be bought before it goes on.",
      429: "The client sent too much in a given time, and waiting is enough.",
    },
    trap: "Retry-After with a date at the end of the month makes 429 honest for a monthly allowance.",
    cite: "RFC 9110 15.5.3; RFC 6585 4",
  },
  {
    codes: [495, 496],
    test: "Did the client send a certificate at all?",
    sides: {
      495: "nginx logs that the client certificate failed the check.",
      496: "nginx logs that a client certificate is required and none came.",
    },
    trap: "Both live in nginx and its logs only; the client is sent 400.",
    cite: "nginx source, ngx_http_request.h",
  },
  {
    codes: [401, 302],
    test: "Is it a program that needs credentials, or a person in front of a browser who needs the form?",
    sides: {
      401: "A program is told by a challenge which credentials to send.",
      302: "A browser is led to the page on which its user signs in, and 303 would do as well.",
    },
    trap: "A program follows the redirect and takes the page with the form for its answer.",
    cite: "RFC 9110 15.4.3, 15.5.2",
  },
  {
    codes: [401, 400],
    test: "Are the credentials not good enough, or can the request not be read at all?",
    sides: {
      401: "The request is well formed, and its credentials are missing or refused.",
      400: "The request is malformed, and Bearer counts a token that is sent in two ways at once as such.",
    },
    trap: "A form that takes a password in its content may refuse it with 400 or 422, since no challenge of HTTP fits it.",
    cite: "RFC 9110 15.5.1, 15.5.2; RFC 6750 3.1",
  },
  {
    codes: [401, 404],
    test: "May a stranger know that there is something to sign in for?",
    sides: {
      401: "It may be known to exist, and other credentials would open it.",
      404: "To whoever has no right to it, it is as if it were not there.",
    },
    trap: "If only existing things ask for credentials, the 401 itself tells which ones exist.",
    cite: "RFC 9110 15.5.2, 15.5.5",
  },
  {
    codes: [429, 403],
    test: "Is waiting enough?",
    sides: {
      429: "The client has sent too much in a given time and may come back.",
      403: "The request is refused, and would be refused later as well.",
    },
    trap: "Some APIs, GitHub among them, answer a limit with 403; their own fields tell the two apart.",
    cite: "RFC 6585 4; RFC 9110 15.5.4",
  },
  {
    codes: [401, 498],
    test: "Will anybody but one vendor's clients read it?",
    sides: {
      401: "The registered code for a token that is missing, expired or refused, with a challenge that says so.",
      498: "A vendor's own number for an invalid token, which others read as 400.",
    },
    cite: "RFC 9110 15, 15.5.2; RFC 6750 3.1",
  },
  {
    codes: [401, 440],
    test: "Will anybody but one vendor's clients read it?",
    sides: {
      401: "The registered code when the session has ended and new credentials are needed.",
      440: "The number that IIS and Exchange use for a session that timed out, which others read as 400.",
    },
    cite: "RFC 9110 15, 15.5.2",
  },
];
