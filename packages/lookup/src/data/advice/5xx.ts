import type { Advice } from "./advice.ts";

/** Do and don't for failures of the server. */
export const serverError: Readonly<Record<number, Advice>> = {
  500: {
    send: "when something broke that you did not foresee; log it, give a reference",
    not: "anything that the client can correct (4xx), or a stack trace",
    act: "repeat later if the method is idempotent; report the reference",
    avoid: "repeating a POST: it may have worked",
  },
  501: {
    send: "for a method that you do not know at all",
    not: "a method that does not work on this resource (405)",
    act: "use another method",
    avoid: "retrying",
  },
  502: {
    send: "from a gateway, when the server behind it gave no usable answer",
    not: "no answer in time (504), or your own fault (500)",
    act: "repeat later if the method is idempotent",
    avoid: "repeating a POST without a key: the action may have happened",
  },
  503: {
    send: "when you are overloaded or in maintenance, with Retry-After",
    not: "one caller who asks too often (429)",
    act: "wait as Retry-After says, then repeat if the method is idempotent",
    avoid: "retrying at once: it makes the overload worse",
  },
  504: {
    send: "from a gateway, when the server behind it did not answer in time",
    not: "a client that was too slow (408) or an answer that was bad (502)",
    act: "repeat later if the method is idempotent",
    avoid: "assuming that nothing happened: the action may have been done",
  },
  505: {
    send: "for a major version of HTTP that you do not speak",
    not: "a version of your API (400, 404, 406)",
    act: "use a version that the content names",
    avoid: "retrying with the same version",
  },
  506: {
    send: "when a variant that negotiation chose negotiates itself",
    not: "ordinary content negotiation (406, 300)",
    act: "tell the operator: it is a mistake in the configuration",
    avoid: "retrying",
  },
  507: {
    send: "when a write does not fit into the storage that is left",
    not: "content over a fixed limit (413)",
    act: "free space, then let a person try again",
    avoid: "repeating it automatically",
  },
  508: {
    send: "when a WebDAV operation with infinite depth ran into a loop",
    not: "a loop of proxies (502) or of redirects",
    act: "ask with a smaller Depth",
    avoid: "retrying the same depth",
  },
  510: {
    send: "never: its framework is historic",
    not: "missing parameters (400)",
    act: "treat it as any unknown 5xx",
    avoid: "implementing RFC 2774 for it",
  },
  511: {
    send: "from a captive portal, linking to its login page",
    not: "an origin server, ever; its own login is 401",
    act: "let a person sign in to the network, then repeat",
    avoid: "taking the content for the site's",
  },
};
