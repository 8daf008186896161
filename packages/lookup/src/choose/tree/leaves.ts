import { dependants, operation, rateLimit, wrongStateHouses } from "../houses.ts";
import type { Leaf } from "../tree.ts";

/** Work that was taken on and goes on after the answer. */
export const accepted: Leaf = {
  code: 202,
  why: "The request was taken on but is not finished; the content should say where its progress can be seen.",
  cite: "RFC 9110 15.3.3",
  runnerUp: { code: 200, when: "it is finished by the time you answer" },
  houses: operation,
};

/** A form that was dealt with and hands over to a page. */
export const formThenPage: Leaf = {
  code: 303,
  why: "The browser fetches the page in Location with GET, so a reload does not send the form again.",
  cite: "RFC 9110 15.4.4",
  runnerUp: { code: 302, when: "something very old cannot follow 303" },
};

/** A deletion that dependants stand in the way of. */
export const deleteBlocked: Leaf = {
  code: 409,
  why: "The state of the resource stands in the way; the client can remove the dependants and try again.",
  cite: "RFC 9110 15.5.10",
  runnerUp: { code: 403, when: "it may not be deleted at all, whatever depends on it" },
  houses: dependants,
};

/** A write that the resource's present state rules out. */
export const wrongState: Leaf = {
  code: 409,
  why: "The request is fine in itself but not in the state the resource is in now.",
  cite: "RFC 9110 15.5.10",
  runnerUp: { code: 422, when: "the content would be wrong in any state" },
  houses: wrongStateHouses,
};

/** A client that sent more requests than it may. */
export const tooMany: Leaf = {
  code: 429,
  why: "This client sent too many requests in the time allowed, and Retry-After may say when to go on.",
  cite: "RFC 6585 4",
  runnerUp: { code: 503, when: "the server is overloaded, whoever asks" },
  houses: rateLimit,
};

/** The general answer to a request that is at fault. */
export const badRequest: Leaf = {
  code: 400,
  why: "It is the general code for a request at fault, and every client understands it.",
  cite: "RFC 9110 15.5.1",
  runnerUp: { code: 422, when: "all of it can be read, and only its content breaks your rules" },
};

/** A host or scheme that this server or connection does not answer for. */
export const misdirected: Leaf = {
  code: 421,
  why: "This server or connection does not answer for the requested authority; another connection may.",
  cite: "RFC 9110 15.5.20",
  runnerUp: { code: 404, when: "the host is yours but has nothing there" },
};

/** A legal demand. */
export const legal: Leaf = {
  code: 451,
  why: "Access is denied because of a legal demand; Link with rel=blocked-by names who enforces it.",
  cite: "RFC 7725 3",
  runnerUp: { code: 403, when: "it is your own decision, not the demand of someone else" },
};

/** Unexpected, and nothing more is known. */
export const unexpected: Leaf = {
  code: 500,
  why: "Something unexpected kept the server from fulfilling the request, and no other code is closer.",
  cite: "RFC 9110 15.6.1",
  runnerUp: { code: 503, when: "it passes by itself, and soon" },
};

/** Storage that is full. */
export const storageFull: Leaf = {
  code: 507,
  why: "There is no room to store what the request needs; it is not to be repeated until a person asks again.",
  cite: "RFC 4918 11.5",
  runnerUp: { code: 413, when: "the content is over a fixed limit, however much room there is" },
};

/** A network that wants a sign-in before it lets anything through. */
export const captivePortal: Leaf = {
  code: 511,
  why: "The network intercepts the request until the client signs in; an origin server should not send this.",
  cite: "RFC 6585 6",
  runnerUp: { code: 403, when: "the network forbids it, and no sign-in would help" },
};
