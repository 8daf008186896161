/** A word with a meaning of its own. */
export interface Term {
  readonly name: string;
  /** What it means, in one sentence. */
  readonly means: string;
  /** Where it is defined; our own words are defined here. */
  readonly cite?: string;
}

/** The words of HTTP that the pages use, as the specifications use them. */
export const terms: readonly Term[] = [
  {
    name: "cache",
    means: "A store of earlier responses, with the part that decides what is kept and used again.",
    cite: "RFC 9111 1",
  },
  {
    name: "challenge",
    means:
      "What a server sends in WWW-Authenticate or Proxy-Authenticate to say which credentials would be taken, and for what.",
    cite: "RFC 9110 11.3",
  },
  {
    name: "client",
    means: "The side of a connection that sends requests.",
    cite: "RFC 9110 3.3",
  },
  {
    name: "conditional request",
    means:
      "A request that is carried out, or answered in full, only if what it says about the state of the target holds.",
    cite: "RFC 9110 13",
  },
  {
    name: "content",
    means:
      "The octets of a message behind its header section, once the framing of the transfer has been taken off.",
    cite: "RFC 9110 6.4",
  },
  {
    name: "content coding",
    means:
      "A reversible transformation of a representation, such as gzip, that Content-Encoding names.",
    cite: "RFC 9110 8.4.1",
  },
  {
    name: "content negotiation",
    means:
      "Finding the representation that suits the client: the server picks by what the request prefers, or offers a choice.",
    cite: "RFC 9110 12",
  },
  {
    name: "credentials",
    means: "What a client sends in Authorization or Proxy-Authorization to answer a challenge.",
    cite: "RFC 9110 11.4",
  },
  {
    name: "entity tag",
    means:
      "An opaque text in quotes that names one version of a representation; with W/ in front it is weak.",
    cite: "RFC 9110 8.8.3",
  },
  {
    name: "exchange",
    means: "A request with all that answers it: interim responses, if any, and one final response.",
    cite: "RFC 9110 3.4",
  },
  {
    name: "field",
    means:
      "A name with a value in the header or trailer section of a message, which says something about the message, its content or its sender.",
    cite: "RFC 9110 5",
  },
  {
    name: "final response",
    means: "The response that ends an exchange; its status is not in the 1xx class.",
    cite: "RFC 9110 15",
  },
  {
    name: "fresh",
    means: "Young enough that a cache may use a stored response without asking the origin server.",
    cite: "RFC 9111 4.2",
  },
  {
    name: "gateway",
    means:
      "An intermediary that clients take for the origin server, while it passes requests on to servers behind it; also called reverse proxy.",
    cite: "RFC 9110 3.7",
  },
  {
    name: "heuristic freshness",
    means:
      "How long a cache takes a response to be fresh where the response itself does not say; only some statuses allow it.",
    cite: "RFC 9111 4.2.2",
  },
  {
    name: "idempotent",
    means:
      "Said of a method whose intended effect is the same for several identical requests as for one; the responses may differ.",
    cite: "RFC 9110 9.2.2",
  },
  {
    name: "interim response",
    means: "A response of the 1xx class, which comes before the final one.",
    cite: "RFC 9110 15.2",
  },
  {
    name: "intermediary",
    means: "What stands between client and origin server: a proxy, a gateway or a tunnel.",
    cite: "RFC 9110 3.7",
  },
  {
    name: "media type",
    means: "What Content-Type and Accept name: the format of data, such as application/json.",
    cite: "RFC 9110 8.3.1",
  },
  {
    name: "message",
    means: "A request or a response: control data, header section, content and trailer section.",
    cite: "RFC 9110 6",
  },
  {
    name: "method",
    means: "The word in a request that says what the client wants done with the target resource.",
    cite: "RFC 9110 9.1",
  },
  {
    name: "origin server",
    means: "The server that can give authoritative responses for a target resource.",
    cite: "RFC 9110 3.6",
  },
  {
    name: "precondition",
    means:
      "What a conditional field of a request says must be true before the method is carried out.",
    cite: "RFC 9110 13.1",
  },
  {
    name: "problem details",
    means:
      "A format for the content of an error, application/problem+json, with type, title, status, detail and instance.",
    cite: "RFC 9457 3",
  },
  {
    name: "protection space",
    means:
      "The part of a server that one set of credentials opens, which the realm of a challenge may name.",
    cite: "RFC 9110 11.5",
  },
  {
    name: "proxy",
    means: "An intermediary that the client has chosen, and that sends requests on its behalf.",
    cite: "RFC 9110 3.7",
  },
  {
    name: "quality value",
    means:
      "The weight from 0 to 1 behind q= in a negotiation field; 0 means that it is not acceptable.",
    cite: "RFC 9110 12.4.2",
  },
  {
    name: "range request",
    means: "A request for parts of a representation, in the field Range.",
    cite: "RFC 9110 14",
  },
  {
    name: "representation",
    means:
      "Data and metadata that show a state of a resource, past, present or wanted, in a form that can be sent.",
    cite: "RFC 9110 3.2",
  },
  {
    name: "resource",
    means: "What a request is aimed at: anything that a URI can identify.",
    cite: "RFC 9110 3.1",
  },
  {
    name: "safe",
    means:
      "Said of a method by which a client asks for no change of state: its meaning is read-only.",
    cite: "RFC 9110 9.2.1",
  },
  {
    name: "selected representation",
    means:
      "The representation that a GET would be answered with; conditions and ranges are about it.",
    cite: "RFC 9110 3.2",
  },
  {
    name: "shared cache",
    means: "A cache whose stored responses serve more than one user.",
    cite: "RFC 9111 1",
  },
  {
    name: "stale",
    means: "No longer fresh: a cache asks the origin server before it uses the response again.",
    cite: "RFC 9111 4.2",
  },
  {
    name: "status code",
    means: "Three digits that say how the request ended and what the response means.",
    cite: "RFC 9110 15",
  },
  {
    name: "target resource",
    means: "The resource that a request is about, as its target URI identifies it.",
    cite: "RFC 9110 7.1",
  },
  {
    name: "trailer",
    means: "Fields that follow the content, for what is only known once it has been sent.",
    cite: "RFC 9110 6.5",
  },
  {
    name: "user agent",
    means: "The program that begins a request for somebody: a browser, a crawler, a tool.",
    cite: "RFC 9110 3.5",
  },
  {
    name: "validation",
    means:
      "Asking the origin server, by a conditional request, whether a stored response may still be used.",
    cite: "RFC 9111 4.3",
  },
  {
    name: "validator",
    means:
      "Metadata that tells versions of a representation apart: an entity tag or a date of modification; strong ones change with every octet.",
    cite: "RFC 9110 8.8",
  },
];

/** Verdict's own few words. */
export const ownTerms: readonly Term[] = [
  {
    name: "verdict",
    means: "The status that was decided, with the fields that go with it and the reason.",
  },
  {
    name: "decision",
    means:
      "A question about a request or a resource, with the section that asks it and the statuses that its answers can lead to.",
  },
  {
    name: "fact",
    means:
      "Something known about a resource, a server or a code, on which a decision or a page relies.",
  },
  {
    name: "finding",
    means:
      "What a check reports: a rule that an exchange breaks, where it does, its section and how to mend it.",
  },
  {
    name: "cause",
    means: "What a request has to do or lack so that the playground answers with a certain code.",
  },
  {
    name: "trail",
    means:
      "The steps that led to a result: the decisions of a server, or the tries and waits of a client.",
  },
];

const byName = new Map([...terms, ...ownTerms].map((it) => [it.name, it]));

/** A term by its name, in the singular or the plural, with or without a capital. */
export function termNamed(name: string): Term | undefined {
  const wanted = name.toLowerCase();
  return byName.get(wanted) ?? byName.get(wanted.replace(/s$/, ""));
}

/** Where the glossary has it. */
export function termPath({ name }: Term): string {
  return `/glossary#${name.replaceAll(" ", "-")}`;
}
