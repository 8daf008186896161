import type {
  Confidence,
  ContentPresence,
  Redirect,
  RepeatAdvice,
  Sender,
  Status,
  UnknownStatus,
} from "@verdict/codes";

/** A status that has facts: known or at least in the range. */
export type Described = Status | UnknownStatus;

/** Whether to repeat, in a few words and in one sentence. */
export const repeatWords: Readonly<
  Record<RepeatAdvice, { readonly short: string; readonly long: string }>
> = {
  never: { short: "no", long: "No: the same request will fail again." },
  "after-fix": { short: "after a fix", long: "Only after something has changed." },
  idempotent: {
    short: "if idempotent",
    long: "Only if the method is idempotent, or a key makes it so (RFC 9110 9.2.2).",
  },
  always: { short: "yes", long: "Yes, any method: the request was not processed." },
  "not-applicable": { short: "nothing to repeat", long: "There is nothing to repeat." },
};

/** Whether there is content. */
export const contentWords: Readonly<
  Record<ContentPresence, { readonly short: string; readonly long: string }>
> = {
  "none-by-framing": {
    short: "never",
    long: "None: the message ends after its fields (RFC 9112 6.3).",
  },
  "must-be-empty": {
    short: "must be empty",
    long: "Must be empty, and the message has to say so.",
  },
  allowed: { short: "allowed", long: "Allowed." },
  expected: { short: "expected", long: "Expected." },
};

/** Who puts the status on a response. */
export const senderWords: Readonly<Record<Sender, string>> = {
  origin: "origin server",
  proxy: "proxy",
  gateway: "gateway",
  cdn: "CDN",
  lb: "load balancer",
  "client-log-only": "logs and tools only",
};

/** How sure a row is. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  spec: "read in the specification",
  "vendor-doc": "read in the vendor's documentation",
  "source-code": "read in source code",
  draft: "read in an Internet-Draft",
  secondary: "only seen in third-party lists; check before you rely on it",
  folklore: "folklore: no primary source exists",
};

/** What a redirect does to the request. */
export const redirectWords: Readonly<Record<Redirect["method"], string>> = {
  preserve: "kept, with the content",
  "may-become-GET": "a POST may become a GET",
  GET: "becomes GET",
};

/** Who sends a status, as one phrase. */
export function sentBy(it: Described): string {
  return it.senders.length === 0 ? "nobody" : it.senders.map((s) => senderWords[s]).join(", ");
}

/** Whose number it is and what standing it has, in a few words. */
export function standingOf(it: Described): string {
  if (it.kind === "unknown") return "not registered";
  switch (it.registration) {
    case "iana":
      return "registered";
    case "iana-obsolete":
      return "registered, obsolete";
    case "iana-unused":
      return "reserved, unused";
    case "iana-temporary":
      return `temporary until ${it.expires}`;
    case "historic-draft":
      return "expired draft";
    case "vendor":
      return `not registered · ${it.by}`;
  }
}

/** The badge beside the name: class and standing. */
export function badgeOf(it: Described): string {
  const shown = it.class ?? "no status";
  return `${shown} · ${standingOf(it)}`;
}

/** Whether a cache may keep it. */
export function cacheWords(it: Described): { readonly short: string; readonly long: string } {
  if (it.storable.startsWith("MUST NOT")) return { short: "never", long: `${it.storable}.` };
  if (it.storable.startsWith("never")) return { short: "never", long: `${capital(it.storable)}.` };
  if (it.heuristicallyCacheable) {
    const where = it.code === 451 ? "RFC 7725 3" : "RFC 9110 15.1";
    return {
      short: "yes, even untold",
      long: `Yes, even where nothing says for how long (heuristically cacheable, ${where}).`,
    };
  }
  return {
    short: "only if told",
    long: `Only with explicit freshness; stored ${it.storable}.`,
  };
}

/** A sentence's first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
